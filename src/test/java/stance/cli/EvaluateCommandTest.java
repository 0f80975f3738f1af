package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stance.TestHtml;
import stance.scenario.Verdict;

@DisplayName("stance evaluate")
class EvaluateCommandTest {

    private static final String RAIDS = "scenarios/tmec-2026/joint-operations.json";

    private static TestRun evaluate(String... options) {
        var arguments = new String[options.length + 2];
        arguments[0] = "evaluate";
        arguments[1] = RAIDS;
        System.arraycopy(options, 0, arguments, 2, options.length);
        return TestRun.of(arguments);
    }

    @Nested
    @DisplayName("takes scenarios")
    class Scenarios {

        @Test
        void fromAFile() {
            var run = TestRun.of("evaluate", RAIDS);

            assertThat(run.status()).isZero();
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).startsWith("Joint raids for a tariff pause").contains("CONFLICT   Mexico rejects");
        }

        @Test
        void fromSeveralFilesInTheirOrder() {
            var run = TestRun.of("evaluate", "scenarios/tmec-2026/review-in-july.json", RAIDS);

            assertThat(run.status()).isZero();
            assertThat(run.out()).containsSubsequence("review", "Joint raids for a tariff pause");
        }

        @Test
        void fromAFolderAndThoseBelowItInTheOrderOfTheirNames() {
            var run = TestRun.of("evaluate", "scenarios", "--format", "json");

            assertThat(run.status()).isZero();
            // Of the lines alone: in the whole text a search for what follows what takes minutes.
            assertThat(run.out().lines().map(String::strip).filter(line -> line.startsWith("\"scenario\"")))
                    .containsSubsequence(
                            "\"scenario\": \"scenarios/tmec-2026/all-three-parties.json\",",
                            "\"scenario\": \"scenarios/tmec-2026/automotive-origin.json\",",
                            "\"scenario\": \"scenarios/tmec-2026/troops-against-cartels.json\",");
        }

