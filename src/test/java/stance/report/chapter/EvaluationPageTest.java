package stance.report.chapter;

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
import stance.report.page.Page;
import stance.report.text.ReportedEvaluations;
import stance.report.text.TextReport;
import stance.report.words.Dates;
import stance.scenario.ScenarioFile;

@DisplayName("The page of evaluations")
class EvaluationPageTest {

    private static List<Explanation> evaluations = List.of();

    @BeforeAll
    static void evaluate(@TempDir Path folder) {
        evaluations = ReportedEvaluations.of(ReportedEvaluations.pack(folder)).stream()
                .map(Explanation::of)
                .toList();
    }

    @Test
    void asMarkdownIsWhatTheGoldenFileHolds() throws IOException {
        PageChecks.assertGolden(EvaluationPage.of(evaluations).markdown(), "evaluations.md");
    }

    @Test
    void asHtmlIsWhatTheGoldenFileHolds() throws IOException {
        PageChecks.assertGolden(EvaluationPage.of(evaluations).html(), "evaluations.html");
    }

    @Test
    void ofOneAloneIsWhatTheGoldenFileHolds() throws IOException {
        PageChecks.assertGolden(EvaluationPage.of(evaluations.subList(0, 1)).markdown(), "evaluation.md");
    }

    @Test
    void isTheSameTwice() {
        assertThat(EvaluationPage.of(evaluations).html())
                .isEqualTo(EvaluationPage.of(evaluations).html());
        assertThat(EvaluationPage.of(evaluations).markdown())
                .isEqualTo(EvaluationPage.of(evaluations).markdown());
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
        try (var files = Files.list(Path.of("scenarios/tmec-2026"))) {
            files.sorted()
                    .map(path -> ScenarioFile.read(pack, path))
                    .map(file -> Evaluation.of(file.base()))
                    .map(evaluation -> explainer.explain(evaluation, stance -> false))
                    .forEach(EvaluationPageTest::saysEverything);
        }
    }

    /** Phrase by phrase; the date is written out. */
    private static void saysEverything(Explanation explanation) {
        var evaluation = explanation.evaluation();
        var page = EvaluationPage.of(List.of(explanation));
        var date = ", as of " + evaluation.proposal().asOf();

        PageChecks.assertSays(
                page,
                PageChecks.phrases(TextReport.of(explanation, PageChecks.WIDE))
                        .filter(phrase -> !phrase.endsWith(date)));

        assertThat(page.markdown())
                .contains(evaluation.proposal().pack().id())
                .contains("as of " + Dates.words(evaluation.proposal().asOf()));
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
}
