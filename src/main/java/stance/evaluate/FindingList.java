package stance.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import stance.evaluate.Finding.Aim;
import stance.evaluate.FindingBoard.Firing;
import stance.evaluate.FindingBoard.Said;
import stance.pack.form.Effect;
import stance.pack.record.StanceRule;
import stance.pack.record.Strength;
import stance.scenario.Proposal;

/** Makes findings out of firings: what several matches say alike counts once. */
final class FindingList {

    private FindingList() {}

    /** In an order that the order of files, rules and facts does not change. */
    static List<Finding> of(List<Firing> firings, Proposal proposal) {
        var matches = new LinkedHashMap<Key, List<Match>>();
        for (var firing : firings) {
            for (var said : firing.said()) {
                matches.computeIfAbsent(Key.of(firing.rule(), said), key -> new ArrayList<>())
                        .add(new Match(firing.rule(), said));
            }
        }
        var actors = new ArrayList<>(proposal.parties());
        proposal.pack().actors().keySet().stream()
                .filter(actor -> !actors.contains(actor))
                .forEach(actors::add);
        var order = Comparator.<Finding>comparingInt(
                        finding -> actors.indexOf(finding.stance().actor().id()))
                .thenComparing(finding -> finding.stance().id())
                .thenComparing(Finding::effect)
                .thenComparing(Finding::cell)
                .thenComparing(Finding::aim)
                .thenComparing(finding -> finding.arguments().stream().map(Argument::words).toList().toString());
        return matches.entrySet().stream()
                .map(entry -> finding(entry.getKey(), entry.getValue(), proposal))
                .sorted(order)
                .toList();
    }

    private static Finding finding(Key key, List<Match> matches, Proposal proposal) {
        var strength = matches.stream()
                .map(match -> match.rule().strength())
                .min(Comparator.naturalOrder())
                .orElse(Strength.PREFERENCE);
        var witnesses = matches.stream()
                .map(match -> match.said().bound())
                .distinct()
                .sorted(Comparator.comparing(bound -> bound.stream().collect(Collectors.joining(" "))))
                .toList();
        return new Finding(
                proposal.pack().stance(key.stance()).orElseThrow(),
                key.effect(),
                strength,
                key.aim(),
                key.targets(),
                key.arguments(),
                witnesses);
    }

    private record Match(StanceRule rule, Said said) {}

    private record Key(String stance, Effect effect, Aim aim, SortedSet<String> targets, List<Argument> arguments) {
        static Key of(StanceRule rule, Said said) {
            return new Key(
                    rule.stance(), said.effect(), said.aim(), new TreeSet<>(said.targets()), List.copyOf(said.arguments()));
        }
    }
}
