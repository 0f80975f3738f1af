package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stance.TestHtml;
import stance.TestPack;
import stance.TestRecord;

@DisplayName("stance list")
class ListCommandTest {

    private final Path rules;

    ListCommandTest(@TempDir Path rules) {
        this.rules = rules;
        TestRecord.in(rules);
    }

    private TestRun list(String... words) {
        return TestRun.of(Stream.of(Stream.of("list"), Stream.of(words), Stream.of("--rules", rules.toString()))
                .flatMap(parts -> parts)
                .toArray(String[]::new));
    }

    @ParameterizedTest(name = "{0} shows {1}")
    @CsvSource({
        "packs,      A pack for tests",
        "actors,     'Claudia Sheinbaum, President'",
        "stances,    superseded by MX-2",
        "vocabulary, the family Duty",
        "sources,    https://example.org/a/call",
        "timeline,   Supersedes MX-1"
    })
    void showsWhatTheOnlyPackHolds(String what, String part) {
        var run = list(what);

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains(part);
    }

    @Test
    void takesEachFilterOfStances() {
        assertThat(list("stances", "--actor", "mexico").out())
                .contains("MX-1", "MX-2")
                .doesNotContain("US-1");
        assertThat(list("stances", "--topic", "trade").out()).contains("MX-1", "US-1");
        assertThat(list("stances", "--strength", "red-line").out())
                .contains("MX-1")
                .doesNotContain("US-1");
        assertThat(list("stances", "--type", "talks").out())
                .contains("MX-2", "US-1")
                .doesNotContain("MX-1");
        assertThat(list("stances", "--type", "tariff").out())
                .contains("MX-1", "MX-2")
                .doesNotContain("US-1");
        assertThat(list("stances", "--effect", "supports", "--effect", "accepts")
                        .out())
                .contains("MX-2", "US-1", "with the effect supports or accepts")
                .doesNotContain("MX-1  ");
        assertThat(list("stances", "--basis", "stated").out()).contains("MX-2").doesNotContain("US-1");
        assertThat(list("stances", "--source", "call").out()).contains("MX-1", "US-1");
        assertThat(list("stances", "--speaker", "sheinbaum").out())
                .contains("MX-2")
                .doesNotContain("US-1");
        assertThat(list("stances", "--as-of", "2025-06-01").out())
                .contains("MX-1")
                .doesNotContain("MX-2  ");
        assertThat(list("stances", "--from", "2025-11-01").out())
                .contains("US-1")
                .doesNotContain("MX-1");
        assertThat(list("stances", "--to", "2025-05-31").out()).contains("MX-1").doesNotContain("US-1");
        assertThat(list("stances", "--search", "CARS").out()).contains("MX-2").doesNotContain("US-1");
    }

    @Test
    void saysWhereElseToLookWhereNoTypeSpeaksOfIt() {
        assertThat(list("vocabulary", "--search", "zzz").out())
                .containsIgnoringWhitespaces(
                        "Without --search all types are shown; \"stance list stances --search\" looks");
    }

    @Test
    void showsAStanceInFullWhereItIsNamedOrAskedFor() {
        var named = list("stances", "MX-2");
        var asked = list("stances", "--actor", "MEXICO", "--full");

        assertThat(named.out()).contains("Source", "rule \"MX-2b").doesNotContain("US-1");
        assertThat(asked.out()).contains("Source", "MX-1", "MX-2").doesNotContain("US-1");
    }

    @Test
    void showsTheTypesThatAreNamed() {
        assertThat(list("vocabulary", "talks").out()).contains("Talks").doesNotContain("Tariff\n");
    }

    @Test
    void drawsLanes() {
        assertThat(list("timeline", "--chart").out()).contains("MX-1  ■───", "┤");
    }

