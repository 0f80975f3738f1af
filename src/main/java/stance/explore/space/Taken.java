package stance.explore.space;

import java.util.List;
import java.util.Set;

/**
 * Which provisions the proposer is presumed to accept.
 *
 * @param stance the id of the stance that made the counter-offer, or {@link #UNCHANGED}
 * @param scope the slots on which it depends
 * @param provisions by combination of their options: the option of the last slot changes first
 */
public record Taken(String stance, List<Integer> scope, List<Set<String>> provisions) {

    /** Stands for the proposer's own file; no stance has such an id. */
    public static final String UNCHANGED = "(unchanged)";

    /** Keeps its own copies. */
    public Taken {
        scope = List.copyOf(scope);
        provisions = List.copyOf(provisions);
    }
}
