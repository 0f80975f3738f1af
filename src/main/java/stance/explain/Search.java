package stance.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.explain.ConditionQuestion.Holding;
import stance.explain.ConditionQuestion.OfPattern;
import stance.explain.ConditionQuestion.OfPresence;
import stance.explain.ConditionQuestion.OfWhole;

/**
 * Finds how far a branch comes: the way that meets the most conditions in the order of the rule, ties by the ids of the
 * facts. Every condition is asked of the engine; this only looks its answers up.
 */
final class Search {

    /** Of more ways to meet the first patterns than these, those with the first ids are followed. */
    private static final int MAX_WAYS = 4_096;

    private final Branch branch;
    private final Answers answers;
    private final Map<Integer, PatternQuestion> askings = new HashMap<>();

    Search(Branch branch, Answers answers) {
        this.branch = branch;
        this.answers = answers;
    }

    /** What is being searched. */
    Branch branch() {
        return branch;
    }

    /**
     * The nearest way.
     *
     * @param chosen the facts that must stand at these places; they are of the types of the patterns
     */
    FactChoice way(Map<Integer, String> chosen) {
        var ways = List.of(FactChoice.START);
        for (var place = 0; place < branch.conditions().size(); place++) {
            ways = branch.asked().get(place) instanceof OfWhole whole
                    ? holding(ways, whole.holding())
                    : longer(ways, place, Optional.ofNullable(chosen.get(place)));
        }
        return ways.get(0);
    }

    /** What was answered about the pattern at a place, or about that which must exist. */
    PatternQuestion asking(int place) {
        return askings.computeIfAbsent(
                place, at -> PatternQuestion.of(pattern(branch.asked().get(at)), answers));
    }

    private static OfPattern pattern(ConditionQuestion asked) {
        if (asked instanceof OfPattern pattern) {
            return pattern;
        } else if (asked instanceof OfPresence presence) {
            return presence.pattern();
        }
        throw new IllegalArgumentException("No fact is chosen for this: " + asked);
    }

    /** Whether the condition at a place that is no pattern holds. */
    boolean isHeld(Holding holding, FactChoice way) {
        return way.met(holding.needed())
                .filter(answers.to(holding.inquiry()).ways()::contains)
                .isPresent();
    }

    private List<FactChoice> longer(List<FactChoice> ways, int place, Optional<String> chosen) {
        var asking = asking(place);
        var candidates = chosen.map(List::of).orElse(asking.candidates());
        var longer = new ArrayList<FactChoice>();
        for (var way : ways) {
            for (var fact : candidates) {
                if (longer.size() < MAX_WAYS && asking.isMet(way, fact)) {
                    longer.add(way.with(place, fact));
                }
            }
        }
        return longer.isEmpty() ? List.of(nearest(ways, place, candidates)) : longer;
    }

    private FactChoice nearest(List<FactChoice> ways, int place, List<String> candidates) {
        var asking = asking(place);
        record Choice(FactChoice way, String fact) {}
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
    private List<FactChoice> holding(List<FactChoice> ways, Holding holding) {
        var held = ways.stream().filter(way -> isHeld(holding, way)).toList();
        return held.isEmpty() ? List.of(ways.get(0)) : held;
    }
}
