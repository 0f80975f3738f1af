package stance.explore.region;

import java.util.List;

/**
 * A cell of a party in a space, and all that is said on it.
 *
 * @param provisions the ids of its provisions; none for the package
 * @param voices in the order of the stances
 */
record SpaceCell(List<String> provisions, List<Voice> voices) {

    /** Keeps its own copies. */
    SpaceCell {
        provisions = List.copyOf(provisions);
        voices = List.copyOf(voices);
    }

    boolean isCombination() {
        return provisions.size() > 1;
    }
}
