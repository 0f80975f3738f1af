package stance.evaluate;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import stance.evaluate.Finding.Aim;
import stance.evaluate.FindingBoard.Firing;
import stance.pack.PolicyPack;
import stance.pack.form.Effect;
import stance.pack.record.Stance;
import stance.pack.record.Strength;

/** Gathers what is said; what several matches of a stance say alike becomes one finding with several witnesses. */
final class MergedFindings {

    private static final Comparator<List<String>> WITNESS_ORDER = Comparator.comparing(ids -> String.join(" ", ids));

    private final Map<Key, Witnesses> said = new LinkedHashMap<>();

    void add(Firing firing, PolicyPack pack) {
        for (var each : firing.said()) {
            var key = new Key(firing.rule().stance(), each.effect(), each.aim(), each.targets(), each.arguments());
            said.computeIfAbsent(
                            key,
                            first -> new Witnesses(pack.stance(first.stance).orElseThrow()))
                    .add(firing.rule().strength(), List.of(firing.rule().name()), List.of(each.bound()));
        }
    }

    void add(Finding finding) {
        var key =
                new Key(finding.stance().id(), finding.effect(), finding.aim(), finding.targets(), finding.arguments());
        said.computeIfAbsent(key, first -> new Witnesses(finding.stance()))
                .add(finding.strength(), finding.rules(), finding.witnesses());
    }

    List<Finding> findings() {
        return said.entrySet().stream()
                .map(entry -> entry.getValue().finding(entry.getKey()))
                .toList();
    }

    private record Key(String stance, Effect effect, Aim aim, List<String> targets, List<Argument> arguments) {}

    private static final class Witnesses {

        private final Stance stance;
        private final TreeSet<List<String>> matches = new TreeSet<>(WITNESS_ORDER);
        private final TreeSet<String> rules = new TreeSet<>();
        private Strength strength = Strength.PREFERENCE;

        Witnesses(Stance stance) {
            this.stance = stance;
        }

        void add(Strength also, List<String> by, List<List<String>> more) {
            strength = strength.firmer(also);
            rules.addAll(by);
            matches.addAll(more);
        }

        Finding finding(Key key) {
            return new Finding(
                    stance,
                    key.effect,
                    strength,
                    key.aim,
                    key.targets,
                    key.arguments,
                    List.copyOf(rules),
                    List.copyOf(matches));
        }
    }
}
