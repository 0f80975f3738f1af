package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("stance amend")
class AmendCommandTest {

    private static final String SCENARIO = "scenarios/tmec-2026/joint-operations.json";

    @Test
    void listsTheSmallestAmendmentsWithTheWordsThatTheyAnswer() {
        var run = TestRun.of("amend", SCENARIO);

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("One change makes the package unopposed", "UNDETERMINED", "Drop raids.", "MX-SEC-01");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void quotesAStanceOnce() {
        var run = TestRun.of("amend", SCENARIO, "--to", "agreement");

        assertThat(run.out().split("we will never accept the presence", -1)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-conflict", "NO_CONFLICT"})
    void takesTheGoalAsItIsWritten(String goal) {
        assertThat(TestRun.of("amend", SCENARIO, "--to", goal).out()).contains("free of conflict");
    }

    @Test
    void endsWithOneIfThereIsNone() {
        var run = TestRun.of("amend", "scenarios/tmec-2026/invasion.json");

        assertThat(run.status()).isEqualTo(ExitCode.NO);
        assertThat(run.out()).contains("no other is within reach", "Each package within reach runs into this stance");
    }

    @Test
    void refusesALimitThatListsNothing() {
        var run = TestRun.of("amend", SCENARIO, "--limit", "0");

        assertThat(run.status()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).contains("is not a whole number from 1 to 1000000");
    }

    @Test
    void refusesAnUnknownProvisionWithTheNearestName() {
        var run = TestRun.of("amend", SCENARIO, "--keep", "raid");

        assertThat(run.status()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).contains("There is no provision \"raid\".", "Maybe you meant \"raids\"");
    }
}
