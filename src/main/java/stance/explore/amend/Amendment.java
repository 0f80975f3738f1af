package stance.explore.amend;

import java.util.List;
import stance.evaluate.Evaluation;

/**
 * Changes that together turn a package into one that meets a goal.
 *
 * @param changes in the order of the provisions
 * @param evaluation what comes of the package with them
 */
public record Amendment(List<Change> changes, Evaluation evaluation) {

    /** Keeps its own copy. */
    public Amendment {
        changes = List.copyOf(changes);
    }
}
