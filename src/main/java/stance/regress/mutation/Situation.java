package stance.regress.mutation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.pack.PolicyPack;
import stance.pack.vocabulary.Term;
import stance.scenario.Proposal;

/**
 * A small proposal that is made, not read.
 *
 * @param parties the ids of the actors whose agreement counts
 * @param provisions what is proposed; at least one
 * @param context what is in force
 */
record Situation(
        LocalDate asOf, Optional<String> proposedBy, List<String> parties, List<Term> provisions, List<Term> context) {

    /** Keeps its own copies. */
    public Situation {
        parties = List.copyOf(parties);
        provisions = List.copyOf(provisions);
        context = List.copyOf(context);
    }

    /** The same on another day. */
    public Situation asOf(LocalDate day) {
        return new Situation(day, proposedBy, parties, provisions, context);
    }

    /** The proposal itself. */
    public Proposal proposal(PolicyPack pack) {
        return Proposal.of(
                pack, "situation", "A situation", asOf, proposedBy, parties, byId(provisions), byId(context));
    }

    private static Map<String, Term> byId(List<Term> terms) {
        var byId = new LinkedHashMap<String, Term>();
        terms.forEach(term -> byId.put(term.id(), term));
        return byId;
    }
}
