package stance.explore.sample;

import java.util.List;

/**
 * What each option of a slot keeps.
 *
 * @param provision the id of the slot's provision
 */
public record SlotShares(String provision, List<OptionShares> options) {

    /** Keeps its own copy. */
    public SlotShares {
        options = List.copyOf(options);
    }
}
