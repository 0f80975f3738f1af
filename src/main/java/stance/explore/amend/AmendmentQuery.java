package stance.explore.amend;

import java.util.List;
import stance.explore.space.Opening;

/**
 * Which amendments are looked for.
 *
 * @param limit the most that are listed; 1 or more
 * @param open fields that may take other values
 * @param optional the provisions that may be dropped besides those whose alternatives say so; none for every one
 * @param kept the provisions that stay as they are written
 */
public record AmendmentQuery(Goal goal, int limit, List<Opening> open, List<String> optional, List<String> kept) {

    /** The goal where none is named: the unopposed set is the wider one where the record is silent. */
    public static final Goal GOAL = Goal.UNOPPOSED;

    /** How many are listed where no number is given. */
    public static final int LIMIT = 10;

    /** Refuses a limit below 1; keeps its own copies. */
    public AmendmentQuery {
        if (limit < 1) {
            throw new IllegalArgumentException("At least one amendment must be listed: " + limit);
        }
        open = List.copyOf(open);
        optional = List.copyOf(optional);
        kept = List.copyOf(kept);
    }

    /** Every provision may be dropped, and none but the alternatives' and the actors' own changes are made. */
    public static AmendmentQuery to(Goal goal, int limit) {
        return new AmendmentQuery(goal, limit, List.of(), List.of(), List.of());
    }

    boolean mayDrop(String provision) {
        return optional.isEmpty() || optional.contains(provision);
    }
}
