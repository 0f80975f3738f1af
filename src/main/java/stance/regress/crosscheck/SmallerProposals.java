package stance.regress.crosscheck;

import java.util.LinkedHashMap;
import java.util.List;
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
                                .map(proposer -> by(proposal, Optional.empty(), proposal.parties())),
                        Without.eachOne(proposal.parties())
                                .filter(fewer -> !fewer.isEmpty())
                                .map(fewer -> by(proposal, proposal.proposedBy(), fewer)))
                .flatMap(smaller -> smaller);
    }

    /** The same proposal in another pack of the same vocabulary. */
    static Proposal in(PolicyPack pack, Proposal proposal) {
        return copy(
                pack, proposal, proposal.proposedBy(), proposal.parties(), proposal.provisions(), proposal.context());
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

    private static Proposal with(Proposal proposal, Map<String, Term> provisions, Map<String, Term> context) {
        return copy(proposal.pack(), proposal, proposal.proposedBy(), proposal.parties(), provisions, context);
    }

    private static Proposal by(Proposal proposal, Optional<String> proposer, List<String> parties) {
        return copy(proposal.pack(), proposal, proposer, parties, proposal.provisions(), proposal.context());
    }

    /** Without assumptions and an original, of which no finding depends. */
    private static Proposal copy(
            PolicyPack pack,
            Proposal proposal,
            Optional<String> proposer,
            List<String> parties,
            Map<String, Term> provisions,
            Map<String, Term> context) {
        return new Proposal(
                pack,
                proposal.file(),
                proposal.title(),
                proposal.variant(),
                proposal.asOf(),
                proposer,
                parties,
                provisions,
                context,
                Map.of(),
                Optional.empty(),
                proposal.settings());
    }
}
