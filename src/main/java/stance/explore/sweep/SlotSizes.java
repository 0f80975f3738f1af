package stance.explore.sweep;

import java.util.List;

/**
 * What is left of each option of a slot.
 *
 * @param provision the id of the slot's provision
 */
public record SlotSizes(String provision, List<OptionSizes> options) {

    /** Keeps its own copy. */
    public SlotSizes {
        options = List.copyOf(options);
    }
}
