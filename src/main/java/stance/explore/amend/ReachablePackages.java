package stance.explore.amend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stance.evaluate.CounterOffer;
import stance.evaluate.Evaluation;
import stance.explore.space.Opening;
import stance.explore.space.Space;
import stance.language.Phrase;
import stance.pack.vocabulary.Term;
import stance.problem.Nearest;
import stance.problem.Place;
import stance.problem.Problems;
import stance.scenario.Proposal;
import stance.scenario.ScenarioFile;

/**
 * The packages that one can be turned into.
 *
 * @param space the first option of each slot is as the package is written
 * @param offers by what they ask for, the counter-offers that ask for it
 */
record ReachablePackages(Space space, Map<Term, List<CounterOffer>> offers) {

    /** The reach of the package that was evaluated. */
    static ReachablePackages of(ScenarioFile file, Evaluation written, AmendmentQuery query) {
        var proposal = written.proposal();
        check(query, proposal);
        var space = Space.of(file, proposal, query.open());
        var offers = new HashMap<Term, List<CounterOffer>>();
        var slots = new ReachableSlots(space, query);
        for (var offer : written.counterOffers()) {
            for (var change : offer.changes()) {
                slots.add(change)
                        .ifPresent(term -> offers.computeIfAbsent(term, first -> new ArrayList<>())
                                .add(offer));
            }
        }
        return new ReachablePackages(new Space(proposal, slots.slots()), offers);
    }

    List<CounterOffer> offersOf(Term term) {
        return offers.getOrDefault(term, List.of());
    }

    private static void check(AmendmentQuery query, Proposal proposal) {
        var problems = new Problems();
        var opened = query.open().stream().map(Opening::provision).toList();
        query.optional().forEach(id -> known(id, "--optional " + id, proposal, problems));
        query.kept().forEach(id -> {
            known(id, "--keep " + id, proposal, problems);
            if (opened.contains(id) || query.optional().contains(id)) {
                problems.error(
                        "amend.kept",
                        Place.of("--keep " + id),
                        Phrase.of("\"%s\" is to stay as it is written, and may change: both cannot be.", id));
            }
        });
        problems.refuseErrors();
    }

    private static void known(String id, String written, Proposal proposal, Problems problems) {
        if (!proposal.provisions().containsKey(id)) {
            problems.error(
                    "space.unknown-provision",
                    Place.of(written),
                    Phrase.of("There is no provision \"%s\".", id),
                    Nearest.hint(id, proposal.provisions().keySet()));
        }
    }
}
