package stance.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stance.evaluate.Evaluation;
import stance.evaluate.Finding;
import stance.pack.RandomPack;

/**
 * What holds of every explanation, on packs made at random.
 *
 * <p>{@code -Dstance.seed=7 -Dstance.packs=300} tries others.
 */
class RandomExplanationsTest {

    private static final long SEED = Long.getLong("stance.seed", 1);
    private static final int PACKS = Integer.getInteger("stance.packs", 5);
    private static final int RULES = 20;
    private static final int PROPOSALS = 30;

    @TempDir
    private Path folder;

    static LongStream seeds() {
        return LongStream.range(SEED * 1_000, SEED * 1_000 + PACKS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void agreesWithTheEngineAndChangesNothing(long seed) {
        var random = RandomPack.in(folder, seed, RULES);
        var explainer = Explainer.of(random.pack());
        for (var i = 0; i < PROPOSALS; i++) {
            var proposal = random.proposal();
            var before = Evaluation.of(proposal);

            var explanation = explainer.explain(before, stance -> true);

            assertThat(Evaluation.of(proposal)).isEqualTo(before);
            assertThat(explanation.reasons().keySet()).containsExactlyElementsOf(before.findings());
            assertThat(explanation.accounts()).hasSameSizeAs(random.pack().stances());
            var heard = before.findings().stream().map(Finding::stance).collect(Collectors.toSet());
            assertThat(explanation.accounts()).allSatisfy(account -> {
                assertThat(account.status() == Account.Status.FIRED)
                        .as(account.stance().id())
                        .isEqualTo(heard.contains(account.stance()));
                assertThat(account.matches()).allMatch(Attempt::isMatch);
                assertThat(account.nearest().filter(Attempt::isMatch)).isEmpty();
                assertThat(account.nearest().isPresent())
                        .isEqualTo(account.matches().isEmpty());
            });
        }
    }
}
