package stance.regress.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.regress.lint.Linting.HIGH;
import static stance.regress.lint.Linting.at;
import static stance.regress.lint.Linting.found;
import static stance.regress.lint.Linting.lint;
import static stance.regress.lint.Linting.pack;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.TestRule;

@DisplayName("Lint of types and fields")
class UnreadFieldTest {

    @TempDir
    private Path folder;

    private static TestRule accepts(String constraints) {
        return TestRule.stance("US-01")
                .by("UNITED_STATES")
                .when("$tariff : Tariff( " + constraints + " )")
                .then("stance.accepts( $tariff );");
    }

    @Test
    void findsTypesAndFieldsThatNoRuleReads() {
        var rule = HIGH.when("$tariff : Tariff( payer == Country.MEXICO )");

        assertThat(found(UnreadField.CODE, folder, rule)).containsExactlyInAnyOrder("Tariff.rate", "Talks");
    }

    @Test
    void countsWhatARuleOnAParentReads() {
        var pack = pack(folder, HIGH.when("$term : Term( place == \"here\" )").then("stance.opposes( $term );"))
                .declarations("""
                        declare Term extends Provision place : String end
                        declare Duty extends Term rate : Double end
                        """);

        assertThat(at(UnreadField.CODE, lint(pack))).containsExactly("Duty.rate");
    }

    @Test
    void findsAYesToATypeWhateverAFieldHoldsAtWhichOthersLook() {
        assertThat(found(UnreadField.CODE, folder, HIGH, accepts("payer == Country.MEXICO")))
                .containsExactlyInAnyOrder("US-01", "Talks");
    }

    @Test
    void isContentWhereItLooksAtTheFieldItself() {
        assertThat(found(UnreadField.CODE, folder, HIGH, accepts("payer == Country.MEXICO, rate <= 50")))
                .containsExactly("Talks");
    }

    @Test
    void isContentWhereNoOtherActorLooksAtIt() {
        assertThat(found(UnreadField.CODE, folder, HIGH.by("UNITED_STATES"), accepts("payer == Country.MEXICO")))
                .containsExactly("Talks");
    }
}
