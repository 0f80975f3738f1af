package stance.explore.robust;

import java.util.List;
import java.util.Optional;

/**
 * What is assumed, and what is asked.
 *
 * @param holds how likely stances are to hold; of several that name one stance the one that names the fewest counts: its
 *     id before its actor, basis or strength, and these before {@link Holding#EVERYTHING}. What none of them names holds
 *     for certain. Nothing is assumed by default.
 * @param kind of which packages the swings are told; empty for the verdict that one package has where every stance holds,
 *     and, in a space of more, for those that nobody opposes
 */
public record RobustnessQuery(List<Holding> holds, Optional<Kind> kind) {

    /** Keeps its own copy. */
    public RobustnessQuery {
        holds = List.copyOf(holds);
    }
}
