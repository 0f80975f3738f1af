package stance.regress.lint;

import stance.problem.Place;

/**
 * A finding that is meant to be so.
 *
 * @param at what the finding is about
 * @param reason why it is right as it is
 * @param place where it is suppressed
 */
public record Suppression(LintCode code, String at, String reason, Place place) {

    boolean covers(LintFinding finding) {
        return finding.code() == code && finding.at().equals(at);
    }
}
