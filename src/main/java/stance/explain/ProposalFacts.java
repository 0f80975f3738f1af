package stance.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import stance.pack.PolicyPack;
import stance.pack.Probes;
import stance.pack.Scenario;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.Term;
import stance.pack.vocabulary.Value;
import stance.pack.vocabulary.VocabularyReader;
import stance.scenario.Proposal;

/** The facts of a proposal: its provisions, its context and the scenario itself. Belongs to one thread. */
final class ProposalFacts {

    private final Proposal proposal;
    private final Map<String, Term> terms = new HashMap<>();
    private final Map<String, Set<String>> lineages = new HashMap<>();

    ProposalFacts(Proposal proposal) {
        this.proposal = proposal;
        terms.putAll(proposal.context());
        terms.putAll(proposal.provisions());
    }

    /** In whose words they are. */
    PolicyPack pack() {
        return proposal.pack();
    }

    Scenario scenario() {
        return new Scenario(proposal.asOf(), proposal.proposedBy(), proposal.parties());
    }

    /** Those of some types. */
    List<Term> terms(Set<String> types) {
        return terms.values().stream().filter(term -> isOf(term, types)).toList();
    }

    private boolean isOf(Term term, Set<String> types) {
        return lineage(term.id()).stream().anyMatch(types::contains);
    }

    /** The values of those of some types. */
    Set<Known> known(Set<String> types) {
        return terms(types).stream()
                .map(term -> new Known(term.id(), term.type().name(), term.values(), isProposed(term)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * All that the engine knows of a fact.
     *
     * @param type the name of its type: the hash of the type itself is slow
     */
    record Known(String id, String type, Map<String, Value> values, boolean proposed) {}

    /** The values of the scenario, if it is of these types. */
    Optional<Setting> setting(Set<String> types) {
        return types.contains(VocabularyReader.SCENARIO)
                ? Optional.of(new Setting(proposal.asOf(), proposal.proposedBy(), Set.copyOf(proposal.parties())))
                : Optional.empty();
    }

    /** All that the engine knows of a scenario. */
    record Setting(LocalDate asOf, Optional<String> proposedBy, Set<String> parties) {}

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

    /** A field of a provision; empty where it is none that a proposal says. */
    Optional<Field> proposedField(String fact, String field) {
        return Optional.ofNullable(proposal.provisions().get(fact))
                .flatMap(term -> term.type().field(field));
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
