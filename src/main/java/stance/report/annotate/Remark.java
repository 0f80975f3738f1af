package stance.report.annotate;

import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.Severity;

/**
 * A remark on a place in a file.
 *
 * @param code stable, for programs
 * @param message one or more sentences
 */
public record Remark(String code, Severity severity, Place place, String message) {

    /** The remark that a problem makes. */
    public static Remark of(Problem problem) {
        var hint = problem.hint().isEmpty() ? "" : " " + problem.hint();
        return new Remark(problem.code(), problem.severity(), problem.place(), problem.message() + hint);
    }
}
