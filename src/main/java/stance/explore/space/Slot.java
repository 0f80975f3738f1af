package stance.explore.space;

import java.util.List;

/**
 * A provision and the forms that it may take, the one that stands in the proposal first.
 *
 * @param provision its id
 */
public record Slot(String provision, List<Option> options) {

    /** Keeps its own copy; no form stands twice. */
    public Slot {
        options = List.copyOf(options);
        if (options.isEmpty() || options.stream().map(Option::term).distinct().count() != options.size()) {
            throw new IllegalArgumentException("The options of a slot differ: " + options);
        }
    }
}
