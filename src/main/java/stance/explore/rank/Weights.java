package stance.explore.rank;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import stance.explore.diagram.Unfolding;
import stance.explore.diagram.Unfolding.TooManyException;
import stance.explore.region.CellWeight;
import stance.explore.region.Regions;

/** What each cell adds to the alignments of the parties, and in which packages, as whole numbers. */
final class Weights {

    /** So that the sums over all cells of a space stay whole numbers. */
    private static final BigInteger MAX_WEIGHT = BigInteger.valueOf(1_000_000);

    private final List<CellWeight> weights;
    private final int decimals;
    private final BigInteger divisor;

    Weights(Regions regions) {
        this.weights = regions.weights();
        this.decimals = numbers()
                .mapToInt(number -> Math.max(number.stripTrailingZeros().scale(), 0))
                .max()
                .orElse(0);
        this.divisor = numbers().map(this::unscaled).reduce(BigInteger.ZERO, BigInteger::gcd);
    }

    /** Whether nobody's stances decide anything in any package. */
    boolean isEmpty() {
        return weights.isEmpty();
    }

    /**
     * Support and opposition of each of these parties in turn.
     *
     * @throws TooManyException if the weights have too many digits to be summed up
     */
    List<Unfolding.Part> parts(List<String> parties) {
        return weights.stream()
                .map(weight -> new Unfolding.Part(weight.packages(), numbers(weight, parties)))
                .toList();
    }

    private List<Integer> numbers(CellWeight weight, List<String> parties) {
        var numbers = new Integer[2 * parties.size()];
        for (var i = 0; i < numbers.length; i++) {
            var isOwn = parties.get(i / 2).equals(weight.party());
            var worth = weight.worth();
            numbers[i] = isOwn ? whole(i % 2 == 0 ? worth.support() : worth.opposition()) : 0;
        }
        return List.of(numbers);
    }

    private int whole(BigDecimal number) {
        var whole = unscaled(number).divide(divisor.max(BigInteger.ONE));
        if (whole.compareTo(MAX_WEIGHT) > 0) {
            throw new TooManyException();
        }
        return whole.intValueExact();
    }

    private BigInteger unscaled(BigDecimal number) {
        return number.movePointRight(decimals).toBigIntegerExact();
    }

    private Stream<BigDecimal> numbers() {
        return weights.stream()
                .flatMap(weight ->
                        Stream.of(weight.worth().support(), weight.worth().opposition()));
    }
}
