package stance.explore.robust;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import stance.scenario.Verdict;

/**
 * How many packages of each verdict are to be expected; of one package, the probability of each verdict. Exact.
 *
 * @param packages by verdict, each of them, from the worst
 */
public record Expected(Map<Verdict, BigDecimal> packages) {

    /** Keeps its own copy. */
    public Expected {
        packages = Collections.unmodifiableMap(new EnumMap<>(packages));
    }

    /** How many are to be expected of a kind. */
    public BigDecimal of(PackageKind kind) {
        return Stream.of(Verdict.values()).filter(kind::isOf).map(this::of).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How many are to be expected of a verdict. */
    public BigDecimal of(Verdict verdict) {
        return packages.getOrDefault(verdict, BigDecimal.ZERO);
    }

    /** The verdict of which most are to be expected; the worst of those of which as many are. */
    public Verdict likeliest() {
        var likeliest = Verdict.CONFLICT;
        for (var verdict : Verdict.values()) {
            if (of(verdict).compareTo(of(likeliest)) > 0) {
                likeliest = verdict;
            }
        }
        return likeliest;
    }

    /** These, with so many times what others add. */
    Expected plus(Expected others, BigDecimal times) {
        var sum = new EnumMap<Verdict, BigDecimal>(Verdict.class);
        for (var verdict : Verdict.values()) {
            sum.put(verdict, of(verdict).add(others.of(verdict).multiply(times)));
        }
        return new Expected(sum);
    }
}