        @Test
        void fromStandardInput() throws IOException {
            var run = TestRun.reading(Files.readString(Path.of(RAIDS)), "evaluate", "-", "--format=json");

            assertThat(run.status()).isZero();
            assertThat(run.out()).contains("\"scenario\": \"standard input\"", "\"verdict\": \"CONFLICT\"");
        }
    }

    @Nested
    @DisplayName("takes options")
    class Options {

        @Test
        void asOfForAnotherDay() {
            var run = evaluate("--as-of", "2025-06-01");

            assertThat(run.out()).contains("as of 2025-06-01", "MX-SEC-04").doesNotContain("MX-SEC-01");
        }

        @Test
        void variantForOneOrSeveral() {
            var one = evaluate("--variant", "without-raids");
            var two = evaluate("--variant", "without-raids", "--variant", "mexican-forces-only");

            assertThat(one.out())
                    .contains("Variant: without-raids")
                    .doesNotContain("Variant: mexican-forces-only", "MX-SEC-01");
            assertThat(two.out()).containsSubsequence("without-raids", "mexican-forces-only");
        }

        @Test
        void variantAlsoBehindTheScenario() {
            assertThat(TestRun.of("evaluate", "joint-operations#without-raids").out())
                    .isEqualTo(evaluate("--variant", "without-raids").out());
        }

        @Test
        void variantAllForTheScenarioItselfAndEveryVariant() {
            var run = evaluate("--variant", "all", "--format", "json");

            assertThat(run.out())
                    .containsSubsequence(
                            "\"title\": \"Joint raids",
                            "\"variant\": \"mexican-forces-only\"",
                            "\"variant\": \"without-raids\"",
                            "\"variant\": \"cooperation-instead\"");
        }

        @Test
        void setForAChangeOfATerm() {
            var run = evaluate("--set", "raids.forces=MEXICO", "--set", "tariffs=null");

            assertThat(run.out())
                    .contains("AGREEMENT", "MX-SEC-01")
                    .contains("Changed here, not in the file: raids.forces=MEXICO, tariffs=null")
                    .doesNotContain("on tariffs");
        }

        @ParameterizedTest(name = "{0} leaves out {1}")
        @CsvSource({
            "--stated-only, MX-LNK-01, linkage-across-topics",
            "--without-inferred, US-TAR-12, fentanyl-tariffs-lifted"
        })
        void filtersForWhatIsHeard(String option, String unheard, String scenario) {
            var file = "scenarios/tmec-2026/" + scenario + ".json";

            var all = TestRun.of("evaluate", file);
            var filtered = TestRun.of("evaluate", file, option);

            assertThat(filtered.status()).isZero();
            assertThat(all.out()).contains(unheard + ",").doesNotContain(option.substring(2));
            assertThat(filtered.out()).doesNotContain(unheard + ",").contains(option.substring(2));
        }

        @Test
        void publicOnlyForWhatWasSaidInPublic() {
            var run = evaluate("--public-only");

            assertThat(run.status()).isZero();
            assertThat(run.out()).contains("public-only");
        }

        @Test
        void statusQuoForTheContextAlone() {
            var with = TestRun.of("evaluate", "scenarios/tmec-2026/automotive-origin.json", "--status-quo");
            var without = evaluate("--status-quo");

            assertThat(with.out()).contains("Status quo, the context alone");
            assertThat(without.out()).contains("This scenario has no context.");
        }

        @Test
        void rulesForTheFolderOfThePacks(@TempDir Path folder) throws IOException {
            var scenario = Files.copy(Path.of(RAIDS), folder.resolve("raids.json"));

            var near = TestRun.of("evaluate", scenario.toString(), "--rules", "rules");
            var empty = TestRun.of("evaluate", scenario.toString(), "--rules", folder.toString());

            assertThat(near.status()).isZero();
            assertThat(empty.status()).isEqualTo(2);
            assertThat(empty.err()).contains("There is no pack \"tmec-2026\"");
        }

        @Test
        void formatForOnePageOfSeveralVerdicts() {
            var html = evaluate("--variant", "all", "--full", "--format", "html");
            var markdown = evaluate("--variant", "all", "--full", "--format", "markdown");

            assertThat(TestHtml.parse(html.out()).all("h2"))
                    .extracting(heading -> heading.getTextContent())
                    .hasSizeGreaterThan(3)
                    .containsOnly("Joint raids for a tariff pause");
            assertThat(markdown.out())
                    .startsWith("4 evaluations")
                    .contains("| CONFLICT | the scenario itself (Mexico) |")
                    .contains("Variant: without-raids");
        }

        @ParameterizedTest
        @ValueSource(strings = {"html", "markdown"})
        void formatForAPageAlsoWhereSomethingWasRefused(String format) {
            var partly = evaluate("no-such-file.json", "--format", format);
            var wholly = TestRun.of("evaluate", "no-such-file.json", "--format", format);

            assertThat(partly.status()).isEqualTo(2);
            assertThat(partly.out()).contains("Mexico rejects the package over raids.");
            assertThat(partly.err()).isEqualTo("no-such-file.json: error: There is no such file.\n");
            assertThat(wholly.status()).isEqualTo(2);
            assertThat(wholly.out()).isEmpty();
            assertThat(wholly.err()).isEqualTo("no-such-file.json: error: There is no such file.\n");
        }

        @Test
        void helpWithExamples() {
            var run = TestRun.of("evaluate", "--help");

            assertThat(run.status()).isZero();
            assertThat(run.out())
                    .contains("--status-quo", "--fail-on", "Examples:", "text|json|markdown|html", "report.html");
        }
    }

    @Nested
    @DisplayName("ends with an exit code")
    class ExitCodes {

        @ParameterizedTest(name = "--fail-on {0} on a verdict of {1}: {2}")
        @CsvSource({
            "conflict,     CONFLICT,     1",
            "conflict,     NEGOTIABLE,   0",
            "conflict,     UNDETERMINED, 0",
            "negotiable,   CONFLICT,     1",
            "negotiable,   NEGOTIABLE,   1",
            "negotiable,   UNDETERMINED, 0",
            "undetermined, CONFLICT,     1",
            "undetermined, NEGOTIABLE,   1",
            "undetermined, UNDETERMINED, 1",
            "undetermined, AGREEMENT,    0"
        })
        void thatIsOneWhereTheVerdictIsTheNamedOneOrWorse(String limit, Verdict verdict, int status) {
            var setting = switch (verdict) {
                case CONFLICT -> "";
                case NEGOTIABLE -> "reforms.instrument=RENEGOTIATION";
                case UNDETERMINED -> "reforms.instrument=SIDE_LETTER";
                case AGREEMENT -> "labour=null";
            };
            var file = "scenarios/tmec-2026/july-package.json";

            var run = verdict == Verdict.CONFLICT
                    ? evaluate("--fail-on", limit)
                    : TestRun.of("evaluate", file, "--fail-on", limit, "--set", setting);

            assertThat(run.out().lines()).anyMatch(line -> line.startsWith(verdict.name()));
            assertThat(run.status()).isEqualTo(status);
        }

        @Test
        void byTheWorstOfSeveral() {
            var run = evaluate("--variant", "all", "--fail-on", "conflict");

            assertThat(run.status()).isEqualTo(1);
            assertThat(run.err()).isEmpty();
        }

        @Test
        void thatIsTwoWhereAnythingWasRefusedWhateverTheVerdicts() {
            var run = TestRun.of("evaluate", RAIDS, "no-such-file.json", "--fail-on", "conflict");

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).contains("CONFLICT");
            assertThat(run.err()).isEqualTo("no-such-file.json: error: There is no such file.\n");
        }
    }

    @Test
    void givesTheSameBytesTwice() {
        var command = List.of("evaluate", "scenarios", "--format", "json", "--status-quo");
        var once = TestRun.of(command.toArray(String[]::new));
        // Of a pack that is loaded anew, since the folder is another one by name.
        var again = TestRun.of(
                Stream.concat(command.stream(), Stream.of("--rules", "./rules")).toArray(String[]::new));

        assertThat(once.status()).isZero();
        assertThat(again.out()).isEqualTo(once.out());
    }

    @Test
    void showsTheRulesThatSpokeInFull() {
        var brief = TestRun.of("evaluate", "scenarios/tmec-2026/joint-operations.json")
                .out();
        var full = TestRun.of("evaluate", "scenarios/tmec-2026/joint-operations.json", "--full")
                .out();

        assertThat(brief).doesNotContain("stance.opposes");
        assertThat(full).contains("stance.opposes( $operation );");
    }
}
