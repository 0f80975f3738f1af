package stance.explore.compare;

import java.util.List;
import java.util.Optional;
import stance.evaluate.Argument;
import stance.evaluate.Finding;
import stance.evaluate.Finding.Aim;
import stance.pack.form.Effect;

/**
 * What a stance says of something, side by side: the same effect on the same targets with the same arguments.
 *
 * @param findings one for each side; empty where it is not said there
 */
public record FindingRow(List<Optional<Finding>> findings) {

    /** Keeps its own copy. */
    public FindingRow {
        findings = List.copyOf(findings);
    }

    /** The finding of the first side that has it. */
    public Finding first() {
        return findings.stream().flatMap(Optional::stream).findFirst().orElseThrow();
    }

    /** On which sides it is said. */
    public List<Boolean> presence() {
        return findings.stream().map(Optional::isPresent).toList();
    }

    /** Whether it is not said everywhere, or not as firmly. */
    public boolean differs() {
        return findings.stream()
                        .map(side -> side.map(Finding::strength))
                        .distinct()
                        .count()
                > 1;
    }

    /** What makes two findings the same, also where they are of two versions of a pack. */
    record Said(String stance, Effect effect, Aim aim, List<String> targets, List<Argument> arguments) {

        static Said of(Finding finding) {
            return new Said(
                    finding.stance().id(), finding.effect(), finding.aim(), finding.targets(), finding.arguments());
        }
    }
}
