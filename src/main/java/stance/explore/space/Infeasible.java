package stance.explore.space;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.language.GivenName;
import stance.pack.vocabulary.Term;
import stance.scenario.Combination;
import stance.scenario.Proposal;
import stance.scenario.ScenarioFile;

/**
 * Terms that cannot be together, as the scenario says: what has them is no package.
 *
 * @param terms by slot, of which it has one; an empty one where it is left out
 */
public record Infeasible(Map<String, Set<Optional<Term>>> terms) {

    /** Keeps its own copies. */
    public Infeasible {
        var copies = new LinkedHashMap<String, Set<Optional<Term>>>();
        terms.forEach((slot, options) -> copies.put(slot, Set.copyOf(options)));
        terms = Map.copyOf(copies);
    }

    /** What a scenario says of a proposal; what names a slot that is not there cannot be together anyway. */
    static List<Infeasible> of(ScenarioFile file, Proposal proposal) {
        return file.conflict().infeasible().stream()
                .filter(each -> each.options().keySet().stream()
                        .allMatch(slot -> proposal.provisions().containsKey(slot)
                                || file.alternatives().containsKey(slot)))
                .map(each -> of(each, file, proposal))
                .toList();
    }

    private static Infeasible of(Combination combination, ScenarioFile file, Proposal proposal) {
        var terms = new LinkedHashMap<String, Set<Optional<Term>>>();
        combination
                .options()
                .forEach((slot, names) -> terms.put(
                        slot,
                        names.stream()
                                .flatMap(name -> term(slot, name, file, proposal))
                                .collect(Collectors.toSet())));
        return new Infeasible(terms);
    }

    /** What a name stands for; nothing where nothing is called so. */
    private static Stream<Optional<Term>> term(String slot, String name, ScenarioFile file, Proposal proposal) {
        return name.equals(GivenName.AS_WRITTEN.phrase().toString())
                ? Stream.ofNullable(proposal.provisions().get(slot)).map(Optional::of)
                : Stream.ofNullable(
                        file.alternatives().getOrDefault(slot, Map.of()).get(name));
    }

    /** Whether a term of a slot is none of those. */
    public boolean isAvoidedBy(String slot, Optional<Term> term) {
        return terms.containsKey(slot) && !terms.get(slot).contains(term);
    }
}
