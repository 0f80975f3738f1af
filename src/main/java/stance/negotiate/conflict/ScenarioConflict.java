package stance.negotiate.conflict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.evaluate.Evaluator;
import stance.explore.space.Slot;
import stance.explore.space.Space;
import stance.language.Phrase;
import stance.pack.vocabulary.Part;
import stance.problem.Place;
import stance.problem.Problems;
import stance.progress.Steps;
import stance.scenario.ConflictTerms;
import stance.scenario.Proposal;
import stance.scenario.ScenarioFile;

/**
 * The conflict over a scenario: its states are the packages of the scenario's space, the empty one among them, and who
 * prefers what comes of what the engine makes of each.
 */
public final class ScenarioConflict {

    private final ScenarioFile file;
    private final Space space;
    private final ConflictTerms terms;
    private final Problems problems = new Problems();

    private ScenarioConflict(ScenarioFile file, Space space, ConflictTerms terms) {
        this.file = file;
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
        return new ScenarioConflict(file, space, query.terms(file, proposal))
                .conflict(evaluator, query.order() == ConflictQuery.CellOrders.COUNTS, steps);
    }

    private Conflict conflict(Evaluator evaluator, boolean counts, Steps steps) {
        var control = control();
        return JudgedPackages.of(file, space, terms, problems, evaluator, steps).conflict(control, counts);
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
