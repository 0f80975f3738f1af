package stance.report.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.TestHtml;
import stance.evaluate.Evaluation;
import stance.explain.Explainer;
import stance.explain.Explanation;
import stance.pack.PolicyPack;
import stance.report.document.Shown;
import stance.report.page.PageChecks;
import stance.scenario.ScenarioFile;

@DisplayName("The page of evaluations")
class EvaluationDocumentTest {

    private static List<Explanation> evaluations = List.of();

    @BeforeAll
    static void evaluate(@TempDir Path folder) {
        evaluations = ReportedEvaluations.of(ReportedEvaluations.pack(folder)).stream()
                .map(Explanation::of)
                .toList();
    }

    @Test
    void asMarkdownIsWhatTheGoldenFileHolds() throws IOException {
        PageChecks.assertGolden(shown(evaluations).markdown(), "evaluations.md");
    }

    @Test
    void asHtmlIsWhatTheGoldenFileHolds() throws IOException {
        PageChecks.assertGolden(shown(evaluations).html(), "evaluations.html");
    }

    @Test
    void ofOneAloneIsWhatTheGoldenFileHolds() throws IOException {
        PageChecks.assertGolden(shown(evaluations.subList(0, 1)).markdown(), "evaluation.md");
    }

    @Test
    void isTheSameTwice() {
        assertThat(shown(evaluations).html()).isEqualTo(shown(evaluations).html());
        assertThat(shown(evaluations).markdown()).isEqualTo(shown(evaluations).markdown());
    }

    @Test
    void isSound() {
        for (var page : pages()) {
            PageChecks.assertSound(page);
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
        var explainer = Explainer.of(pack);
        try (var files = Files.walk(Path.of("scenarios/tmec-2026"))) {
            files.filter(Files::isRegularFile)
                    .sorted()
                    .map(path -> ScenarioFile.read(pack, path))
                    .map(file -> Evaluation.of(file.base()))
                    .map(evaluation -> explainer.explain(evaluation, stance -> false))
                    .forEach(EvaluationDocumentTest::saysEverything);
        }
    }

    private static void saysEverything(Explanation explanation) {
        PageChecks.assertSaysInEveryLanguage(shown(List.of(explanation)));
    }

    private static Shown shown(List<Explanation> explanations) {
        return Shown.of(EvaluationDocument.of(explanations));
    }

    @Test
    void takesNoTextForMarkup() {
        for (var page : pages()) {
            var html = TestHtml.parse(page.html());

            assertThat(html.all("script")).isEmpty();
            assertThat(html.all("i")).isEmpty();
            assertThat(html.all("code")).allMatch(code -> code.getTextContent().startsWith("rule \""));
            assertThat(html.text())
                    .contains("A tariff & <script>talks</script>")
                    .contains("[ni](javascript:alert(1)) <i>uno</i>");
        }
    }

    @Test
    void tellsTheLanguageOfQuotes() {
        var quote = TestHtml.parse(shown(evaluations).html()).all("blockquote").get(0);

        assertThat(quote.getAttribute("lang")).isEqualTo("es-MX");
    }

    @Test
    void needsSomethingToShow() {
        assertThatThrownBy(() -> shown(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Shown> pages() {
        return List.of(shown(evaluations), shown(evaluations.subList(0, 1)));
    }
}
