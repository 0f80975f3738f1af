package stance.negotiate.conflict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import stance.evaluate.Evaluation;
import stance.evaluate.Evaluator;
import stance.explore.space.Slot;
import stance.explore.space.Space;
import stance.language.Phrase;
import stance.negotiate.conflict.Conflict.Order;
import stance.pack.vocabulary.Part;
import stance.problem.Place;
import stance.problem.Problems;
import stance.progress.Steps;
import stance.scenario.ConflictTerms;
import stance.scenario.Proposal;
import stance.scenario.ScenarioFile;
import stance.work.InOrder;

/**
 * The conflict over a scenario: its states are the packages of the scenario's space, the empty one among them, and who
 * prefers what comes of what the engine makes of each.
 */
public final class ScenarioConflict {

    /** The most states: the engine judges every one of them. */
    public static final int MAX_STATES = 10_000;

    private final Space space;
    private final ConflictTerms terms;
    private final Problems problems = new Problems();

    private ScenarioConflict(Space space, ConflictTerms terms) {
        this.space = space;
        this.terms = terms;
    }

    /**
     * The conflict.
     *
     * @param query what is assumed besides what the scenario says
     * @throws stance.problem.RefusedException if nobody says who decides an issue, or if there are too many states
     */
    public static Conflict of(
            ScenarioFile file, Proposal proposal, ConflictQuery query, Evaluator evaluator, Steps steps) {
        var space = Space.of(file, proposal, query.open());
        return new ScenarioConflict(space, query.terms(file, proposal))
                .conflict(evaluator, query.order() == ConflictQuery.CellOrders.COUNTS, steps);
    }

    private Conflict conflict(Evaluator evaluator, boolean counts, Steps steps) {
        var parties = space.base().parties();
        var control = control();
        var every = IntStream.range(0, space.slots().size()).boxed().toList();
        var combinations = space.slots().stream()
                .mapToLong(slot -> slot.options().size())
                .reduce(1, (one, other) -> Math.min(one * other, Integer.MAX_VALUE));
        if (combinations > MAX_STATES) {
            problems.error(
                    "conflict.too-many-states",
                    Place.of(space.base().file()),
                    Phrase.of("There are %s states; %s are the most.", combinations, MAX_STATES),
                    Phrase.of("Take a variant with fewer alternatives, or open fewer fields."));
        }
        problems.refuseErrors();
        var frame = ConflictMaker.feasible(
                new Frame(
                        space.base().title(),
                        Place.of(space.base().file()),
                        parties,
                        space.slots().stream()
                                .map(slot -> new Issue(
                                        slot.provision(),
                                        slot.options().stream()
                                                .map(option -> option.label())
                                                .toList()))
                                .toList(),
                        control,
                        space.choices(every)
                                .map(choice -> choice.stream()
                                        .mapToInt(Integer::intValue)
                                        .toArray())
                                .toList(),
                        space.slots().stream().map(ScenarioConflict::origin).toList()),
                terms,
                problems);
        var progress = steps.begin("packages judged", frame.choices().size());
        var states = InOrder.map(
                frame.choices(),
                choice ->
                        evaluator.evaluate(space.at(IntStream.of(choice).boxed().toList())),
                InOrder.processors(),
                progress);
        var speaking = states.stream()
                .map(state -> stances(state, false))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        return new ConflictMaker(frame, terms, problems)
                .conflict(
                        party -> Optional.of(
                                counts ? CellOrder.byCounts(party, states) : CellOrder.byInclusion(party, states)),
                        counts ? Order.COUNTS : Order.CELLS,
                        state -> met(states.get(state), speaking),
                        states);
    }

    /** Leaving it out is where a conflict begins, if it can be. */
    private static int origin(Slot slot) {
        return IntStream.range(0, slot.options().size())
                .filter(option -> slot.options().get(option).term().isEmpty())
                .findFirst()
                .orElse(0);
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

    private Map<String, Optional<String>> control() {
        var control = new LinkedHashMap<String, Optional<String>>();
        var open = new ArrayList<String>();
        for (var slot : space.slots()) {
            var said = terms.control().get(slot.provision());
            if (said != null) {
                control.put(slot.provision(), said);
            } else if (slot.options().size() > 1) {
                var carrying = carrying(slot);
                if (carrying.isEmpty()) {
                    open.add(slot.provision());
                }
                control.put(slot.provision(), carrying);
            }
        }
        control.forEach((slot, actor) -> actor.filter(
                        each -> !space.base().parties().contains(each))
                .ifPresent(stranger -> problems.error(
                        "conflict.control",
                        Place.of(space.base().file()),
                        Phrase.of("%s decides \"%s\" and is no party.", stranger, slot),
                        Phrase.of(
                                "The parties are %s.",
                                String.join(", ", space.base().parties())))));
        open.forEach(slot -> problems.error(
                "conflict.undecided",
                new Place(space.base().file(), 0, 0, "/provisions/" + slot),
                Phrase.of("Nobody says who decides this: %s.", slot),
                Phrase.of(
                        "Name one of %s with --control %s=ACTOR, or all of them together with --control %s=all.",
                        String.join(", ", space.base().parties()), slot, slot)));
        return control;
    }

    /** The one party that carries it out in every form that it may take. */
    private Optional<String> carrying(Slot slot) {
        var each = slot.options().stream()
                .flatMap(option -> option.term().stream())
                .map(term -> space.base().actors(term, Part.CARRIES_OUT))
                .distinct()
                .toList();
        return each.size() == 1 && each.get(0).size() == 1
                ? Optional.of(List.copyOf(each.get(0)).get(0))
                        .filter(space.base().parties()::contains)
                : Optional.empty();
    }
}
