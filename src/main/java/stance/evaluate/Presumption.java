package stance.evaluate;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import stance.pack.vocabulary.Term;
import stance.scenario.Proposal;

/**
 * What the proposer is presumed to accept: what stands in its own file, or is its own counter-offer. A provision that a
 * variant, a setting or an amendment changed has lost the presumption.
 */
final class Presumption {

    static final Presumption NOTHING = new Presumption("", Set.of());

    private final String proposer;
    private final Set<String> provisions;

    private Presumption(String proposer, Set<String> provisions) {
        this.proposer = proposer;
        this.provisions = provisions;
    }

    static Presumption of(Proposal proposal, Evaluator evaluator) {
        return of(proposal, () -> evaluator.ownOffers(proposal));
    }

    /**
     * What the proposer of a proposal is presumed to accept.
     *
     * @param ownOffers asked where something was changed
     */
    static Presumption of(Proposal proposal, Supplier<OwnOffers> ownOffers) {
        if (proposal.proposedBy().isEmpty()) {
            return NOTHING;
        }
        var proposer = proposal.proposedBy().get();
        var original = proposal.original();
        if (original.isEmpty()) {
            return new Presumption(proposer, proposal.provisions().keySet());
        }
        var presumed = new HashSet<String>();
        if (original.get().proposedBy().equals(proposal.proposedBy())) {
            proposal.provisions().forEach((id, term) -> {
                if (isSame(Optional.ofNullable(original.get().provisions().get(id)), term)) {
                    presumed.add(id);
                }
            });
        }
        if (presumed.size() < proposal.provisions().size()) {
            var own = ownOffers.get();
            for (var offer : own.offers()) {
                presumed.addAll(own.taken(offer, proposal));
            }
        }
        return new Presumption(proposer, presumed);
    }

    boolean holds(String party, String provision) {
        return party.equals(proposer) && provisions.contains(provision);
    }

    private static boolean isSame(Optional<Term> before, Term term) {
        return before.filter(term::equals).isPresent();
    }
}
