package stance.explore.batch;

import java.util.List;
import java.util.Optional;
import stance.evaluate.Evaluation;
import stance.problem.Problem;

/**
 * What comes of a line: its evaluation, or else what is wrong with it.
 *
 * @param line counted from 1
 * @param problems with their places in the input; none of a line that was evaluated
 */
public record LineOutcome(int line, Optional<Evaluation> evaluation, List<Problem> problems) {

    /** Keeps its own copy. */
    public LineOutcome {
        problems = List.copyOf(problems);
    }
}
