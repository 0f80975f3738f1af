package stance.explore.amend;

import java.math.BigDecimal;
import java.util.List;
import stance.explore.space.Opening;

/**
 * Which amendments are looked for.
 *
 * @param alignment from 0 to 1, that every party is to reach where that is the goal
 * @param limit the most that are listed; 1 or more
 * @param open fields that may take other values
 * @param optional the provisions that may be dropped besides those whose alternatives say so; none for every one
 * @param kept the provisions that stay as they are written
 */
public record AmendmentQuery(
        Goal goal, BigDecimal alignment, int limit, List<Opening> open, List<String> optional, List<String> kept) {

    /** The goal where none is named: the unopposed set is the wider one where the record is silent. */
    public static final Goal GOAL = Goal.UNOPPOSED;

    /** The alignment that every party is to reach where none is named. */
    public static final BigDecimal ALIGNMENT = new BigDecimal("0.5");

    /** How many are listed where no number is given. */
    public static final int LIMIT = 10;

    /** Refuses a limit below 1 and what is no alignment; keeps its own copies. */
    public AmendmentQuery {
        if (limit < 1) {
            throw new IllegalArgumentException("At least one amendment must be listed: " + limit);
        }
        if (alignment.signum() < 0 || alignment.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("An alignment is a number from 0 to 1: " + alignment);
        }
        open = List.copyOf(open);
        optional = List.copyOf(optional);
        kept = List.copyOf(kept);
    }

    /** The same with the usual alignment. */
    public AmendmentQuery(Goal goal, int limit, List<Opening> open, List<String> optional, List<String> kept) {
        this(goal, ALIGNMENT, limit, open, optional, kept);
    }

    /** Every provision may be dropped, and none but the alternatives' and the actors' own changes are made. */
    public static AmendmentQuery to(Goal goal, int limit) {
        return new AmendmentQuery(goal, limit, List.of(), List.of(), List.of());
    }

    boolean mayDrop(String provision) {
        return optional.isEmpty() || optional.contains(provision);
    }
}
