package stance.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import stance.evaluate.KeptFindings.Asked;
import stance.language.Translated;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.FieldType.WholeType;
import stance.pack.vocabulary.ProvisionType;
import stance.pack.vocabulary.Term;
import stance.pack.vocabulary.Value;
import stance.problem.Spot;

class KeptFindingsTest {

    private static final int LARGE = KeptFindings.MAX_FIRINGS / 10;

    private final KeptFindings judgments = new KeptFindings();

    private static Asked asked(int rate) {
        return new Asked(term("tariff", "Tariff", rate), true, false);
    }

    private static Term term(String id, String type, int rate) {
        var field = new Field(
                "rate",
                new WholeType(),
                Translated.of("rate"),
                Translated.of(""),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                Set.of(),
                Spot.NOWHERE);
        return new Term(
                id,
                new ProvisionType(
                        type,
                        Optional.empty(),
                        Translated.of(""),
                        Optional.empty(),
                        List.of(field),
                        Map.of(),
                        false,
                        Spot.NOWHERE),
                Map.of("rate", new Value.Whole(rate)));
    }

    private static ProvisionFindings judgment(int firings) {
        return new ProvisionFindings(firings, List.of(), List.of());
    }

    @Test
    void areKeptByValue() {
        var judgment = judgment(3);

        judgments.put(asked(25), judgment);

        assertThat(judgments.get(asked(25))).containsSame(judgment);
        assertThat(judgments.get(asked(30))).isEmpty();
        assertThat(judgments.get(new Asked(term("other", "Tariff", 25), true, false)))
                .isEmpty();
        assertThat(judgments.get(new Asked(term("tariff", "Quota", 25), true, false)))
                .isEmpty();
        assertThat(judgments.get(new Asked(term("tariff", "Tariff", 25), false, false)))
                .isEmpty();
        assertThat(judgments.get(new Asked(term("tariff", "Tariff", 25), true, true)))
                .isEmpty();
    }

    @Test
    void areBounded() {
        for (var rate = 0; rate < 1_000; rate++) {
            judgments.put(asked(rate), judgment(LARGE));

            assertThat(judgments.firings()).isLessThanOrEqualTo(2 * (KeptFindings.MAX_FIRINGS + LARGE + 1));
        }
        assertThat(judgments.get(asked(999))).isPresent();
        assertThat(judgments.get(asked(0))).isEmpty();
    }

    @Test
    void countProvisionsOfWhichNothingIsSaid() {
        for (var rate = 0; rate <= 3 * KeptFindings.MAX_FIRINGS; rate++) {
            judgments.put(asked(rate), judgment(0));
        }

        assertThat(judgments.firings()).isLessThanOrEqualTo(2 * (KeptFindings.MAX_FIRINGS + 1));
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
        judgments.put(asked(0), judgment(KeptFindings.MAX_FIRINGS));

        assertThat(judgments.get(asked(0))).isEmpty();
    }
}
