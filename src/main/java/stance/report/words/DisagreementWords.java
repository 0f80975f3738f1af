package stance.report.words;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import stance.language.Phrase;
import stance.problem.Problem;
import stance.problem.Severity;
import stance.regress.crosscheck.Disagreement;
import stance.regress.crosscheck.plain.PlainFinding;

/** A disagreement of Drools and the checker in words. */
public final class DisagreementWords {

    /** The code of its problem. */
    public static final String CODE = "crosscheck.disagreement";

    private DisagreementWords() {}

    /** The disagreement as a problem of the rule, for programs and build servers. */
    public static Problem problem(Disagreement disagreement) {
        var seen = disagreement.seen();
        var smallest = disagreement.smallest();
        return new Problem(
                CODE,
                Severity.ERROR,
                disagreement.rule().place(),
                Phrase.of(
                        "Drools and the checker disagree on %s in %s: Drools finds %s; the checker finds %s.",
                        disagreement.stance().id(),
                        seen.file() + seen.variant().map(name -> "#" + name).orElse(""),
                        findings(smallest.byDrools()),
                        findings(smallest.byChecker())),
                Phrase.of("This is a bug in Stance or in Drools, not in what you gave it."));
    }

    /** What one of them alone finds. */
    public static String findings(List<PlainFinding> findings) {
        return findings.isEmpty()
                ? "nothing"
                : findings.stream().map(DisagreementWords::finding).collect(Collectors.joining(", and "));
    }

    private static String finding(PlainFinding finding) {
        var matches = finding.witnesses().stream()
                .map(ids -> ids.isEmpty() ? "no fact" : String.join(" with ", ids))
                .sorted()
                .collect(Collectors.joining(", "));
        return finding.effect().call() + " " + aim(finding) + arguments(finding) + " ("
                + finding.strength().words() + "; matches " + matches + ")";
    }

    private static String aim(PlainFinding finding) {
        if (finding.onPackage()) {
            return "the package";
        }
        return finding.targets().isEmpty() ? "the context alone" : String.join(" with ", finding.targets());
    }

    private static String arguments(PlainFinding finding) {
        return finding.arguments().stream()
                .map(argument ->
                        argument instanceof String text ? " \"" + text + "\"" : " " + Objects.toString(argument))
                .collect(Collectors.joining(","));
    }
}
