package stance.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stance.evaluate.Judgments.Asked;
import stance.pack.vocabulary.Value;

class JudgmentsTest {

    private static final int LARGE = Judgments.MAX_FIRINGS / 10;

    private final Judgments judgments = new Judgments();

    private static Asked asked(int rate) {
        return new Asked("tariff", "Tariff", Map.of("rate", new Value.Whole(rate)), true, false);
    }

    private static Judgment judgment(int firings) {
        return new Judgment(firings, List.of(), List.of());
    }

    @Test
    void areKeptByValue() {
        var judgment = judgment(3);

        judgments.put(asked(25), judgment);

        assertThat(judgments.get(asked(25))).containsSame(judgment);
        assertThat(judgments.get(asked(30))).isEmpty();
        assertThat(judgments.get(new Asked("other", "Tariff", asked(25).values(), true, false)))
                .isEmpty();
        assertThat(judgments.get(new Asked("tariff", "Quota", asked(25).values(), true, false)))
                .isEmpty();
        assertThat(judgments.get(new Asked("tariff", "Tariff", asked(25).values(), false, false)))
                .isEmpty();
        assertThat(judgments.get(new Asked("tariff", "Tariff", asked(25).values(), true, true)))
                .isEmpty();
    }

    @Test
    void areBounded() {
        for (var rate = 0; rate < 1_000; rate++) {
            judgments.put(asked(rate), judgment(LARGE));

            assertThat(judgments.firings()).isLessThanOrEqualTo(2 * (Judgments.MAX_FIRINGS + LARGE + 1));
        }
        assertThat(judgments.get(asked(999))).isPresent();
        assertThat(judgments.get(asked(0))).isEmpty();
    }

    @Test
    void countProvisionsOfWhichNothingIsSaid() {
        for (var rate = 0; rate <= 3 * Judgments.MAX_FIRINGS; rate++) {
            judgments.put(asked(rate), judgment(0));
        }

        assertThat(judgments.firings()).isLessThanOrEqualTo(2 * (Judgments.MAX_FIRINGS + 1));
        assertThat(judgments.get(asked(0))).isEmpty();
    }

    @Test
    void stayWhileTheyAreAskedFor() {
        judgments.put(asked(0), judgment(LARGE));

        for (var rate = 1; rate < 100; rate++) {
            judgments.put(asked(rate), judgment(LARGE));
            assertThat(judgments.get(asked(0))).isPresent();
        }
    }

    @Test
    void areNotKeptWhereOneAloneIsTooLarge() {
        judgments.put(asked(0), judgment(Judgments.MAX_FIRINGS));

        assertThat(judgments.get(asked(0))).isEmpty();
    }
}
