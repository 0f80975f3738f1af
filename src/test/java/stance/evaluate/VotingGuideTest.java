package stance.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stance.TestGuide;
import stance.TestGuide.Size;

/**
 * What voting guides publish: two points for the same answer, one for the next one, none for the opposite, twice as many
 * where a thesis counts twice, over the most that there could be. It is worked out here in whole numbers.
 * {@code -Dguide=full} takes one stance for each party and thesis, {@code -Dseeds=20} more guides.
 */
@DisplayName("Alignments are the scores of a voting guide")
class VotingGuideTest {

    private static final int PARTIES = 34;
    private static final int THESES = 38;
    private static final int MOST_POINTS = 2;

    static LongStream seeds() {
        return LongStream.range(0, Long.getLong("seeds", 1));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void of34PartiesAnd38ThesesSomeOfWhichCountTwice(long seed, @TempDir Path folder) {
        var guide = TestGuide.of(PARTIES, THESES, seed);
        var size = Size.valueOf(System.getProperty("guide", "brief").toUpperCase(Locale.ROOT));
        var pack = guide.pack(folder, size);

        var alignments = Evaluation.of(guide.proposal(pack)).alignments();

        assertThat(alignments).hasSize(PARTIES);
        for (var party = 0; party < PARTIES; party++) {
            var alignment = alignments.getOrDefault(TestGuide.party(party), Alignment.ABSENT);
            var points = BigDecimal.valueOf(points(guide, party));
            var most = BigDecimal.valueOf(most(guide));
            assertThat(alignment.support().multiply(most))
                    .as("%s has %s of %s points", TestGuide.party(party), points, most)
                    .isEqualByComparingTo(alignment.weight().multiply(points));
            assertThat(alignment.value())
                    .hasValue(points.divide(most, MathContext.DECIMAL64).doubleValue());
        }
    }

    private static int points(TestGuide guide, int party) {
        var positions = guide.positions().get(party);
        return IntStream.range(0, THESES)
                .map(thesis -> times(guide, thesis)
                        * (MOST_POINTS - TestGuide.distance(guide.answers().get(thesis), positions.get(thesis))))
                .sum();
    }

    private static int most(TestGuide guide) {
        return IntStream.range(0, THESES)
                .map(thesis -> times(guide, thesis) * MOST_POINTS)
                .sum();
    }

    private static int times(TestGuide guide, int thesis) {
        return guide.doubled().get(thesis) ? 2 : 1;
    }
}
