package stance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stance.TestPack;
import stance.problem.RefusedException;
import stance.report.document.Picture;

@DisplayName("What a reader takes along")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportRouteTest {

    private static final Path RAIDS = Path.of("scenarios/tmec-2026/joint-operations.json");

    private Served served;

    @BeforeAll
    void serve() {
        served = Served.wish().serve();
    }

    @AfterAll
    void close() {
        served.end();
    }

    private String report(String format, String... headers) throws IOException {
        return new String(
                answer(served, format, Files.readString(RAIDS), headers).body(), StandardCharsets.UTF_8);
    }

    private static HttpResponse<byte[]> answer(Served by, String format, String scenario, String... headers) {
        var request = by.withJson("POST", "/api/v1/report?format=" + format, scenario);
        try {
            return Served.client()
                    .send(
                            (headers.length == 0 ? request : request.headers(headers)).build(),
                            BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException unanswered) {
            throw new IllegalStateException(unanswered);
        }
    }

    @Test
    void isABriefWithVerdictMatrixWordsAndWhatTheVerdictRestsOn() throws IOException {
        assertThat(report("brief-markdown"))
                .contains(
                        "# Joint raids for a tariff pause",
                        "Mexico rejects the package over raids.",
                        "| raids | ✖ rejects",
                        "### Mexico rejects raids",
                        "“Nosotros nunca vamos a aceptar operaciones conjuntas de Estados Unidos”",
                        "Claudia Sheinbaum, President, 29 January 2026 ([EFE via Swissinfo](",
                        "Rests on: nothing alone.");
        assertThat(report("brief", "Accept-Language", "es"))
                .contains("<section class=\"brief\">", "México rechaza el paquete por raids.", "lang=\"es");
    }

    private Tree evaluation() throws IOException {
        return Tree.of(served.post("/api/v1/evaluate", Files.readString(RAIDS)).body())
                .at("evaluations")
                .list()
                .get(0);
    }

    private List<String> citedIds() throws IOException {
        return evaluation().at("findings").list().stream()
                .map(finding -> finding.at("source", "id").text())
                .distinct()
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "html, text/html; charset=utf-8,",
        "markdown, text/markdown; charset=utf-8,",
        "json, application/json,",
        "svg, image/svg+xml, matrix.svg",
        "png, image/png, matrix.png",
        "csv, text/csv; charset=utf-8; header=present, matrix.csv",
        "bibtex, application/x-bibtex; charset=utf-8, sources.bib",
        "csl, application/vnd.citationstyles.csl+json, sources.json"
    })
    void saysWhatItIsAndWhatToSaveItAs(String format, String type, String file) throws IOException {
        var headers = answer(served, format, Files.readString(RAIDS)).headers();

        assertThat(headers.firstValue("Content-Type").orElse("").replaceAll(";\\s*", "; "))
                .isEqualToIgnoringCase(type);
        assertThat(headers.firstValue("Content-Disposition").orElse(""))
                .isEqualTo(file == null ? "" : "attachment; filename=\"" + file + "\"");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void isThePictureOfTheMatrixInTheLanguageOfTheReader() throws IOException {
        assertThat(report("svg")).startsWith("<svg ").contains("✖ rejects").contains("Mexico");
        assertThat(report("svg", "Accept-Language", "es")).contains("✖ rechaza").contains("México");
    }

    @Test
    void isThatPictureWithTwoPixelsForEachPoint() throws IOException {
        var png = answer(served, "png", Files.readString(RAIDS)).body();

        var image = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(png)));
        assertThat(report("svg"))
                .contains("width=\"" + image.getWidth() / 2 + "\" height=\"" + image.getHeight() / 2 + "\"");
    }

    @Test
    void isNoPictureThatTakesMoreMemoryThanOneQuestionMay() {
        var large = new Picture("", "<svg />", 3_000, 2_000);

        assertThatThrownBy(() -> ReportForm.png(large))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> problem.code() + " " + problem.said())
                                .containsExactly(
                                        "plot.impossible ?format: No PNG can be drawn: the picture is too large. It can be had as"
                                                + " svg."));
    }

    @Test
    void isTheMatrixAsATableWithTheSameHeadsInEveryLanguage() throws IOException {
        var csv = report("csv");

        assertThat(csv).startsWith("party,cell,response,ground,deciding\n");
        assertThat(report("csv", "Accept-Language", "es")).isEqualTo(csv);
        var rows = new ArrayList<String>();
        try (var reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            reader.forEach(row -> rows.add(String.join("|", row.getFields())));
        }
        assertThat(rows)
                .containsExactlyElementsOf(evaluation().at("outcome", "cells").list().stream()
                        .map(cell -> String.join(
                                "|",
                                cell.at("party").text(),
                                cell.at("cell").text(),
                                cell.at("response").text(),
                                cell.at("ground").text(),
                                cell.at("deciding").list().stream()
                                        .map(Tree::text)
                                        .collect(Collectors.joining("; "))))
                        .toList());
    }

    @Test
    void isTheSourcesOfWhatSpokeForLatex() throws IOException, ParseException {
        var read = new BibTeXParser().parse(new StringReader(report("bibtex")));

        assertThat(read.getEntries().keySet())
                .extracting(Key::getValue)
                .hasSizeGreaterThan(1)
                .containsExactlyElementsOf(citedIds());
    }

    @Test
    void isTheSourcesOfWhatSpokeAsThePackHasThem() throws IOException {
        var inPack = Tree.of(Files.readString(Path.of("rules/tmec-2026/sources.json"))).list().stream()
                .collect(Collectors.toMap(item -> item.at("id").text(), Tree::print));

        var items = Tree.of(report("csl")).list();

        assertThat(items).extracting(item -> item.at("id").text()).containsExactlyElementsOf(citedIds());
        assertThat(items)
                .allSatisfy(item -> assertThat(item.print())
                        .isEqualTo(inPack.get(item.at("id").text())));
    }

    @Test
    void isHarmlessWhereAPackOfStrangersIsNot(@TempDir Path home) throws IOException, ParseException {
        TestPack.in(home.resolve("rules"))
                .file("sources.json", """
                        [ { "id": "call", "type": "webpage", "title": "\\\\write18{rm} } @misc{x, <script>alert(1)</script>",
                            "note": "\\u202Eesrever\\u001b[2J", "author": [ { "family": "\\uFEFFX" } ] } ]
                        """)
                .stance("MX-1", "$tariff : Tariff()", "stance.opposes( $tariff );")
                .load();
        var scenario = """
                { "pack": "test-pack", "title": "<script>alert(1)</script>", "asOf": "2026-01-29",
                  "parties": ["MEXICO"], "provisions": { "t": { "type": "Tariff", "payer": "MEXICO" } } }
                """;
        try (var strangers = Served.wish().folder(home).serve()) {
            for (var format : List.of("svg", "csv", "bibtex", "csl")) {
                var answer = answer(strangers, format, scenario);
                var text = new String(answer.body(), StandardCharsets.UTF_8);
                assertThat(answer.statusCode()).as(text).isEqualTo(200);
                assertThat(text).doesNotContain("\u202E", "\u001b", "\uFEFF").doesNotContain("\r");
                if (format.equals("svg")) {
                    assertThat(text).doesNotContain("<script");
                } else if (format.equals("bibtex")) {
                    assertThat(text)
                            .doesNotContain("\\write18")
                            .containsOnlyOnce("\n}")
                            .containsOnlyOnce("@misc{");
                }
            }
        }
    }
}
