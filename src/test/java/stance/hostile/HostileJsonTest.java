package stance.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import stance.TestPack;
import stance.evaluate.Evaluation;
import stance.json.Json;
import stance.json.JsonReader;
import stance.json.TextFiles;
import stance.language.Language;
import stance.pack.PolicyPack;
import stance.pack.profile.ProfileReader;
import stance.pack.record.PackInfoReader;
import stance.pack.record.SourcesReader;
import stance.pack.vocabulary.VocabularyReader;
import stance.problem.Problem;
import stance.problem.Problems;
import stance.problem.RefusedException;
import stance.scenario.ScenarioFile;
import stance.scenario.ScenarioSource;
import stance.table.TableReader;

/** What a sound file becomes in the hands of someone who means harm, or in those of a broken program. */
@DisplayName("Whatever a file holds, it is read, or refused with the place of what is wrong:")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileJsonTest {

    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    /** Of the processor, so that other work on the machine does not count. */
    private static final long MAX_NANOS = 3_000_000_000L;

    private static final String SCENARIO = """
            {
              "$schema": "../rules/test-pack/scenario.schema.json",
              "pack": "test-pack",
              "title": "A tariff",
              "description": "With all that a scenario may hold.",
              "asOf": "2026-01-29",
              "parties": ["MEXICO", "CANADA"],
              "proposedBy": "CANADA",
              "provisions": {
                "t": { "type": "Tariff", "payer": "MEXICO", "rate": 12.5 },
                "talks": { "type": "Talks", "participants": ["MEXICO", "CANADA"] }
              },
              "context": { "old": { "type": "Tariff", "payer": "CANADA", "rate": 0 } },
              "alternatives": { "t": { "lower": { "rate": 5 }, "none": null } },
              "variants": {
                "later": { "asOf": "2026-01-30", "provisions": { "t": { "rate": 50 } }, "expect": { "verdict": "CONFLICT" } }
              },
              "expect": {
                "verdict": "CONFLICT",
                "responses": { "MEXICO": { "t": "REJECTS" } },
                "findings": [{ "stance": "MX-1", "effect": "opposes", "targets": ["t"] }],
                "counterOffers": [{ "stance": "MX-1", "provision": "t", "values": { "rate": 5 } }]
              }
            }
            """;

    private static final String INFO = """
            {
              "title": "A pack",
              "recordUntil": "2026-01-31",
              "actors": {
                "MEXICO": {
                  "name": "Mexico",
                  "inSentence": "Mexico",
                  "speakers": { "sheinbaum": { "name": "Claudia Sheinbaum", "office": "President", "rank": 1 } }
                },
                "CANADA": { "name": "Canada", "speakers": {} }
              },
              "topics": { "trade": { "title": "Trade" } }
            }
            """;

    private static final String SOURCES = """
            [
              {
                "id": "call",
                "type": "article-newspaper",
                "title": "A call",
                "container-title": "The Paper",
                "author": [{ "family": "Paz", "given": "Ana" }, { "literal": "An office" }],
                "issued": { "date-parts": [[2026, 1, 29]] },
                "accessed": { "date-parts": [[2026, 1]] },
                "URL": "https://example.org/call",
                "language": "es-MX",
                "note": "read"
              },
              { "id": 7, "type": "webpage", "title": "x", "issued": { "raw": "2026", "circa": true } }
            ]
            """;

    private static final String TABLE = """
            id,title,type,actor,topic,strength,stated,source,effect,territory,(mine)
            MX-9,"No ""raids"", ever",MilitaryOperation,MEXICO,security,RED_LINE,2026-01-29,call,opposes,MEXICO or absent,x
            """;

    private PolicyPack pack;
    private Path temporary;

    @BeforeAll
    void load(@TempDir Path folder) {
        temporary = folder;
        pack = TestPack.in(folder)
                .stance("MX-1", "$t : Tariff( rate > 10 )", "stance.opposes( $t ); stance.proposes( $t, \"rate\", 5 );")
                .load();
    }

    /** Reads bytes to the end, and notes what is wrong with them. */
    private interface Reader {
        void read(String name, byte[] bytes, Problems problems) throws IOException;
    }

    @Test
    void aScenario() {
        assertThatAllAreHandled("scenario.json", Mutants.ofJson(SCENARIO), 1_000, (name, bytes, problems) -> {
            var file = ScenarioFile.read(pack, ScenarioSource.read(name, bytes));
            Evaluation.of(file.base());
        });
    }

    @Test
    void aPackFile() {
        assertThatAllAreHandled(
                "pack.json",
                Mutants.ofJson(INFO),
                500,
                (name, bytes, problems) -> json(name, bytes, problems)
                        .ifPresent(root -> PackInfoReader.read(name, root, Optional.empty(), problems)));
    }

    @Test
    void sources() {
        assertThatAllAreHandled(
                "sources.json",
                Mutants.ofJson(SOURCES),
                500,
                (name, bytes, problems) -> text(name, bytes, problems)
                        .flatMap(text -> JsonReader.readAnyText(name, text, problems))
                        .ifPresent(root -> SourcesReader.read(name, root, problems)));
    }

    @Test
    void aTable() {
        var file = temporary.resolve("table.csv");
        var name = file.toString().replace('\\', '/');
        assertThatAllAreHandled(name, Mutants.ofText(TABLE), 300, (path, bytes, problems) -> {
            Files.write(file, bytes);
            TableReader.read(file, problems);
        });
    }

    @Test
    void aVocabulary() throws IOException {
        var vocabulary = "package test_pack\nimport stance.pack.Provision;\n" + TestPack.DECLARATIONS;
        assertThatAllAreHandled(
                "vocabulary.drl",
                Mutants.ofText(vocabulary),
                500,
                (name, bytes, problems) -> text(name, bytes, problems)
                        .flatMap(text -> ProfileReader.read(name, text, problems))
                        .ifPresent(form -> VocabularyReader.read(form, problems)));
    }

    @Test
    void asManyMistakesAsAFileHasRoomFor() {
        var mistakes = ("[" + "1,".repeat(60_000) + "1]").getBytes(StandardCharsets.UTF_8);

        assertThat(handled(
                        "sources.json",
                        Map.of("60,001 mistakes", mistakes),
                        (name, bytes, problems) -> json(name, bytes, problems)
                                .ifPresent(root -> SourcesReader.read(name, root, problems))))
                .isEmpty();
    }

    @Test
    void andWhatIsSoundIsRead() throws IOException {
        var scenario = ScenarioSource.read("scenario.json", SCENARIO.getBytes(StandardCharsets.UTF_8));

        assertThat(ScenarioFile.read(pack, scenario).variants()).hasSize(1);
        assertThat(TableReader.read(Files.writeString(temporary.resolve("sound.csv"), TABLE), new Problems()))
                .singleElement()
                .satisfies(table -> assertThat(table.rows()).hasSize(2));
        assertThatNoProblem(
                INFO, (root, problems) -> PackInfoReader.read("pack.json", root, Optional.empty(), problems));
        assertThatNoProblem(SOURCES, (root, problems) -> SourcesReader.read("sources.json", root, problems));
    }

    private interface JsonReading {
        void read(Json root, Problems problems);
    }

    private static void assertThatNoProblem(String text, JsonReading reading) {
        var problems = new Problems();
        JsonReader.readAnyText("sound.json", text, problems).ifPresent(root -> reading.read(root, problems));
        assertThat(problems.all()).isEmpty();
    }

    private static Optional<String> text(String name, byte[] bytes, Problems problems) throws IOException {
        return TextFiles.bytes(new ByteArrayInputStream(bytes), name, problems)
                .flatMap(read -> TextFiles.text(read, name, problems));
    }

    private static Optional<Json> json(String name, byte[] bytes, Problems problems) throws IOException {
        return text(name, bytes, problems).flatMap(text -> JsonReader.read(name, text, problems));
    }

    private static void assertThatAllAreHandled(String name, Map<String, byte[]> mutants, int least, Reader reader) {
        assertThat(mutants).hasSizeGreaterThan(least);
        assertThat(handled(name, mutants, reader)).isEmpty();
    }

    /** What was not handled as it must be: by the mutant, what came of it. */
    private static List<String> handled(String name, Map<String, byte[]> mutants, Reader reader) {
        var failures = new ArrayList<String>();
        mutants.forEach((what, bytes) -> {
            var start = THREAD.getCurrentThreadCpuTime();
            var problems = new Problems();
            try {
                reader.read(name, bytes, problems);
            } catch (RefusedException refused) {
                problems.addAll(refused.problems());
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError bug) {
                failures.add(what + ": " + trace(bug));
                return;
            }
            var lines = new String(bytes, StandardCharsets.UTF_8).split("\r\n|[\n\r]", -1).length;
            problems.all().stream()
                    .filter(problem -> !isLocated(problem, name, lines))
                    .forEach(problem -> failures.add(what + ": has no place that is there: " + problem));
            for (var language : Language.values()) {
                problems.all().forEach(problem -> problem.said().in(language));
            }
            if (THREAD.getCurrentThreadCpuTime() - start > MAX_NANOS) {
                failures.add(what + ": takes long");
            }
        });
        return failures;
    }

    /** In the file, in a line that it has, with a sentence on it. */
    private static boolean isLocated(Problem problem, String name, int lines) {
        return problem.place().file().startsWith(name)
                && problem.place().line() <= lines
                && !problem.message().toString().isBlank();
    }

    private static String trace(Throwable bug) {
        var trace = new StringWriter();
        bug.printStackTrace(new PrintWriter(trace));
        return trace.toString().lines().limit(8).reduce("", (all, line) -> all + "\n" + line);
    }
}
