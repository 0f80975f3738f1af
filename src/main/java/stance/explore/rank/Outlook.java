package stance.explore.rank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import stance.explore.diagram.Unfolding;
import stance.work.StoppedException;

/**
 * How close each party can come, from each state on: never less than what some package reaches, whatever the others get.
 * More support and less opposition are never worse for a party, so of what can still be added to its two sums only the
 * pairs matter that no other pair betters.
 */
final class Outlook {

    private final List<List<List<Pair>>> ahead = new ArrayList<>();
    private final int parties;

    private record Pair(int support, int opposition) {

        Pair plus(List<Integer> sums, int party) {
            return new Pair(support + sums.get(2 * party), opposition + sums.get(2 * party + 1));
        }
    }

    /** Of sums that are support and opposition of each party in turn. */
    Outlook(Unfolding unfolding, int parties) {
        this.parties = parties;
        for (var state = 0; state < unfolding.states(); state++) {
            ahead.add(List.of());
        }
        // What follows has higher numbers.
        for (var state = unfolding.states() - 1; state >= 0; state--) {
            StoppedException.ifInterrupted();
            ahead.set(state, from(unfolding.steps(state)));
        }
    }

    private List<List<Pair>> from(List<Unfolding.Step> steps) {
        if (steps.isEmpty()) {
            return IntStream.range(0, parties)
                    .mapToObj(party -> List.of(new Pair(0, 0)))
                    .toList();
        }
        return IntStream.range(0, parties)
                .mapToObj(party -> best(steps.stream()
                        .flatMap(step ->
                                ahead.get(step.to()).get(party).stream().map(pair -> pair.plus(step.added(), party)))
                        .toList()))
                .toList();
    }

    private static List<Pair> best(List<Pair> pairs) {
        var best = new ArrayList<Pair>();
        pairs.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Pair::opposition)
                        .thenComparing(Comparator.comparingInt(Pair::support).reversed()))
                .filter(pair -> best.isEmpty()
                        || pair.support() > best.get(best.size() - 1).support())
                .forEach(best::add);
        return best;
    }

    /** By party, the share that these sums are. */
    static double[] shares(List<Integer> sums) {
        return IntStream.range(0, sums.size() / 2)
                .mapToDouble(party -> share(sums.get(2 * party), sums.get(2 * party + 1)))
                .toArray();
    }

    /** By party, the largest share that may come of these sums in this state. Equal ratios give equal numbers. */
    double[] shares(int state, List<Integer> sums) {
        var shares = new double[parties];
        for (var party = 0; party < parties; party++) {
            int support = sums.get(2 * party);
            int opposition = sums.get(2 * party + 1);
            // Asked of every sum in every state: objects would take most of the time.
            for (var pair : ahead.get(state).get(party)) {
                var share = share(support + pair.support(), opposition + pair.opposition());
                shares[party] = Math.max(shares[party], share);
            }
        }
        return shares;
    }

    private static double share(int support, int opposition) {
        return support + opposition == 0 ? 0.5 : (double) support / (support + opposition);
    }
}
