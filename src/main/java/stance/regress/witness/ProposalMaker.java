package stance.regress.witness;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stance.pack.PolicyPack;
import stance.pack.record.Stance;
import stance.pack.vocabulary.Term;
import stance.scenario.Proposal;

/** Makes proposals by a plan: every combination of the facts for its slots, as far as there is room. */
final class ProposalMaker {

    /** The most proposals of one plan. */
    static final int MAX = 1_500;

    private static final int LONGEST_ID = 60;

    private final PolicyPack pack;
    private final FactCandidates drafts;

    ProposalMaker(PolicyPack pack, FactCandidates drafts) {
        this.pack = pack;
        this.drafts = drafts;
    }

    /**
     * Proposals by a plan, the simplest first, on days on which all of the stances apply.
     *
     * @param stances of one actor
     */
    Candidates of(Plan plan, List<Stance> stances) {
        var occasions = Occasion.of(pack, stances, plan.ofScenario());
        var slots = new ArrayList<List<UnnamedFact>>();
        var untried = EnumSet.noneOf(Untried.class);
        for (var slot = 0; slot < plan.slots().size() && !occasions.isEmpty(); slot++) {
            var made = drafts.matching(plan.slots().get(slot), plan.looked());
            slots.add(made.drafts());
            if (!made.isComplete()) {
                untried.add(Untried.ROOM);
            }
        }
        if (occasions.isEmpty() || slots.contains(List.<UnnamedFact>of())) {
            // No fact for a slot, or no day: then it does not matter how many others could be tried.
            return new Candidates(List.of(), untried);
        }
        var room = Math.max(1, MAX / occasions.size());
        var thinned = thinned(slots, room);
        var proposals = combinations(thinned)
                .flatMap(facts -> occasions.stream().map(occasion -> proposal(facts, occasion)))
                .toList();
        untried.addAll(plan.untried());
        if (!thinned.equals(slots)) {
            untried.add(Untried.ROOM);
        }
        return new Candidates(proposals, untried);
    }

    /** The proposal of these facts. */
    Proposal proposal(List<UnnamedFact> facts, Occasion occasion) {
        var provisions = new LinkedHashMap<String, Term>();
        var context = new LinkedHashMap<String, Term>();
        var ids = new HashSet<String>();
        for (var fact : filled(facts)) {
            var term = fact.named(id(fact, ids));
            (fact.proposed() ? provisions : context).put(term.id(), term);
        }
        return Proposal.of(
                pack,
                "witness.json",
                "Witness",
                occasion.day(),
                occasion.proposer(),
                occasion.parties(),
                provisions,
                context);
    }

    /** A package proposes something. */
    private List<UnnamedFact> filled(List<UnnamedFact> facts) {
        if (facts.stream().anyMatch(UnnamedFact::proposed)) {
            return facts;
        }
        var filler = drafts.plain(pack.vocabulary().statable().get(0));
        return Stream.concat(facts.stream(), Stream.of(filler)).toList();
    }

    private static String id(UnnamedFact fact, Set<String> ids) {
        var name = fact.type().name();
        var stem =
                name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1, Math.min(LONGEST_ID, name.length()));
        var id = stem;
        for (var i = 2; !ids.add(id); i++) {
            id = stem + i;
        }
        return id;
    }

    /** Fewer facts a slot, evenly chosen, until all combinations have room. */
    private static List<List<UnnamedFact>> thinned(List<List<UnnamedFact>> slots, int room) {
        var thinned = new ArrayList<>(slots);
        while (size(thinned) > room) {
            var largest = Collections.max(thinned, (one, other) -> Integer.compare(one.size(), other.size()));
            thinned.set(thinned.indexOf(largest), evenly(largest, Math.max(1, largest.size() * 2 / 3)));
        }
        return thinned;
    }

    private static long size(List<List<UnnamedFact>> slots) {
        return slots.stream().mapToLong(List::size).reduce(1, (one, other) -> Math.min(one * other, 1L << 40));
    }

    private static List<UnnamedFact> evenly(List<UnnamedFact> all, int count) {
        return IntStream.range(0, count)
                .mapToObj(place -> all.get((int) ((long) place * all.size() / count)))
                .toList();
    }

    private static Stream<List<UnnamedFact>> combinations(List<List<UnnamedFact>> slots) {
        var combinations = Stream.of(List.<UnnamedFact>of());
        for (var slot : slots) {
            combinations = combinations.flatMap(before -> slot.stream().map(fact -> {
                var more = new ArrayList<>(before);
                more.add(fact);
                return List.copyOf(more);
            }));
        }
        return combinations;
    }
}
