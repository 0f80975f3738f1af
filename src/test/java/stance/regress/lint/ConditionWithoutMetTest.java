package stance.regress.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.regress.lint.Linting.found;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.TestRule;

@DisplayName("Lint of conditions")
class ConditionWithoutMetTest {

    @TempDir
    private Path folder;

    private final TestRule unmet = TestRule.stance("MX-01")
            .when("$tariff : Tariff( rate > 25 )")
            .then("stance.requires( $tariff, \"a lower rate\" );");

    @Test
    void findsAStanceThatIsSilentOnceItsConditionIsMet() {
        assertThat(found(ConditionWithoutMet.CODE, folder, unmet)).containsExactly("MX-01");
    }

    @Test
    void isContentWithARuleForTheConditionThatIsMet() {
        var met = TestRule.partOf("MX-01", "MX-01b")
                .when("$tariff : Tariff( rate <= 25 )")
                .then("stance.accepts( $tariff );");

        assertThat(found(ConditionWithoutMet.CODE, folder, unmet, met)).isEmpty();
    }

    @Test
    void isContentWithARemarkWhereMeetingItIsNoConsent() {
        var met = TestRule.partOf("MX-01", "MX-01b")
                .when("$tariff : Tariff( rate <= 25 )")
                .then("stance.remarks( $tariff );");

        assertThat(found(ConditionWithoutMet.CODE, folder, unmet, met)).isEmpty();
    }
}
