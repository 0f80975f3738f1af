package stance.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import stance.evaluate.Finding.Aim;
import stance.evaluate.FindingBoard.Firing;
import stance.evaluate.FindingBoard.Said;
import stance.pack.form.Effect;
import stance.pack.record.StanceRule;
import stance.pack.record.Strength;
import stance.scenario.Proposal;

/** Makes findings out of firings: what several matches say alike counts once. */
final class FindingList {

    private static final Comparator<List<String>> WITNESS_ORDER = Comparator.comparing(ids -> String.join(" ", ids));

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
        for (var actor : proposal.pack().actors().keySet()) {
            if (!actors.contains(actor)) {
                actors.add(actor);
            }
        }
        var order = Comparator.<Finding>comparingInt(
                        finding -> actors.indexOf(finding.stance().actor().id()))
                .thenComparing(finding -> finding.stance().id())
                .thenComparing(Finding::effect)
                .thenComparing(Finding::cell)
                .thenComparing(Finding::aim)
                .thenComparing(finding -> finding.arguments().stream()
                        .map(Argument::words)
                        .toList()
                        .toString());
        var findings = new ArrayList<Finding>(matches.size());
        matches.forEach((key, own) -> findings.add(finding(key, own, proposal)));
        findings.sort(order);
        return findings;
    }

    private static Finding finding(Key key, List<Match> matches, Proposal proposal) {
        var strength = Strength.PREFERENCE;
        var witnesses = new TreeSet<List<String>>(WITNESS_ORDER);
        for (var match : matches) {
            strength = strength.firmer(match.rule().strength());
            witnesses.add(match.said().bound());
        }
        return new Finding(
                proposal.pack().stance(key.stance()).orElseThrow(),
                key.effect(),
                strength,
                key.aim(),
                key.targets(),
                key.arguments(),
                List.copyOf(witnesses));
    }

    private record Match(StanceRule rule, Said said) {}

    private record Key(String stance, Effect effect, Aim aim, List<String> targets, List<Argument> arguments) {
        static Key of(StanceRule rule, Said said) {
            return new Key(rule.stance(), said.effect(), said.aim(), said.targets(), said.arguments());
        }
    }
}
