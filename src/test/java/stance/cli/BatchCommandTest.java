package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.report.batch.RowData;
import stance.report.data.JsonData;

@DisplayName("stance batch")
class BatchCommandTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder = Path.of("");

    private Path input = Path.of("");
    private Path rows = Path.of("");
    private Path table = Path.of("");

    @BeforeEach
    void name() {
        input = folder.resolve("scenarios.jsonl");
        rows = folder.resolve("rows.jsonl");
        table = folder.resolve("rows.csv");
    }

    @Test
    void givesEachShippedScenarioWhatEvaluateGivesIt() throws IOException {
        Files.write(input, shipped());

        var run = batch(rows);

        assertThat(run.status()).isZero();
        var evaluations = JSON.readTree(
                TestRun.of("evaluate", "scenarios/tmec-2026", "scenarios/october-1962", "--format", "json")
                        .out());
        var all = evaluations.path("evaluations");
        var found = Files.readAllLines(rows).stream()
                .map(row -> JsonData.read(row, RowData.class))
                .toList();
        assertThat(found).hasSize(all.size()).hasSizeGreaterThan(90);
        for (var i = 0; i < all.size(); i++) {
            assertThat(summary(found.get(i))).isEqualTo(summary(all.get(i)));
        }
    }

    private static List<Object> summary(RowData row) {
        return List.of(
                row.title().orElseThrow(),
                row.verdict().orElseThrow().name(),
                row.responses().toString(),
                row.alignments().toString(),
                row.stances(),
                row.warnings());
    }

    private static List<Object> summary(JsonNode evaluation) {
        var responses = evaluation.path("outcome").path("responses");
        var parties = new ArrayList<String>();
        responses.fieldNames().forEachRemaining(parties::add);
        return List.of(
                evaluation.path("title").asText(),
                evaluation.path("verdict").asText(),
                parties.stream()
                        .map(party -> party + "=" + responses.path(party).asText())
                        .collect(Collectors.joining(", ", "{", "}")),
                evaluation.path("alignments").properties().stream()
                        .filter(each -> each.getValue().has("value"))
                        .map(each -> each.getKey() + "="
                                + each.getValue().path("value").asDouble())
                        .collect(Collectors.joining(", ", "{", "}")),
                texts(evaluation.path("findings"), "stance"),
                texts(evaluation.path("warnings"), "code"));
    }

    private static List<String> texts(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(each -> each.path(field).asText())
                .distinct()
                .toList();
    }

    @Test
    void keepsTheOrderOfTheLinesWhateverIsWorkedOnFirst() throws IOException {
        Files.writeString(input, many(10_000));

        batch(rows);

        var lines = Files.readAllLines(rows);
        assertThat(lines).hasSize(10_000);
        for (var i = 0; i < lines.size(); i++) {
            assertThat(lines.get(i))
                    .startsWith("{\"format\":\"stance.row/1\",\"line\":" + (i + 1) + ",")
                    .contains("\"title\":\"Number " + i + "\"");
        }
    }

    @Test
    void givesALineThatIsRefusedARowThatSaysWhereAndWhy() throws IOException {
        Files.writeString(input, raids("Good") + "\n" + raids("Bad").replace("MEXICO", "MEXICOO") + raids("After"));

        var run = batch(rows);

        assertThat(run.status()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.out()).isEqualTo("Written to " + rows + ": 3 rows: 2 conflict, 1 refused.\n");
        var row = JsonData.read(Files.readAllLines(rows).get(1), RowData.class);
        assertThat(row.line()).isEqualTo(3);
        assertThat(row.verdict()).isEmpty();
        assertThat(row.problems()).first().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo(input.toString());
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.column()).isGreaterThan(10);
            assertThat(problem.hint()).isEqualTo("Maybe you meant \"MEXICO\".");
        });
    }

    @Test
    void losesNoLineThatIsNoJsonNoTextOrTooLong() throws IOException {
        try (var out = Files.newOutputStream(input)) {
            out.write("{\"pack\":\n".getBytes(StandardCharsets.UTF_8));
            out.write(new byte[] {'"', (byte) 0xC3, '"', '\n'});
            out.write(("{\"pack\": \"" + "x".repeat(1_000_000) + "\"}\n").getBytes(StandardCharsets.UTF_8));
            out.write("[]\n".getBytes(StandardCharsets.UTF_8));
            out.write("{\"pack\": \"none\"}\n".getBytes(StandardCharsets.UTF_8));
            out.write(raids("Last").strip().getBytes(StandardCharsets.UTF_8));
        }

        batch(rows);

        assertThat(Files.readAllLines(rows).stream()
                        .map(row -> JsonData.read(row, RowData.class))
                        .map(row -> row.line() + " "
                                + row.problems().stream()
                                        .map(problem -> problem.code() + " at " + problem.line())
                                        .collect(Collectors.joining(", "))))
                .containsExactly(
                        "1 json.syntax at 1",
                        "2 file.encoding at 2",
                        "3 batch.line-too-long at 3",
                        "4 json.wrong-kind at 4",
                        "5 pack.unknown at 5",
                        "6 ");
    }

    @Test
    void saysThatEachLineIsOneScenarioWhereAFileOfOneIsGiven() throws IOException {
        Files.writeString(input, Files.readString(Path.of("scenarios/tmec-2026/no-water.json")));

        batch(rows);

        assertThat(Files.readAllLines(rows))
                .first()
                .satisfies(row -> assertThat(row).contains("json.syntax", "\"hint\":\"Each line is one scenario.\""));
    }

    @Test
    void placesAnUnknownPackOnEachLineThatNamesIt() throws IOException {
        Files.writeString(input, "{\"pack\": \"none\"}\n{  \"pack\": \"none\"}\n");

        batch(rows);

        assertThat(Files.readAllLines(rows).stream()
                        .map(row -> JsonData.read(row, RowData.class).problems().get(0))
                        .map(problem -> problem.line() + ":" + problem.column()))
                .containsExactly("1:10", "2:12");
    }

    @Test
    void writesATableWithColumnsForTheActorsOfThePack() throws IOException {
        Files.writeString(input, raids("A, with \"marks\""));

        batch(table);

        assertThat(Files.readAllLines(table).get(0))
                .startsWith(
                        "line,title,asOf,verdict,response.MEXICO,response.UNITED_STATES,response.CANADA,alignment.MEXICO");
        assertThat(Files.readAllLines(table).get(1))
                .startsWith("1,\"A, with \"\"marks\"\"\",2026-01-29,CONFLICT,REJECTS,ACCEPTS,,");
    }

    @Test
    void refusesLinesOfAnotherPackInATable() throws IOException {
        Files.writeString(input, raids("One") + shipped().get(shipped().size() - 1) + "\n");

        var run = batch(table);

        assertThat(run.status()).isEqualTo(ExitCode.REFUSED);
        assertThat(Files.readAllLines(table).get(2))
                .contains(
                        "This line is of the pack \"\"october-1962\"\"; the columns of the table are those of \"\"tmec-2026\"\".");
    }

    @Test
    void makesNoTableWhereTheFirstLineNamesNoPack() throws IOException {
        Files.writeString(input, "{}\n" + raids("After"));

        var run = batch(table);

        assertThat(run.status()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).contains("scenarios.jsonl:1:1: ").contains("\"pack\"");
        assertThat(folder).isDirectoryNotContaining(file -> !file.equals(input));
    }

    @Test
    void writesRowsToStandardOutputWhereNoFileIsNamed() {
        var run = TestRun.reading(raids("One") + raids("Two"), "batch", "-");

        assertThat(run.out()
                        .lines()
                        .map(row -> JsonData.read(row, RowData.class).title().orElseThrow()))
                .containsExactly("One", "Two");
    }

    @Test
    void evaluatesOnAnotherDayAndWithFilters() {
        var run = TestRun.reading(raids("One"), "batch", "-", "--as-of", "2020-01-01", "--stated-only");

        assertThat(JsonData.read(run.out(), RowData.class)).satisfies(row -> {
            assertThat(row.asOf()).contains("2020-01-01");
            assertThat(row.stances()).isEmpty();
        });
    }

    @Test
    void goesOnWhereARunWasEnded() throws IOException {
        Files.writeString(input, many(5_000));
        batch(rows);
        var whole = Files.readString(rows);
        Files.delete(rows);
        for (var length : List.of(0, 10, whole.indexOf('\n') + 1, whole.length() / 2, whole.length())) {
            Files.writeString(part(rows), whole.substring(0, length));

            var run = batch(rows, "--resume");

            assertThat(run.status()).as(run.err()).isZero();
            assertThat(rows).hasContent(whole);
            assertThat(part(rows)).doesNotExist();
        }
    }

    @Test
    void goesOnWithATable() throws IOException {
        Files.writeString(input, many(100));
        batch(table);
        var whole = Files.readString(table);
        for (var length : List.of(0, 20, whole.indexOf('\n') + 1, whole.length() / 2)) {
            Files.writeString(part(table), whole.substring(0, length));

            assertThat(batch(table, "--resume").status()).isZero();

            assertThat(table).hasContent(whole);
        }
    }

    @Test
    void doesNotGoOnWithOtherRules() throws IOException {
        Files.writeString(input, many(3));
        batch(rows);
        Files.move(rows, part(rows));

        var run = batch(rows, "--resume", "--as-of", "2020-01-01");

        assertThat(run.status()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err())
                .contains("are not what comes of their lines now")
                .contains("remove that file to begin anew");
        assertThat(Files.readAllLines(part(rows))).hasSize(3);
    }

    @Test
    void doesNotGoOnWhereARowBeforeTheLastIsOfOtherOptions() throws IOException {
        Files.writeString(input, many(3) + "{ }\n");
        batch(rows);
        Files.move(rows, part(rows));

        var run = batch(rows, "--resume", "--as-of", "2020-01-01");

        assertThat(run.err()).contains("are not what comes of their lines now");
    }

    @Test
    void doesNotGoOnAfterMoreLinesThanThereAre() throws IOException {
        Files.writeString(input, many(3));
        batch(rows);
        Files.move(rows, part(rows));
        Files.writeString(input, many(2));

        assertThat(batch(rows, "--resume").err()).contains("are not what comes of their lines now");
    }

    @Test
    void keepsTheRowsOfARunThatWasEnded() throws IOException {
        Files.writeString(input, many(3));
        Files.writeString(part(rows), "rows\n");

        var run = batch(rows);

        assertThat(run.status()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).contains("--resume");
        assertThat(part(rows)).hasContent("rows");
    }

    @Test
    void hasNothingToGoOnWithWhereThereWasNoRun() throws IOException {
        Files.writeString(input, many(3));

        assertThat(batch(rows, "--resume").err()).contains("There are no rows to go on after");
    }

    @Test
    void refusesAnEndingThatIsNone() throws IOException {
        Files.writeString(input, many(1));

        assertThat(batch(folder.resolve("rows.xlsx")).err()).contains("must be one of .csv, .jsonl, .ndjson");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThat(batch(rows).err()).contains("There is no such file.");
    }

    @Test
    void saysThatRowsCannotBeWritten() throws IOException {
        Files.writeString(input, many(1));

        var run = batch(folder.resolve("none/rows.jsonl"));

        assertThat(run.status()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).contains("there is no such folder");
    }

    private TestRun batch(Path output, String... options) {
        var arguments = new ArrayList<>(List.of("batch", input.toString(), "--output", output.toString()));
        Collections.addAll(arguments, options);
        return TestRun.of(arguments.toArray(String[]::new));
    }

    private static Path part(Path file) {
        return file.resolveSibling(file.getFileName() + ".part");
    }

    private static String raids(String title) {
        return """
                {"pack":"tmec-2026","title":%s,"asOf":"2026-01-29","proposedBy":"UNITED_STATES","parties":["MEXICO","UNITED_STATES"],\
                "provisions":{"raids":{"type":"MilitaryOperation","territory":"MEXICO","forces":["UNITED_STATES"]}}}
                """.formatted(JSON.getNodeFactory().textNode(title));
    }

    private static String many(int lines) {
        var text = new StringBuilder();
        for (var i = 0; i < lines; i++) {
            text.append(raids("Number " + i));
        }
        return text.toString();
    }

    private static List<String> shipped() throws IOException {
        var lines = new ArrayList<String>();
        for (var pack : List.of("tmec-2026", "october-1962")) {
            try (var files = Files.walk(Path.of("scenarios", pack))) {
                for (var file : files.filter(each -> each.toString().endsWith(".json"))
                        .sorted()
                        .toList()) {
                    lines.add(JSON.readTree(file.toFile()).toString());
                }
            }
        }
        return lines;
    }
}
