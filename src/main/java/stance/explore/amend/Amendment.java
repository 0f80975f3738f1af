package stance.explore.amend;

import java.util.List;
import stance.evaluate.Evaluation;
import stance.evaluate.Finding;

/**
 * Changes that together turn a package into one that meets a goal.
 *
 * @param changes in the order of the provisions
 * @param evaluation what comes of the package with them
 * @param losses what stances of the parties said for the package as written, and do not say for this one
 */
public record Amendment(List<TermChange> changes, Evaluation evaluation, List<Finding> losses) {

    /** Keeps its own copies. */
    public Amendment {
        changes = List.copyOf(changes);
        losses = List.copyOf(losses);
    }

    /** How much is lost: the sum of the weights of the losses. */
    public int loss() {
        return losses.stream().mapToInt(Finding::firmness).sum();
    }
}
