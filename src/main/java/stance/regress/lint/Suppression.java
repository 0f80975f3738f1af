package stance.regress.lint;

import stance.language.Phrase;
import stance.problem.Place;
import stance.problem.Severity;

/**
 * A finding that is meant to be so.
 *
 * @param at what the finding is about
 * @param reason why it is right as it is
 * @param place where it is suppressed
 */
public record Suppression(LintCode code, String at, String reason, Place place) {

    /** That it suppresses nothing. */
    static final LintCode UNUSED =
            LintCode.of("unused-suppression", Severity.WARNING, "A suppression suppresses nothing.");

    boolean covers(LintFinding finding) {
        return finding.code().equals(code) && finding.at().equals(at);
    }

    LintFinding unused() {
        return LintFinding.of(
                UNUSED,
                code.id() + " " + at,
                place,
                Phrase.of("There is no %s at %s to suppress.", code.id(), at),
                Phrase.of("Take the suppression out."));
    }
}
