package stance.explore.compare;

import java.util.List;
import java.util.Optional;
import stance.pack.vocabulary.Term;

/**
 * A term that is not the same on all sides.
 *
 * @param id its key in the scenarios
 * @param isProposed whether it is proposed, not in force already
 * @param terms one for each side; empty where the side is without it
 */
public record TermRow(String id, boolean isProposed, List<Optional<Term>> terms) {

    /** Keeps its own copy. */
    public TermRow {
        terms = List.copyOf(terms);
    }
}
