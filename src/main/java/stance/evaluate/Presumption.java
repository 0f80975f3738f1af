package stance.evaluate;

import java.util.Collection;
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

    static final Presumption NOTHING = new Presumption("", Set.of(), Set.of());

    private final String proposer;
    private final Set<String> asWritten;
    private final Set<String> offered;

    private Presumption(String proposer, Set<String> asWritten, Set<String> offered) {
        this.proposer = proposer;
        this.asWritten = asWritten;
        this.offered = offered;
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
            return new Presumption(proposer, proposal.provisions().keySet(), Set.of());
        }
        var asWritten = new HashSet<String>();
        var offered = new HashSet<String>();
        if (original.get().proposedBy().equals(proposal.proposedBy())) {
            proposal.provisions().forEach((id, term) -> {
                if (isSame(Optional.ofNullable(original.get().provisions().get(id)), term)) {
                    asWritten.add(id);
                }
            });
        }
        if (asWritten.size() < proposal.provisions().size()) {
            var own = ownOffers.get();
            for (var offer : own.offers()) {
                offered.addAll(own.taken(offer, proposal));
            }
        }
        return new Presumption(proposer, asWritten, offered);
    }

    boolean holds(String party, String provision) {
        return party.equals(proposer) && (asWritten.contains(provision) || offered.contains(provision));
    }

    /** Whether these provisions all stand as they do in the party's own file. */
    boolean isAsWritten(String party, Collection<String> ids) {
        return party.equals(proposer) && asWritten.containsAll(ids);
    }

    private static boolean isSame(Optional<Term> before, Term term) {
        return before.filter(term::equals).isPresent();
    }
}
