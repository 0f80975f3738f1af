package stance.negotiate.conflict;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import stance.explore.space.Opening;
import stance.language.Phrase;
import stance.problem.Nearest;
import stance.problem.Place;
import stance.problem.Problems;
import stance.scenario.ConflictTerms;
import stance.scenario.Proposal;
import stance.scenario.ScenarioFile;

/**
 * What is assumed of the conflict over a scenario, besides what the scenario says.
 *
 * @param control who decides what
 * @param order what the preferences of a party come from of whom the scenario says nothing
 * @param open what else may vary
 */
public record ConflictQuery(List<Control> control, CellOrders order, List<Opening> open) {

    /** What a scenario says, and nothing else. */
    public static final ConflictQuery USUAL = new ConflictQuery(List.of(), CellOrders.CELLS, List.of());

    /** Keeps its own copies. */
    public ConflictQuery {
        control = List.copyOf(control);
        open = List.copyOf(open);
    }

    /** How the answers of a party make an order of states. */
    public enum CellOrders {
        /** By inclusion of the cells that are worse, which leaves pairs open. */
        CELLS,
        /** By how many are worse, which is an assumption. */
        COUNTS
    }

    /** What the scenario says, with this on top. */
    ConflictTerms terms(ScenarioFile file, Proposal proposal) {
        var problems = new Problems();
        var more = new LinkedHashMap<String, Optional<String>>();
        for (var each : control) {
            var place = Place.of("control " + each.provision());
            if (!proposal.provisions().containsKey(each.provision())) {
                problems.error(
                        "control.unknown-provision",
                        place,
                        Phrase.of("There is no provision \"%s\".", each.provision()),
                        Nearest.hint(each.provision(), proposal.provisions().keySet()));
            }
            each.actor()
                    .filter(actor -> !proposal.pack().actors().containsKey(actor))
                    .ifPresent(actor -> problems.error(
                            "control.unknown-actor",
                            place,
                            Phrase.of("There is no actor \"%s\".", actor),
                            Nearest.hint(actor, proposal.pack().actors().keySet())));
            more.put(each.provision(), each.actor());
        }
        problems.refuseErrors();
        return file.conflict().controlled(more);
    }
}
