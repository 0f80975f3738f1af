package stance.explore.space;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stance.language.GivenName;
import stance.language.Phrase;
import stance.pack.vocabulary.Term;
import stance.problem.Place;
import stance.problem.Problems;
import stance.scenario.Proposal;
import stance.scenario.ScenarioFile;

/**
 * Every package that can be put together out of the options of some slots, one option of each. The package without a
 * provision does not count.
 *
 * @param base the package as it stands in the proposal: the first option of each slot
 * @param oneOf ids of provisions: a package that has none of them does not count
 * @param infeasible what cannot be together: what has it does not count
 */
public record Space(Proposal base, List<Slot> slots, Set<String> oneOf, List<Infeasible> infeasible) {

    /** Keeps its own copies. */
    public Space {
        slots = List.copyOf(slots);
        oneOf = Set.copyOf(oneOf);
        infeasible = List.copyOf(infeasible);
    }

    /**
     * The space of a proposal: its provisions with the alternatives that the scenario lists.
     *
     * @param open what else may vary
     * @throws stance.problem.RefusedException with everything that is wrong with what is open
     */
    public static Space of(ScenarioFile file, Proposal proposal, List<Opening> open) {
        var problems = new Problems();
        var slots = new SlotMaker(file, proposal, problems).slots(open);
        problems.refuseErrors();
        var space = new Space(
                proposal,
                slots,
                slots.stream().map(Slot::provision).collect(Collectors.toSet()),
                Infeasible.of(file, proposal));
        if (!space.infeasible().isEmpty() && space.size().signum() == 0) {
            problems.error(
                    "space.infeasible",
                    Place.of(file.file()),
                    Phrase.of("No package is left: all are infeasible."),
                    Phrase.NONE);
            problems.refuseErrors();
        }
        return space;
    }

    /** The space of a proposal alone, as it stands. */
    public static Space ofOne(Proposal proposal) {
        var slots = proposal.provisions().values().stream()
                .map(term -> new Slot(term.id(), List.of(new Option(GivenName.AS_WRITTEN.phrase(), Optional.of(term)))))
                .toList();
        return new Space(proposal, slots, proposal.provisions().keySet(), List.of());
    }

    /** How many packages there are. */
    public BigInteger size() {
        var counts = Map.of(new Begun(false, infeasible), BigInteger.ONE);
        for (var slot : slots) {
            var next = new HashMap<Begun, BigInteger>();
            counts.forEach((begun, count) -> slot.options()
                    .forEach(option -> next.merge(begun.with(this, slot, option.term()), count, BigInteger::add)));
            counts = next;
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().isPackage())
                .map(Map.Entry::getValue)
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    /**
     * All that matters of the options of the first slots.
     *
     * @param hasOne whether a provision of which a package has one is among them
     * @param open what cannot be together and is not avoided so far
     */
    private record Begun(boolean hasOne, List<Infeasible> open) {

        Begun with(Space space, Slot slot, Optional<Term> term) {
            return new Begun(
                    hasOne || (term.isPresent() && space.oneOf().contains(slot.provision())),
                    open.stream()
                            .filter(each -> !each.isAvoidedBy(slot.provision(), term))
                            .toList());
        }

        boolean isPackage() {
            return hasOne && open.isEmpty();
        }
    }

    /** Whether options, by slot, make a package. */
    public boolean isPackage(List<Integer> choice) {
        return begun(choice).isPackage();
    }

    /** Whether options, by slot, can be together, be it that nothing is proposed. */
    public boolean isFeasible(List<Integer> choice) {
        return begun(choice).open().isEmpty();
    }

    private Begun begun(List<Integer> choice) {
        var begun = new Begun(false, infeasible);
        for (var i = 0; i < slots.size(); i++) {
            begun = begun.with(
                    this,
                    slots.get(i),
                    slots.get(i).options().get(choice.get(i)).term());
        }
        return begun;
    }

    /** The package with these options, by slot. */
    public Proposal at(List<Integer> choice) {
        return part(IntStream.range(0, slots.size()).boxed().toList(), choice);
    }

    /** The options of a package in words, where there is a choice; of the only package, that it is the one as written. */
    public Phrase words(List<Integer> choice) {
        var options = IntStream.range(0, slots.size())
                .filter(slot -> slots.get(slot).options().size() > 1)
                .mapToObj(slot -> Phrase.of(
                        "%s: %s",
                        slots.get(slot).provision(),
                        slots.get(slot).options().get(choice.get(slot)).label()))
                .toList();
        return options.isEmpty() ? GivenName.AS_WRITTEN.phrase() : Phrase.listed(options, "; ");
    }

    /** What the package has in some slots, in the order of the proposal. */
    Proposal part(List<Integer> scope, List<Integer> choice) {
        var provisions = new LinkedHashMap<String, Term>();
        for (var i = 0; i < scope.size(); i++) {
            slots.get(scope.get(i))
                    .options()
                    .get(choice.get(i))
                    .term()
                    .ifPresent(term -> provisions.put(term.id(), term));
        }
        return base.withTerms(provisions, base.context())
                .changedFrom(base.original().orElse(base));
    }

    /** Every package, one after the other, the option of the last slot changing first. For small spaces. */
    public Stream<List<Integer>> packages() {
        return choices(IntStream.range(0, slots.size()).boxed().toList()).filter(this::isPackage);
    }

    /** Every combination of the options of some slots, the option of the last one changing first. */
    public Stream<List<Integer>> choices(List<Integer> scope) {
        var sizes = scope.stream().map(slot -> slots.get(slot).options().size()).toList();
        return IntStream.range(0, combinations(scope)).mapToObj(number -> choice(sizes, number));
    }

    /** How many these are; they must be few. */
    int combinations(List<Integer> scope) {
        return scope.stream().map(slot -> slots.get(slot).options().size()).reduce(1, Math::multiplyExact);
    }

    private static List<Integer> choice(List<Integer> sizes, int number) {
        var choice = new Integer[sizes.size()];
        var rest = number;
        for (var i = sizes.size() - 1; i >= 0; i--) {
            choice[i] = rest % sizes.get(i);
            rest /= sizes.get(i);
        }
        return List.of(choice);
    }
}
