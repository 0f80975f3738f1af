package stance.explore.amend;

import java.util.List;
import java.util.Optional;
import stance.evaluate.CounterOffer;
import stance.language.Phrase;
import stance.pack.vocabulary.Term;

/**
 * One change of a package.
 *
 * @param provision the id of the provision that it changes
 * @param before as it is written; empty where the change adds it
 * @param after empty where the change drops it
 * @param label of the alternative or of the values
 * @param offers the counter-offers of actors that ask for it
 * @param removes what stood in the way of the package as written and is gone with it
 * @param averts what would stand in the way if the other changes of the amendment were made without it, and does not
 *     stand in that of the package as written
 */
public record TermChange(
        String provision,
        Optional<Term> before,
        Optional<Term> after,
        Phrase label,
        List<CounterOffer> offers,
        Obstacles removes,
        Obstacles averts) {

    /** Keeps its own copy. */
    public TermChange {
        offers = List.copyOf(offers);
    }
}
