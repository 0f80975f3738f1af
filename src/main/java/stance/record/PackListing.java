package stance.record;

import java.util.List;
import stance.pack.PolicyPack;
import stance.problem.Problem;

/**
 * Packs, in the order of their ids.
 *
 * @param problems of the packs that could not be loaded
 */
public record PackListing(List<Entry> packs, List<Problem> problems) {

    /** Keeps its own copies. */
    public PackListing {
        packs = List.copyOf(packs);
        problems = List.copyOf(problems);
    }

    /**
     * One pack.
     *
     * @param folder where it is, as the user would type it
     */
    public record Entry(String folder, PolicyPack pack) {}
}
