package stance.negotiate.conflict;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stance.evaluate.Evaluation;
import stance.evaluate.Evaluator;
import stance.explore.space.Option;
import stance.explore.space.Slot;
import stance.explore.space.Space;
import stance.language.Phrase;
import stance.negotiate.conflict.Conflict.Order;
import stance.negotiate.graph.Preference;
import stance.pack.vocabulary.Term;
import stance.problem.Place;
import stance.problem.Problems;
import stance.progress.Steps;
import stance.scenario.ConflictTerms;
import stance.scenario.ScenarioFile;
import stance.work.InOrder;

/**
 * The packages of a scenario that are feasible, the empty one among them, with what the engine makes of each and what
 * each party prefers among them.
 */
public final class JudgedPackages {

    /** The most packages: the engine judges every one of them. */
    public static final int MAX_STATES = 10_000;

    private final Space space;
    private final ConflictTerms terms;
    private final Problems problems;
    private final Frame frame;
    private final List<Evaluation> evaluations;

    private JudgedPackages(
            Space space, ConflictTerms terms, Problems problems, Frame frame, List<Evaluation> evaluations) {
        this.space = space;
        this.terms = terms;
        this.problems = problems;
        this.frame = frame;
        this.evaluations = List.copyOf(evaluations);
    }

    /**
     * Judges them.
     *
     * @throws stance.problem.RefusedException if there are too many, or none
     */
    public static JudgedPackages of(ScenarioFile file, Space space, Evaluator evaluator, Steps steps) {
        return of(file, space, file.conflict(), new Problems(), evaluator, steps);
    }

    /** Does so unless there are problems already. */
    static JudgedPackages of(
            ScenarioFile file, Space space, ConflictTerms terms, Problems problems, Evaluator evaluator, Steps steps) {
        var place = Place.of(space.base().file());
        var combinations = space.slots().stream()
                .mapToLong(slot -> slot.options().size())
                .reduce(1, (one, other) -> Math.min(one * other, Integer.MAX_VALUE));
        if (combinations > MAX_STATES) {
            problems.error(
                    "conflict.too-many-states",
                    place,
                    Phrase.of("There are %s states; %s are the most.", combinations, MAX_STATES),
                    Phrase.of("Take a variant with fewer alternatives, or open fewer fields."));
        }
        problems.refuseErrors();
        var every = IntStream.range(0, space.slots().size()).boxed().toList();
        var frame = new Frame(
                space.base().title(),
                place,
                space.base().parties(),
                space.slots().stream()
                        .map(slot -> issue(slot, file.alternatives().getOrDefault(slot.provision(), Map.of())))
                        .toList(),
                terms.control(),
                space.choices(every)
                        .filter(space::isFeasible)
                        .map(choice ->
                                choice.stream().mapToInt(Integer::intValue).toArray())
                        .toList(),
                space.slots().stream().map(JudgedPackages::origin).toList());
        var evaluations = InOrder.map(
                frame.choices(),
                choice ->
                        evaluator.evaluate(space.at(IntStream.of(choice).boxed().toList())),
                InOrder.processors(),
                steps.begin("packages judged", frame.choices().size()));
        return new JudgedPackages(space, terms, problems, frame, evaluations);
    }

    /** An alternative that is what stands written, in this variant or by a change, is meant by its own name as well. */
    private static Issue issue(Slot slot, Map<String, Optional<Term>> alternatives) {
        return new Issue(
                slot.provision(),
                slot.options().stream().map(Option::label).toList(),
                slot.options().stream()
                        .map(option -> Stream.concat(
                                        Stream.of(option.label().toString()),
                                        alternatives.entrySet().stream()
                                                .filter(each -> each.getValue().equals(option.term()))
                                                .map(Map.Entry::getKey))
                                .collect(Collectors.toSet()))
                        .toList());
    }

    /** Leaving it out is where a conflict begins, if it can be. */
    private static int origin(Slot slot) {
        return IntStream.range(0, slot.options().size())
                .filter(option -> slot.options().get(option).term().isEmpty())
                .findFirst()
                .orElse(0);
    }

    /** The space that they are of. */
    public Space space() {
        return space;
    }

    /** What the engine makes of each. */
    public List<Evaluation> evaluations() {
        return evaluations;
    }

    /** What they differ in. */
    public List<Issue> issues() {
        return frame.issues();
    }

    /** The option that a package has of each issue. */
    public List<Integer> choice(int number) {
        return IntStream.of(frame.choices().get(number)).boxed().toList();
    }

    /** What a package is called. */
    public Phrase name(int number) {
        return StateNames.of(frame.issues(), frame.choices().get(number));
    }

    /** What is other in a package than in another one. */
    public Phrase difference(int from, int to) {
        return StateNames.difference(frame.issues(), choice(from), choice(to));
    }

    /** Whether something is proposed in it. */
    public boolean isOffer(int number) {
        return space.isPackage(choice(number));
    }

    /**
     * What each party prefers: what the scenario says, or else what follows from its answers.
     *
     * @param counts whether counting completes the order of answers, which is an assumption
     * @throws stance.problem.RefusedException if what the scenario says does not say enough, or too much
     */
    public Orders orders(boolean counts) {
        var orders = noted(counts);
        problems.refuseErrors();
        return orders;
    }

    private Orders noted(boolean counts) {
        var speaking = speaking();
        return Orders.of(
                frame,
                terms,
                party -> Optional.of(own(party, counts)),
                counts ? Order.COUNTS : Order.CELLS,
                state -> met(evaluations.get(state), speaking),
                problems);
    }

    /** The conflict over them, where these decide. */
    Conflict conflict(Map<String, Optional<String>> control, boolean counts) {
        return new ConflictMaker(frame.controlled(control), terms, problems).conflict(noted(counts), evaluations);
    }

    private Preference own(String party, boolean counts) {
        return counts ? CellOrder.byCounts(party, evaluations) : CellOrder.byInclusion(party, evaluations);
    }

    /** The stances that ever speak for something. */
    private Set<String> speaking() {
        return evaluations.stream()
                .map(state -> stances(state, false))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    /** Whether a stance says nothing against a package, and something for its terms if it ever does. */
    private static Predicate<String> met(Evaluation state, Set<String> speaking) {
        var against = stances(state, true);
        var consenting = stances(state, false);
        return stance -> !against.contains(stance) && (consenting.contains(stance) || !speaking.contains(stance));
    }

    private static Set<String> stances(Evaluation state, boolean against) {
        return state.findings().stream()
                .filter(finding -> against
                        ? finding.effect().isNegative()
                        : finding.effect().isPositive())
                .map(finding -> finding.stance().id())
                .collect(Collectors.toSet());
    }
}