    @Test
    void writesJsonToAFile(@TempDir Path folder) throws IOException {
        var file = folder.resolve("stances.json");

        var run = list("stances", "--format", "json", "--output", file.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out() + run.err()).isEmpty();
        assertThat(Files.readString(file)).contains("\"format\": \"stance.list.stances/1\"", "\"id\": \"US-1\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"packs", "actors", "stances", "stances --full", "vocabulary", "sources", "timeline --chart"})
    void givesPages(String what, @TempDir Path folder) throws IOException {
        var file = folder.resolve("page.html");

        var written = list((what + " --output " + file).split(" "));
        var printed = list((what + " --format markdown").split(" "));

        assertThat(written.status()).isZero();
        assertThat(written.out() + written.err()).isEmpty();
        assertThat(TestHtml.parse(Files.readString(file)).all("h1")).hasSize(1);
        assertThat(printed.status()).isZero();
        assertThat(printed.out()).containsPattern("(?m)^# ");
    }

    @Test
    void speaksWhereNothingWasFound() {
        var run = list("stances", "--actor", "CANADA", "--to", "2025-04-30");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("No stance of Canada before 2025-05-01.\n");
    }

    @Nested
    @DisplayName("refuses")
    class Refuses {

        @ParameterizedTest(name = "{0}")
        @CsvSource({
            "stances --actor MEXIKO,    There is no actor \"MEXIKO\" in test-pack.,    MEXICO",
            "stances --topic trad,      There is no topic \"trad\" in test-pack.,      trade",
            "stances --source kall,     There is no source \"kall\" in test-pack.,     call",
            "stances --speaker trumpp,  There is no speaker \"trumpp\" in test-pack.,  trump",
            "stances MX-3,              There is no stance \"MX-3\" in test-pack.,     MX-1",
            "stances --effect oppose,   \"oppose\" is none of supports,                --help",
            "stances --type Tarif,      There is no type \"Tarif\" in test-pack.,      Tariff",
            "stances --strength soft,   \"soft\" is none of RED_LINE,                  --help",
            "vocabulary Tarif,          There is no type \"Tarif\" in test-pack.,      Tariff",
            "sources unusd,             There is no source \"unusd\" in test-pack.,    unused",
            "timeline --actor CANADO,   There is no actor \"CANADO\" in test-pack.,    CANADA",
            "actors --pack tst-pack,    There is no pack \"tst-pack\",                 test-pack"
        })
        void anUnknownNameWithTheNearestOne(String line, String message, String hint) {
            var text = list(line.split(" "));
            var json = list((line + " --format json").split(" "));

            assertThat(text.status()).isEqualTo(2);
            assertThat(text.out()).isEmpty();
            assertThat(text.err()).contains(message, hint);
            assertThat(json.status()).isEqualTo(2);
            assertThat(json.out()).contains("\"format\": \"stance.problems/1\"");
        }

        @Test
        void aPeriodThatEndsBeforeItBegins() {
            var run = list("timeline", "--from", "2026-01-02", "--to", "2026-01-01");

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).isEqualTo("--to 2026-01-01: error: This day is before --from 2026-01-02.\n");
        }

        @Test
        void toChooseAmongSeveralPacks() throws IOException {
            Files.move(TestPack.in(rules.resolve("elsewhere")).folder(), rules.resolve("another"));

            var run = list("actors");

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).isEqualTo("""
                    stance list actors: error: There are 2 packs: another, test-pack.
                      Name one with --pack PACK.
                    """);
            assertThat(list("actors", "--pack", "test-pack").status()).isZero();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "stances MX-2",
                    "stances --actor MEXICO --topic trade",
                    "timeline --topic trade",
                    "sources call",
                    "changes --from 2025-01-01 --to 2025-12-31"
                })
        void toChooseWhereOnlyOneOfSeveralPacksHasWhatIsNamed(String words) throws IOException {
            var begun = Files.createDirectories(rules.resolve("begun/rules"));
            TestRun.of("new", "pack", "another", "--actor", "NORWAY", "--rules", begun.toString());
            Files.move(begun.resolve("another"), rules.resolve("another"));
            // A broken one is none of those that have it.
            Files.move(TestPack.in(rules.resolve("elsewhere")).folder(), rules.resolve("broken"));

            var run = list(words.split(" "));

            assertThat(run.err()).isEmpty();
            assertThat(run.out()).contains("test-pack");
        }

        @Test
        void toGuessWhereThereIsNoPack(@TempDir Path empty) {
            var run = TestRun.of("list", "actors", "--rules", empty.toString());

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains("There is no pack");
        }

        @Test
        void onlyThePackThatIsBroken() {
            TestPack.in(rules.resolve("x")).file("pack.json", "{");
            assertThat(rules.resolve("x/test-pack")
                            .toFile()
                            .renameTo(rules.resolve("broken").toFile()))
                    .isTrue();

            var run = list("packs");

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).contains("test-pack", "1 pack.");
            assertThat(run.err()).contains("broken/pack.json").contains("This is not JSON");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"packs", "actors", "stances", "vocabulary", "sources", "record", "timeline"})
    void helpsWithExamples(String what) {
        var run = TestRun.of("list", what, "--help");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Usage: stance list " + what, "Examples:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"packs", "actors", "stances", "vocabulary", "sources", "record", "timeline"})
    void givesTheSameBytesTwice(String what) {
        assertThat(list(what, "--format", "json").out())
                .isEqualTo(list(what, "--format", "json").out());
    }

    @Test
    void saysWhichCommandsThereAre() {
        var run = TestRun.of("list");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("packs", "timeline", "Examples:");
    }
}
