package stance.regress.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.regress.lint.Linting.found;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.TestRule;
import stance.evaluate.Evaluation;

@DisplayName("Lint of bounds")
class OneSidedTest {

    @TempDir
    private Path folder;

    private final TestRule low = TestRule.stance("MX-01")
            .when("$tariff : Tariff( payer == Country.MEXICO, rate <= 25 )")
            .then("stance.accepts( $tariff );");

    @Test
    void findsAYesBeyondWhoseBoundTheActorIsSilent() {
        assertThat(found(OneSided.CODE, folder, low)).containsExactly("MX-01");
    }

    @Test
    void showsAProposalThatLiesBeyondIt() {
        var finding = Linting.lint(Linting.pack(folder, low)).findings().stream()
                .filter(each -> each.code().equals(OneSided.CODE))
                .findFirst()
                .orElseThrow();

        var beyond = finding.witness().orElseThrow();
        assertThat(beyond.provisions().values())
                .singleElement()
                .satisfies(term -> assertThat(Double.parseDouble(
                                term.value("rate").orElseThrow().words()))
                        .isGreaterThan(25));
        assertThat(Evaluation.of(beyond).findings()).isEmpty();
    }

    @Test
    void isContentWhereTheBoundIsDemanded() {
        assertThat(found(OneSided.CODE, folder, low.with("demands", "rate"))).isEmpty();
    }

    @Test
    void isContentWhereTheActorSaysSomethingBeyondIt() {
        var high = TestRule.stance("MX-02")
                .when("$tariff : Tariff( payer == Country.MEXICO, rate > 25 )")
                .then("stance.opposes( $tariff );");

        assertThat(found(OneSided.CODE, folder, low, high)).isEmpty();
    }

    @Test
    void asksNothingOfChoices() {
        var all = TestRule.stance("MX-01")
                .when("$tariff : Tariff( payer == Country.MEXICO )")
                .then("stance.accepts( $tariff );");

        assertThat(found(OneSided.CODE, folder, all)).isEmpty();
    }
}
