package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("stance explain")
class ExplainCommandTest {

    private static final String SCENARIO = "scenarios/tmec-2026/joint-operations.json";

    @Test
    void tellsOfEveryStanceWhetherItSpoke() {
        var run = TestRun.of("explain", SCENARIO);

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains(" stances spoke", " stances did not speak");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void tellsTheConditionsOfOneStanceWithTheValuesThatMetThem() {
        var run = TestRun.of("explain", SCENARIO, "--stance", "MX-SEC-01");

        assertThat(run.out())
                .contains("MX-SEC-01", "Claudia Sheinbaum")
                .containsPattern("met  .*raids.* Mexico")
                .doesNotContain("MX-SEC-04 ");
    }

    @Test
    void tellsWhichConditionAChangedTermFails() {
        var run = TestRun.of("explain", SCENARIO, "--stance", "MX-SEC-04", "--set", "raids.forces=MEXICO");

        assertThat(run.out())
                .contains("1 stance did not speak")
                .containsPattern("(?s)not met  raids: .* United States.*\\(it is Mexico\\)");
    }

    @Test
    void tellsThatAStanceWasNotYetSaid() {
        var run = TestRun.of("explain", SCENARIO, "--stance", "MX-SEC-06", "--as-of", "2025-06-01");

        assertThat(run.out())
                .contains("1 stance does not apply", "Said only on 26 January 2026; its conditions are met.");
    }

    @Test
    void asksOnlyAboutOneActor() {
        var run = TestRun.of("explain", SCENARIO, "--actor", "canada");

        assertThat(run.out()).contains("CA-").doesNotContain("MX-SEC-01 ");
    }

    @Test
    void refusesAnUnknownStanceWithTheNearestName() {
        var run = TestRun.of("explain", SCENARIO, "--stance", "MX-SEC-0l");

        assertThat(run.status()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).contains("MX-SEC-0l", "Maybe you meant");
        assertThat(run.hasStackTrace()).isFalse();
    }

    @Test
    void givesProgramsADocumentedShape() {
        var run = TestRun.of("explain", SCENARIO, "--format", "json", "--stance", "MX-SEC-01");

        assertThat(run.out()).contains("\"format\": \"stance.explanation/2\"", "\"status\": \"FIRED\"");
    }
}
