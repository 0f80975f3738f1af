package stance.explore.amend;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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
 * The packages that one can be turned into. Each keeps at least one of its provisions, in one form or another: what has
 * none of them is no amendment but another proposal.
 *
 * @param space the first option of each slot is as the package is written
 * @param offers by what they ask for, the counter-offers that ask for it
 */
record ReachablePackages(Space space, Map<Term, List<CounterOffer>> offers) {

    /** More forms of a provision than these are not put together out of what several demands ask. */
    private static final int MAX_COMBINED = 100;

    /** The reach of the package that was evaluated. */
    static ReachablePackages of(ScenarioFile file, Evaluation written, AmendmentQuery query) {
        var proposal = written.proposal();
        check(query, proposal);
        var open = new ArrayList<>(query.open());
        if (query.goal().needsWords()) {
            open.addAll(OpenDemands.of(file, written, query));
        }
        var space = Space.of(file, proposal, open);
        var offers = new LinkedHashMap<Term, List<CounterOffer>>();
        var slots = new ReachableSlots(space, query);
        var demanded = new LinkedHashMap<String, Map<Term, List<CounterOffer>>>();
        for (var offer : written.counterOffers()) {
            for (var change : offer.changes()) {
                slots.add(change).ifPresent(term -> add(offers, term, List.of(offer)));
                if (offer.demanded() && change.provision().isPresent()) {
                    combine(demanded, change, offer, proposal);
                }
            }
        }
        // What several demands ask of a provision can be met together.
        demanded.values()
                .forEach(terms -> terms.forEach((term, asking) -> {
                    if (asking.size() > 1 && slots.add(term)) {
                        add(offers, term, asking);
                    }
                }));
        return new ReachablePackages(
                new Space(proposal, slots.slots(), proposal.provisions().keySet(), space.infeasible()), offers);
    }

    private static void combine(
            Map<String, Map<Term, List<CounterOffer>>> demanded,
            CounterOffer.Change change,
            CounterOffer offer,
            Proposal proposal) {
        var id = change.provision().orElseThrow();
        var written = proposal.provisions().get(id);
        if (written == null) {
            return;
        }
        var terms = demanded.computeIfAbsent(id, first -> new LinkedHashMap<>(Map.of(written, List.of())));
        if (terms.size() > MAX_COMBINED) {
            return;
        }
        var more = new LinkedHashMap<Term, List<CounterOffer>>();
        terms.forEach((term, asking) -> {
            var together = new ArrayList<>(asking);
            together.add(offer);
            more.put(new Term(id, term.type(), change.values(term.type(), term.values())), together);
        });
        more.forEach(terms::putIfAbsent);
    }

    private static void add(Map<Term, List<CounterOffer>> offers, Term term, List<CounterOffer> asking) {
        var all = offers.computeIfAbsent(term, first -> new ArrayList<>());
        asking.stream().filter(offer -> !all.contains(offer)).forEach(all::add);
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
