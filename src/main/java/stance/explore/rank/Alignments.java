package stance.explore.rank;

import java.math.BigDecimal;
import java.util.List;
import stance.explore.diagram.Thresholds;
import stance.explore.diagram.Unfolding;
import stance.explore.region.Regions;

/** Where parties are close enough to a package. */
public final class Alignments {

    private Alignments() {}

    /**
     * The packages to which each of these parties is at least so close; 1/2 stands for one whose stances decide nothing.
     *
     * @param least from 0 to 1
     * @throws Unfolding.TooManyException if the packages have too many different alignments
     */
    public static int atLeast(Regions regions, List<String> parties, BigDecimal least) {
        var weights = new Weights(regions);
        var set = regions.proper();
        for (var party : parties) {
            var unfolding =
                    new Unfolding(regions.diagram(), set, weights.parts(List.of(party)), 2, RankSearch.MAX_STATES);
            set = Thresholds.of(
                    regions.diagram(),
                    unfolding,
                    sums -> Closeness.values(sums).get(0).compareTo(Ratio.of(least)) >= 0);
        }
        return set;
    }
}
