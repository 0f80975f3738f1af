package stance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.TestHtml;
import stance.evaluate.Evaluation;
import stance.explain.Explainer;
import stance.explain.Explanation;
import stance.pack.PolicyPack;
import stance.report.page.Page;
import stance.scenario.ScenarioFile;

/** Pages are kept in files; {@code -Dgolden=write} writes them anew. */
@DisplayName("The page of evaluations")
class EvaluationPageTest {

    private static final Path GOLDEN = Path.of("src/test/resources/stance/report/page");
    private static final Style WIDE = new Style(false, true, 10_000);

    private static List<Explanation> evaluations = List.of();

    @BeforeAll
    static void evaluate(@TempDir Path folder) {
        evaluations = ReportedEvaluations.of(ReportedEvaluations.pack(folder)).stream()
                .map(Explanation::of)
                .toList();
    }

    @Test
    void asMarkdownIsWhatTheGoldenFileHolds() throws IOException {
        isGolden(EvaluationPage.of(evaluations).markdown(), "evaluations.md");
    }

    @Test
    void asHtmlIsWhatTheGoldenFileHolds() throws IOException {
        isGolden(EvaluationPage.of(evaluations).html(), "evaluations.html");
    }

    @Test
    void ofOneAloneIsWhatTheGoldenFileHolds() throws IOException {
        isGolden(EvaluationPage.of(evaluations.subList(0, 1)).markdown(), "evaluation.md");
    }

    private static void isGolden(String text, String name) throws IOException {
        var steady = text.replaceAll("stance \\S+, pack [0-9a-f]{7}", "stance VERSION, pack HASH")
                .replaceAll("(?s)<style>.*</style>", "<style>STYLE</style>")
                .replaceAll("'sha256-[^']*'", "'sha256-HASH'");
        var golden = GOLDEN.resolve(name);
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(golden, steady);
        }
        assertThat(steady).isEqualTo(Files.readString(golden));
    }

    @Test
    void isTheSameTwice() {
        assertThat(EvaluationPage.of(evaluations).html())
                .isEqualTo(EvaluationPage.of(evaluations).html());
        assertThat(EvaluationPage.of(evaluations).markdown())
                .isEqualTo(EvaluationPage.of(evaluations).markdown());
    }

    @Test
    void asMarkdownReadsAsInHtml() {
        for (var page : pages()) {
            assertThat(parsed(page.markdown()).outline())
                    .isEqualTo(TestHtml.parse(page.html()).outline());
        }
    }

    @Test
    void saysEverythingThatTheTextSays() {
        for (var explanation : evaluations) {
            saysEverything(explanation);
        }
    }

    @Test
    void saysEverythingThatTheTextSaysOfTheShippedScenarios() throws IOException {
        var pack = PolicyPack.load(Path.of("rules/tmec-2026"));
        var explainer = new Explainer(pack);
        try (var files = Files.list(Path.of("scenarios/tmec-2026"))) {
            files.sorted()
                    .map(path -> ScenarioFile.read(pack, path))
                    .flatMap(file -> Stream.concat(Stream.of(file.base()), file.variants().values().stream()))
                    .map(Evaluation::of)
                    .map(evaluation -> explainer.explain(evaluation, stance -> false))
                    .forEach(EvaluationPageTest::saysEverything);
        }
    }

    /** Phrase by phrase; addresses are in links, and the date is written out. */
    private static void saysEverything(Explanation explanation) {
        var evaluation = explanation.evaluation();
        var page = EvaluationPage.of(List.of(explanation));
        var html = TestHtml.parse(page.html());
        var shown = unquoted(html.text());
        // Letters beyond ASCII are escaped in links.
        var addresses = html.values("href")
                .map(address -> URLDecoder.decode(address, StandardCharsets.UTF_8))
                .toList();
        var phrases = TextReport.of(explanation, WIDE)
                .lines()
                .flatMap(line -> Stream.of(line.strip().split(" {2,}")))
                .map(phrase -> unquoted(phrase).replaceAll(":$", ""))
                .filter(phrase ->
                        !phrase.endsWith(", as of " + evaluation.proposal().asOf()));
        assertThat(phrases)
                .hasSizeGreaterThan(5)
                .allMatch(phrase -> shown.contains(phrase) || addresses.contains(URLDecoder.decode(phrase, StandardCharsets.UTF_8)));
        assertThat(shown)
                .contains(evaluation.proposal().pack().id())
                .contains("as of " + Dates.words(evaluation.proposal().asOf()));
        assertThat(parsed(page.markdown()).text()).isEqualTo(html.text());
    }

    private static String unquoted(String text) {
        return text.replaceAll("[\"“”]", "");
    }

    @Test
    void hasOneHeadingOfLevelOneAndIdsThatAreUnique() {
        for (var page : pages()) {
            var html = TestHtml.parse(page.html());

            assertThat(html.all("h1")).hasSize(1);
            assertThat(html.values("id")).doesNotHaveDuplicates().isNotEmpty();
        }
    }

    @Test
    void linksOnlyToSourcesAndIntoItself() {
        for (var page : pages()) {
            var html = TestHtml.parse(page.html());
            var ids = html.values("id").map(id -> "#" + id).toList();

            assertThat(html.values("href"))
                    .isNotEmpty()
                    .allMatch(address -> ids.contains(address) || address.startsWith("https://example.org/"));
            assertThat(html.all("a")).allMatch(link -> !link.getTextContent().isBlank());
        }
    }

    @Test
    void takesNoTextForMarkup() {
        for (var page : pages()) {
            var html = TestHtml.parse(page.html());

            assertThat(html.all("script")).isEmpty();
            assertThat(html.all("i")).isEmpty();
            assertThat(html.all("code")).isEmpty();
            assertThat(html.text())
                    .contains("A tariff & <script>talks</script>")
                    .contains("[ni](javascript:alert(1)) <i>uno</i>");
        }
    }

    @Test
    void tellsTheLanguageOfQuotes() {
        var quote = TestHtml.parse(EvaluationPage.of(evaluations).html())
                .all("blockquote")
                .get(0);

        assertThat(quote.getAttribute("lang")).isEqualTo("es-MX");
    }

    @Test
    void needsSomethingToShow() {
        assertThatThrownBy(() -> EvaluationPage.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Page> pages() {
        return List.of(EvaluationPage.of(evaluations), EvaluationPage.of(evaluations.subList(0, 1)));
    }

    private static TestHtml parsed(String markdown) {
        var tables = List.of(TablesExtension.create());
        var document = Parser.builder().extensions(tables).build().parse(markdown);
        var content = HtmlRenderer.builder().extensions(tables).build().render(document);
        return TestHtml.parse(
                "<!DOCTYPE html><html><head><title>x</title></head><body><main>" + content + "</main></body></html>");
    }
}
