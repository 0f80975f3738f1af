package stance.regress.crosscheck;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import stance.pack.PolicyPack;
import stance.pack.vocabulary.Term;
import stance.scenario.Proposal;

/** Proposals from which one thing was taken away: a fact, an optional field, the proposer, a party. */
final class SmallerProposals {

    private SmallerProposals() {}

    static Stream<Proposal> of(Proposal proposal) {
        return Stream.of(
                        without(proposal.context()).map(fewer -> with(proposal, proposal.provisions(), fewer)),
                        without(proposal.provisions())
                                .filter(fewer -> !fewer.isEmpty())
                                .map(fewer -> with(proposal, fewer, proposal.context())),
                        emptier(proposal.context()).map(fewer -> with(proposal, proposal.provisions(), fewer)),
                        emptier(proposal.provisions()).map(fewer -> with(proposal, fewer, proposal.context())),
                        proposal.proposedBy().stream()
                                .map(proposer -> proposal.between(Optional.empty(), proposal.parties())),
                        Without.eachOne(proposal.parties())
                                .filter(fewer -> !fewer.isEmpty())
                                .map(fewer -> proposal.between(proposal.proposedBy(), fewer)))
                .flatMap(smaller -> smaller);
    }

    /** The same proposal in another pack of the same vocabulary. */
    static Proposal in(PolicyPack pack, Proposal proposal) {
        return Proposal.of(
                pack,
                proposal.file(),
                proposal.title(),
                proposal.asOf(),
                proposal.proposedBy(),
                proposal.parties(),
                proposal.provisions(),
                proposal.context());
    }

    private static Stream<Map<String, Term>> without(Map<String, Term> terms) {
        return terms.keySet().stream().map(id -> {
            var fewer = new LinkedHashMap<>(terms);
            fewer.remove(id);
            return fewer;
        });
    }

    private static Stream<Map<String, Term>> emptier(Map<String, Term> terms) {
        return terms.values().stream()
                .flatMap(term -> term.values().keySet().stream()
                        .filter(field -> term.type().field(field).orElseThrow().optional())
                        .map(field -> {
                            var values = new LinkedHashMap<>(term.values());
                            values.remove(field);
                            var emptier = new LinkedHashMap<>(terms);
                            emptier.put(term.id(), new Term(term.id(), term.type(), values));
                            return emptier;
                        }));
    }

    /** Without assumptions and an original, on which no finding depends. */
    private static Proposal with(Proposal proposal, Map<String, Term> provisions, Map<String, Term> context) {
        return proposal.between(proposal.proposedBy(), proposal.parties()).withTerms(provisions, context);
    }
}
