package stance.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.TestPack;
import stance.TestRule;
import stance.evaluate.Applicability.Reason;
import stance.evaluate.Evaluation;

@DisplayName("A silent cell")
class SilentCellTest {

    private static final String TARIFF = "'provisions': { 't': { 'type': 'Tariff', 'payer': 'MEXICO', 'rate': 5 } }";

    @TempDir
    private Path folder = Path.of("");

    private SilentCell silence(String members, TestRule... rules) {
        var text = new StringBuilder();
        for (var rule : rules) {
            text.append(rule.drl()).append('\n');
        }
        var pack = TestPack.in(folder).rules(text.toString()).load();
        var evaluation = Evaluation.of(TestPack.scenario(pack, members).base());
        return Explanation.of(evaluation).silence("MEXICO", "t").orElseThrow();
    }

    private static TestRule opposes(String id, String constraints) {
        return TestRule.stance(id)
                .when("$tariff : Tariff( " + constraints + " )")
                .then("stance.opposes( $tariff );");
    }

    @Test
    void namesTheStancesOfThePartyThatCameNearest() {
        var silence = silence(
                TARIFF,
                opposes("MX-1", "payer == Country.CANADA, rate > 10, rate > 20"),
                opposes("MX-2", "payer == Country.MEXICO, rate > 10"));

        assertThat(silence.nearest()).extracting(near -> near.stance().id()).containsExactly("MX-2");
        assertThat(silence.nearest().get(0).attempt().missed()).isOne();
        assertThat(silence.about()).isEqualTo(2);
    }

    @Test
    void namesNoStanceOfAnotherActor() {
        var silence = silence(TARIFF, opposes("US-1", "rate > 10").by("UNITED_STATES"));

        assertThat(silence.nearest()).isEmpty();
        assertThat(silence.about()).isZero();
    }

    @Test
    void namesNoStanceOnAnotherType() {
        var silence =
                silence(TARIFF, TestRule.stance("MX-1").when("$talks : Talks()").then("stance.opposes( $talks );"));

        assertThat(silence.nearest()).isEmpty();
    }

    @Test
    void namesAStanceThatWouldSpeakOnAnotherDay() {
        var silence = silence(TARIFF + ", 'asOf': '2026-01-01'", opposes("MX-1", "rate > 1"));

        assertThat(silence.nearest().get(0).hindrance()).contains(Reason.NOT_YET_SAID);
        assertThat(silence.nearest().get(0).attempt().isMatch()).isTrue();
    }

    @Test
    void isLookedAtWithItsOwnProvisionInThePlaceOfTheOneThatIsAnswered() {
        var two = "'provisions': { 'a': { 'type': 'Tariff', 'payer': 'MEXICO', 'rate': 25 },"
                + " 't': { 'type': 'Tariff', 'payer': 'MEXICO', 'rate': 5 } }";

        var silence = silence(two, opposes("MX-1", "rate > 10"));

        assertThat(Told.words(silence.nearest().get(0).attempt())).isEqualTo("t:Tariff - rate > 10 ~t.rate=5");
    }

    @Test
    void isNotEndedByANoToACombination() {
        var silence = silence(
                TARIFF.replace("} }", "}, 'b': { 'type': 'Talks', 'participants': [] } }"),
                TestRule.stance("MX-1")
                        .when("$tariff : Tariff() $talks : Talks()")
                        .then("stance.opposes( $tariff, $talks );"));

        assertThat(silence.nearest()).isEmpty();
    }
}
