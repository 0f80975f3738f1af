package stance.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stance.pack.Probes;
import stance.pack.Scenario;
import stance.pack.vocabulary.Term;
import stance.pack.vocabulary.Value;
import stance.pack.vocabulary.VocabularyReader;
import stance.scenario.Proposal;

/** The facts of a proposal: its provisions, its context and the scenario itself. Belongs to one thread. */
final class Facts {

    private final Proposal proposal;
    private final Map<String, Term> terms = new HashMap<>();
    private final Map<String, Set<String>> lineages = new HashMap<>();

    Facts(Proposal proposal) {
        this.proposal = proposal;
        terms.putAll(proposal.context());
        terms.putAll(proposal.provisions());
    }

    Scenario scenario() {
        return new Scenario(proposal.asOf(), proposal.proposedBy(), proposal.parties());
    }

    List<Term> terms() {
        return List.copyOf(terms.values());
    }

    boolean isProposed(Term term) {
        return proposal.provisions().containsKey(term.id());
    }

    /** All of them as the engine takes them. */
    List<Object> forEngine() {
        var engine = proposal.pack().engine();
        var facts = new ArrayList<Object>();
        facts.add(scenario());
        terms.values().forEach(term -> facts.add(engine.fact(term, isProposed(term))));
        return facts;
    }

    /** The value of a field of a fact, also of those fields that every fact has; empty where it is absent. */
    Optional<Value> value(String fact, String field) {
        if (fact.equals(Probes.SCENARIO)) {
            return switch (field) {
                case "asOf" -> Optional.of(new Value.Text(proposal.asOf().toString()));
                case "proposedBy" -> proposal.proposedBy().map(Value.Choice::new);
                default -> Optional.of(new Value.Choices(Set.copyOf(proposal.parties())));
            };
        }
        return Optional.ofNullable(terms.get(fact))
                .flatMap(term ->
                        field.equals("proposed") ? Optional.of(new Value.Flag(isProposed(term))) : term.value(field));
    }

    /** The type of a provision and those that it extends. */
    Set<String> lineage(String provision) {
        return lineages.computeIfAbsent(provision, this::lineageOf);
    }

    private Set<String> lineageOf(String provision) {
        // The scenario is no provision, and of no type that rules answer.
        return Optional.ofNullable(terms.get(provision))
                .map(term -> proposal.pack().vocabulary().lineage(term.type()))
                .orElse(Set.of(VocabularyReader.ROOT));
    }

    boolean isOfType(String provision, String type) {
        return lineage(provision).contains(type);
    }
}
