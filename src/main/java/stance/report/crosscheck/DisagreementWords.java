package stance.report.crosscheck;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import stance.language.GivenName;
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
    static Phrase findings(List<PlainFinding> findings) {
        return findings.stream()
                .map(DisagreementWords::finding)
                .reduce((one, next) -> Phrase.of("%s, and %s", one, next))
                .orElse(Phrase.of("nothing"));
    }

    private static Phrase finding(PlainFinding finding) {
        var matches = finding.witnesses().stream()
                .map(ids -> together(ids, Phrase.of("no fact")))
                .sorted(Comparator.comparing(Phrase::toString))
                .toList();
        return Phrase.of(
                "%s %s%s (%s; matches %s)",
                finding.effect().call(),
                aim(finding),
                arguments(finding),
                finding.strength().words(),
                Phrase.listed(matches, ", "));
    }

    private static Phrase aim(PlainFinding finding) {
        if (finding.onPackage()) {
            return GivenName.THE_PACKAGE.phrase();
        }
        return together(finding.targets(), Phrase.of("the context alone"));
    }

    private static Phrase together(List<String> ids, Phrase none) {
        return ids.stream()
                .map(Phrase::verbatim)
                .reduce((one, next) -> Phrase.of("%s with %s", one, next))
                .orElse(none);
    }

    private static String arguments(PlainFinding finding) {
        return finding.arguments().stream()
                .map(argument ->
                        argument instanceof String text ? " \"" + text + "\"" : " " + Objects.toString(argument))
                .collect(Collectors.joining(","));
    }
}
