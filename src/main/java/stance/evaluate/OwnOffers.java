package stance.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import stance.pack.record.Basis;
import stance.pack.vocabulary.Term;
import stance.scenario.Proposal;

/** What the proposer of a changed proposal is presumed to accept of it: what it left alone, and its own counter-offers. */
public final class OwnOffers {

    private final Proposal original;
    private final boolean sameProposer;
    private final List<CounterOffer> offers;

    private OwnOffers(Proposal original, boolean sameProposer, List<CounterOffer> offers) {
        this.original = original;
        this.sameProposer = sameProposer;
        this.offers = List.copyOf(offers);
    }

    /**
     * Works them out.
     *
     * @param proposal any that was changed from the original
     */
    static OwnOffers of(Proposal proposal, Proposal original, Evaluator evaluator) {
        // What it has put forward by the day in question, not by that of its file.
        var offers = evaluator.counterOffers(original.asOf(proposal.asOf())).stream()
                // What we inferred is no offer of its own, nor is what its demand would take: it may want more than
                // that.
                .filter(offer -> proposal.proposedBy()
                                .filter(offer.stance().actor().id()::equals)
                                .isPresent()
                        && offer.stance().basis() != Basis.INFERRED
                        && !offer.demanded())
                .toList();
        return new OwnOffers(original, original.proposedBy().equals(proposal.proposedBy()), offers);
    }

    /** Its own counter-offers. */
    public List<CounterOffer> offers() {
        return offers;
    }

    /** The same, had a stance put nothing forward. */
    OwnOffers without(String stance) {
        var others = offers.stream()
                .filter(offer -> !offer.stance().id().equals(stance))
                .toList();
        return new OwnOffers(original, sameProposer, others);
    }

    /** Whether a provision stands as it does in the proposer's own file. */
    public boolean isUnchanged(Term term) {
        return sameProposer
                && Optional.ofNullable(original.provisions().get(term.id()))
                        .filter(term::equals)
                        .isPresent();
    }

    /** Whether a provision is a part of what the offer asks for. */
    public boolean isPart(CounterOffer offer, Term term) {
        return CounterOffers.isPart(offer, original, term);
    }

    /** The provisions of the proposal that are as the offer asked, if all that it asked is there. */
    public Set<String> taken(CounterOffer offer, Proposal proposal) {
        return CounterOffers.taken(offer, original, proposal);
    }
}
