package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What is refused ends with exit code 2, its place and its reason")
class RefusalsTest {

    private static final String RAIDS = "scenarios/tmec-2026/joint-operations.json";

    private static void assertRefused(TestRun run) {
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.hasStackTrace()).isFalse();
    }

    /** Runs on a scenario with a mistake, or on any other input, once for people and once for programs. */
    private static void assertRefused(Path file, String place, String code, String message) {
        var text = TestRun.of("evaluate", file.toString(), "--rules", "rules");
        var json = TestRun.of("evaluate", file.toString(), "--rules", "rules", "--format", "json");

        assertRefused(text);
        assertThat(text.out()).isEmpty();
        assertThat(text.err()).startsWith(file + place + ": error: " + message);
        assertRefused(json);
        assertThat(json.err()).isEmpty();
        assertThat(json.out()).contains("\"format\": \"stance.problems/1\"", "\"code\": \"" + code + "\"", message);
    }

    @Nested
    @DisplayName("of a file")
    class OfAFile {

        private final Path file;

        OfAFile(@TempDir Path folder) {
            file = folder.resolve("scenario.json");
        }

        @Test
        void thatIsMissing() {
            assertRefused(file, "", "file.missing", "There is no such file.");
        }

        @Test
        void thatIsEmpty() throws IOException {
            Files.createFile(file);

            assertRefused(file, "", "json.empty", "This file is empty; a JSON object was expected.");
        }

        @Test
        void ofAHundredMegabytes() throws IOException {
            try (var huge = new RandomAccessFile(file.toFile(), "rw")) {
                huge.setLength(100L * 1024 * 1024);
            }

            assertRefused(file, "", "file.too-large", "This file is larger than 256 kB");
        }

        @Test
        void ofAHundredThousandNestedLists() throws IOException {
            Files.writeString(file, "[".repeat(100_000));

            assertRefused(file, ":1:34", "json.limit", "Here the file goes beyond what is read: nesting of 32");
        }

        @Test
        void thatIsNotUtf8() throws IOException {
            Files.write(file, new byte[] {'{', (byte) 0xE9, '}'});

            assertRefused(file, ":1:2", "file.encoding", "This file is not UTF-8 text.");
        }

        @Test
        void ofAPackThatIsNotThere() throws IOException {
            Files.writeString(file, Files.readString(Path.of(RAIDS)).replace("\"tmec-2026\"", "\"tmec-2062\""));

            assertRefused(file, ":3:11", "pack.unknown", "There is no pack");
        }

        @Test
        void withAllOfItsMistakes() throws IOException {
            Files.writeString(
                    file,
                    Files.readString(Path.of(RAIDS))
                            .replace("\"asOf\": \"2026-01-29\"", "\"asOf\": \"yesterday\"")
                            .replace("\"territory\"", "\"teritory\"")
                            .replace("\"PAUSED\"", "\"PAUSD\""));

            var run = TestRun.of("evaluate", file.toString(), "--rules", "rules", "--format", "json");

            assertRefused(run);
            assertThat(run.out())
                    .contains(
                            "\"pointer\": \"/asOf\"",
                            "\"pointer\": \"/provisions/raids/teritory\"",
                            "\"line\": 13",
                            "\"hint\": \"Maybe you meant \\\"territory\\\".\"",
                            "\"pointer\": \"/provisions/tariffs/status\"");
        }

        @Test
        void leavesTheOthersOfItsFolderToBeEvaluated(@TempDir Path folder) throws IOException {
            Files.copy(Path.of(RAIDS), folder.resolve("a.json"));
            Files.writeString(folder.resolve("b.json"), "{");
            Files.copy(Path.of(RAIDS), folder.resolve("c.json"));

            var text = TestRun.of("evaluate", folder.toString(), "--rules", "rules");
            var json = TestRun.of("evaluate", folder.toString(), "--rules", "rules", "--format", "json");

            assertRefused(text);
            assertThat(text.out().lines().filter(line -> line.strip().startsWith("CONFLICT  ")))
                    .hasSize(2);
            assertThat(text.err()).startsWith(folder.resolve("b.json") + ":1:2: error: This is not JSON");
            assertRefused(json);
            assertThat(json.out())
                    .contains("\"format\": \"stance.evaluation/2\"")
                    .containsSubsequence("a.json\"", "c.json\"", "\"json.syntax\"");
        }
    }

    @Nested
    @DisplayName("of a folder")
    class OfAFolder {

        @Test
        void withoutAScenario(@TempDir Path folder) {
            var run = TestRun.of("evaluate", folder.toString());

            assertRefused(run);
            assertThat(run.err()).contains("There is no scenario (*.json) in this folder.");
        }
    }

    @Nested
    @DisplayName("of a pack")
    class OfAPack {

        @ParameterizedTest
        @ValueSource(strings = {"tmec-2062", "../rules/tmec-2026", ".", ""})
        void thatIsNotThere(String id) {
            var run = TestRun.of("schema", id);

            assertRefused(run);
            assertThat(run.err()).contains("There is no pack \"" + id + "\"");
        }
    }

    @Nested
    @DisplayName("of the command line")
    class OfTheCommandLine {

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({
            "evaluat x,                        Maybe you meant \"evaluate\".",
            "list stanses,                     There is no command \"stanses\".",
            "evaluate x --fromat json,         Maybe you meant \"--format\".",
            "evaluate x --fail-on conflic,     \"conflic\" is none of CONFLICT",
            "evaluate,                         Missing required parameter",
            "evaluate x --varient y,           --variant",
            "evaluate x --as-of tomorrow,      is not a date such as 2026-01-29",
            "evaluate x --as-of 2026-02-30,    is not a date such as 2026-01-29",
            "evaluate x --fail-on agreement,   undetermined",
            "evaluate x --format xml,          text",
            "evaluate x --as-of,               DATE",
            "schema,                           PACK",
            "schema a b,                       Unmatched argument"
        })
        void withWhatItMustBe(String line, String told) {
            var run = TestRun.of(line.split(" "));

            assertRefused(run);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).startsWith("stance").contains(": error: ").containsIgnoringCase(told);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "evaluate --format json",
                    "evaluate x --format=json --varient y",
                    "evaluate x --as-of tomorrow --format JSON"
                })
        void asJsonWhereItAsksForIt(String line) {
            var run = TestRun.of(line.split(" "));

            assertRefused(run);
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).contains("\"format\": \"stance.problems/1\"", "\"code\": \"usage\"");
        }

        @Test
        void thatNamesAnUnknownVariantOrAWrongSetting() {
            var variant = TestRun.of("evaluate", RAIDS, "--variant", "without-raid");
            var setting = TestRun.of("evaluate", RAIDS, "--set", "raids.force=MEXICO");

            assertRefused(variant);
            assertThat(variant.err()).isEqualTo("""
                            %s: error: There is no variant "without-raid".
                              Maybe you meant "without-raids".
                            """.formatted(RAIDS));
            assertRefused(setting);
            assertThat(setting.err()).isEqualTo("""
                            --set raids.force=MEXICO: error: Unknown field "force" in MilitaryOperation.
                              Maybe you meant "forces".
                            """);
        }

        @Test
        void withoutACommand() {
            var run = TestRun.of();

            assertRefused(run);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("evaluate", "schema");
        }
    }
}
