package stance.explore.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.TestPack;
import stance.problem.Problem;

class LineEvaluatorTest {

    private static final String LINE = "{ 'pack': 'test-pack', 'title': 'T', 'asOf': '2026-01-31',"
            + " 'parties': [ 'MEXICO' ], 'provisions': { 't': { 'type': 'Tariff', 'payer': 'MEXICO', 'rate': 25 } } }";

    @TempDir
    private Path temporary;

    @Test
    void evaluatesALineWhateverItsNumber() {
        var outcome = outcome(7, LINE);

        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.line()).isEqualTo(7);
        assertThat(outcome.evaluation())
                .hasValueSatisfying(evaluation ->
                        assertThat(evaluation.proposal().pack().id()).isEqualTo("test-pack"));
    }

    @Test
    void refusesALineOfAnotherPackWhereItNamesIt() {
        var outcome = outcome(7, LINE.replace("test-pack", "other"));

        assertThat(outcome.evaluation()).isEmpty();
        assertThat(outcome.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "lines:7:11: This line is of the pack \"other\"; all are evaluated with \"test-pack\".");
    }

    @Test
    void takesALineOfWhiteSpaceForBlank() {
        assertThat(LineEvaluator.isBlank(" \t\r".getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(LineEvaluator.isBlank("{}".getBytes(StandardCharsets.UTF_8))).isFalse();
    }

    private LineOutcome outcome(int number, String line) {
        var pack = TestPack.in(temporary).load();
        var bytes = line.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return LineEvaluator.of(pack, "lines").outcome(number, bytes);
    }
}
