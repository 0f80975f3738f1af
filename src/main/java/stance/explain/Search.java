package stance.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stance.pack.Probes.Question;
import stance.pack.form.Condition.Absence;
import stance.pack.form.Condition.Accumulation;
import stance.pack.form.Condition.Pattern;
import stance.pack.form.Condition.Presence;
import stance.pack.form.Condition.Universal;

/**
 * Finds how far a branch comes: the way that meets the most conditions in the order of the rule, ties by the ids of the
 * facts. Every condition is asked of the engine; this only looks its answers up.
 */
final class Search {

    /** Of more ways to meet the first patterns than these, those with the first ids are followed. */
    private static final int MAX_WAYS = 4_096;

    private final Branch branch;
    private final Answers answers;
    private final Map<Integer, Asking> askings = new HashMap<>();
    private final Map<Integer, Holding> holdings = new HashMap<>();
    private final List<Integer> answered;

    Search(Branch branch, Answers answers) {
        this.branch = branch;
        this.answers = answers;
        this.answered = Targets.places(branch);
    }

    /** The places of the patterns whose facts the rule answers. */
    List<Integer> answered() {
        return answered;
    }

    /** What is being searched. */
    Branch branch() {
        return branch;
    }

    /** All that {@link #way} and {@link StepMaker} look up. */
    static Stream<Question> questions(Branch branch) {
        return IntStream.range(0, branch.conditions().size()).boxed().flatMap(place -> {
            var condition = branch.conditions().get(place);
            if (condition instanceof Pattern) {
                return Asking.questions(branch, place);
            } else if (condition instanceof Presence) {
                return Stream.concat(Stream.of(branch.holding(place)), Asking.questions(branch, place));
            } else if (condition instanceof Absence || condition instanceof Universal) {
                return Stream.of(branch.holding(place), branch.matching(place), branch.ofType(place));
            } else if (condition instanceof Accumulation) {
                return Stream.of(branch.holding(place), branch.figure(place));
            }
            throw new IllegalArgumentException("Not of one branch: " + condition);
        });
    }

    /**
     * The nearest way.
     *
     * @param chosen the facts that must stand at these places; they are of the types of the patterns
     */
    Way way(Map<Integer, String> chosen) {
        var ways = List.of(Way.START);
        for (var place = 0; place < branch.conditions().size(); place++) {
            ways = branch.conditions().get(place) instanceof Pattern
                    ? longer(ways, place, Optional.ofNullable(chosen.get(place)))
                    : holding(ways, place);
        }
        return ways.get(0);
    }

    /** What was answered about the pattern at a place. */
    Asking asking(int place) {
        return askings.computeIfAbsent(place, at -> Asking.of(branch, at, answers));
    }

    /** What was answered about the condition at a place that is no pattern. */
    Holding holding(int place) {
        return holdings.computeIfAbsent(
                place,
                at -> new Holding(
                        branch.needed(at, Conditions.names(branch.conditions().get(at))),
                        answers.ways(branch.holding(at))));
    }

    /** The places of the patterns that a condition compares with, and their facts beside which it holds. */
    record Holding(List<Integer> needed, Set<List<String>> met) {
        boolean isMet(Way way) {
            return way.met(needed).filter(met::contains).isPresent();
        }
    }

    private List<Way> longer(List<Way> ways, int place, Optional<String> chosen) {
        var asking = asking(place);
        var candidates = chosen.map(List::of).orElse(asking.candidates());
        var longer = new ArrayList<Way>();
        for (var way : ways) {
            for (var fact : candidates) {
                if (longer.size() < MAX_WAYS && asking.isMet(way, fact)) {
                    longer.add(way.with(place, fact));
                }
            }
        }
        return longer.isEmpty() ? List.of(nearest(ways, place, candidates)) : longer;
    }

    private Way nearest(List<Way> ways, int place, List<String> candidates) {
        var asking = asking(place);
        record Choice(Way way, String fact) {}
        return ways.stream()
                .flatMap(
                        way -> candidates.stream().min(asking.nearest(way)).map(fact -> new Choice(way, fact)).stream())
                // Ties go to the first way: the ways are in the order of their ids.
                .min(Comparator.<Choice>comparingInt(choice -> -asking.leading(choice.way(), choice.fact()))
                        .thenComparingInt(choice -> -asking.met(choice.way(), choice.fact())))
                .map(choice -> choice.way().without(place, Optional.of(choice.fact())))
                .orElseGet(() -> ways.get(0).without(place, Optional.empty()));
    }

    /** Those of the ways beside which the condition holds, or else the first. */
    private List<Way> holding(List<Way> ways, int place) {
        var holding = ways.stream().filter(holding(place)::isMet).toList();
        return holding.isEmpty() ? List.of(ways.get(0)) : holding;
    }
}
