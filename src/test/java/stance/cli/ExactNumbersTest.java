package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stance.TestPack;

@DisplayName("A number with more digits than are kept is refused, with the nearest one, wherever it comes in:")
class ExactNumbersTest {

    private static final String LONG = "0.3000000000000000000000001";

    @TempDir
    private Path rules;

    private Path scenario;

    @BeforeEach
    void write() throws IOException {
        scenario = rules.resolve("scenario.json");
        write("0.3", "0.5");
        stance("0.3");
    }

    private void write(String rate, String expected) throws IOException {
        Files.writeString(scenario, """
                {
                  "pack": "test-pack", "title": "A test", "asOf": "2026-01-29", "parties": ["MEXICO"],
                  "provisions": { "t": { "type": "Tariff", "payer": "MEXICO", "rate": %s } },
                  "expect": { "counterOffers": [{ "stance": "MX-1", "values": { "rate": %s } }] }
                }
                """.formatted(rate, expected));
    }

    private void stance(String number) {
        TestPack.in(rules)
                .declarations(TestPack.DECLARATIONS.replace(" @range( \"0..100\" )", ""))
                .stance(
                        "MX-1",
                        "$t : Tariff( rate == " + number + " )",
                        "stance.opposes( $t ); stance.proposes( $t, \"rate\", 0.5 );");
    }

    private TestRun run(String... words) {
        for (var i = 0; i < words.length; i++) {
            words[i] = words[i].equals("FILE") ? scenario.toString() : words[i];
        }
        var run = TestRun.of(words);
        assertThat(run.hasStackTrace()).isFalse();
        return run;
    }

    private static void assertRefused(TestRun run, String nearest) {
        assertThat(run.status()).as(run.out() + run.err()).isEqualTo(2);
        assertThat(run.out() + run.err()).contains("more digits than are kept", "The nearest one is " + nearest + ".");
    }

    @Test
    void inAScenario() throws IOException {
        write(LONG, "0.5");

        assertRefused(run("evaluate", "FILE", "--rules", rules.toString()), "0.3");
    }

    @Test
    void inAnExpectation() throws IOException {
        write("0.3", "0.5000000000000000000000001");

        assertRefused(run("test", "FILE", "--rules", rules.toString()), "0.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e999999999", "1e-999999999", "1e99999999999999999999"})
    void andOneOfAnySizeInAnExpectation(String number) throws IOException {
        write("0.3", number);

        var run = run("test", "FILE", "--rules", rules.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains("too large or too small a number");
    }

    @ParameterizedTest
    @CsvSource({"evaluate, --set", "explain, --set", "compare, --set", "sweep, --set", "amend, --set"})
    void inASetting(String command, String option) {
        assertRefused(run(command, "FILE", "--rules", rules.toString(), option, "t.rate=" + LONG), "0.3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sweep", "amend"})
    void inAnOpenField(String command) {
        assertRefused(run(command, "FILE", "--rules", rules.toString(), "--open", "t.rate=0.1," + LONG), "0.3");
    }

    @Test
    void inARule() {
        stance("123456789012345.123456789");

        assertRefused(run("evaluate", "FILE", "--rules", rules.toString()), "123456789012345.12");
    }

    @Test
    void inARange() {
        TestPack.in(rules).declarations(TestPack.DECLARATIONS.replace("0..100", "0..123456789012345.123456789"));

        var run = run("evaluate", "FILE", "--rules", rules.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("123456789012345.123456789", "at most 15 digits");
    }

    @Test
    void andOneThatIsKeptIsKept() throws IOException {
        write("0.3", "0.50");

        assertThat(run("test", "FILE", "--rules", rules.toString()).status()).isZero();
    }
}
