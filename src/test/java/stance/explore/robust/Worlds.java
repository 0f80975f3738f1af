package stance.explore.robust;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import stance.scenario.Verdict;

/**
 * What is to be expected, by the words of section 9 of the design: every set of uncertain stances that may hold is walked,
 * and what comes of it counts with its probability.
 */
final class Worlds {

    private final Map<String, BigDecimal> chances;
    private final Map<Set<String>, Map<Verdict, Long>> packages = new LinkedHashMap<>();

    /**
     * Walks them.
     *
     * @param chances by stance, how likely it is to hold
     * @param verdicts given the stances that do not hold, how many packages have which verdict
     */
    Worlds(Map<String, BigDecimal> chances, Function<Set<String>, Map<Verdict, Long>> verdicts) {
        this.chances = new LinkedHashMap<>(chances);
        var ids = List.copyOf(chances.keySet());
        for (var bits = 0; bits < 1 << ids.size(); bits++) {
            var failing = new HashSet<String>();
            for (var i = 0; i < ids.size(); i++) {
                if ((bits >> i & 1) == 0) {
                    failing.add(ids.get(i));
                }
            }
            packages.put(failing, verdicts.apply(failing));
        }
    }

    /** What is to be expected. */
    Expected expected() {
        return expected(chances);
    }

    /** What is to be expected where a stance holds. */
    Expected holding(String stance) {
        return expected(with(stance, BigDecimal.ONE));
    }

    /** What is to be expected where a stance does not hold. */
    Expected failing(String stance) {
        return expected(with(stance, BigDecimal.ZERO));
    }

    /** What is to be expected were a stance as likely as this. */
    Expected were(String stance, BigDecimal probability) {
        return expected(with(stance, probability));
    }

    private Map<String, BigDecimal> with(String stance, BigDecimal probability) {
        var changed = new LinkedHashMap<>(chances);
        changed.put(stance, probability);
        return changed;
    }

    private Expected expected(Map<String, BigDecimal> likely) {
        var sums = new EnumMap<Verdict, BigDecimal>(Verdict.class);
        packages.forEach((failing, verdicts) -> {
            var probability = probability(failing, likely);
            verdicts.forEach((verdict, count) ->
                    sums.merge(verdict, probability.multiply(BigDecimal.valueOf(count)), BigDecimal::add));
        });
        return new Expected(sums);
    }

    private static BigDecimal probability(Set<String> failing, Map<String, BigDecimal> likely) {
        var factors = new ArrayList<BigDecimal>();
        likely.forEach(
                (stance, holds) -> factors.add(failing.contains(stance) ? BigDecimal.ONE.subtract(holds) : holds));
        return factors.stream().reduce(BigDecimal.ONE, BigDecimal::multiply);
    }
}
