package stance.report.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.TestHtml;
import stance.evaluate.Evaluation;
import stance.explain.Explainer;
import stance.explain.Explanation;
import stance.pack.PolicyPack;
import stance.report.text.ExplanationText;
import stance.report.text.ReportedEvaluations;
import stance.scenario.ScenarioFile;

@DisplayName("The page of explanations")
class ExplanationPageTest {

    private static List<Explanation> explanations = List.of();

    @BeforeAll
    static void explain(@TempDir Path folder) {
        var pack = ReportedEvaluations.pack(folder);
        var explainer = Explainer.of(pack);
        explanations = ReportedEvaluations.of(pack).stream()
                .map(evaluation -> explainer.explain(evaluation, stance -> true))
                .toList();
    }

    @Test
    void asMarkdownIsWhatTheGoldenFileHolds() throws IOException {
        PageChecks.assertGolden(ExplanationPage.of(explanations).markdown(), "explanations.md");
    }

    @Test
    void asHtmlIsWhatTheGoldenFileHolds() throws IOException {
        PageChecks.assertGolden(ExplanationPage.of(explanations).html(), "explanations.html");
    }

    @Test
    void isSound() {
        PageChecks.assertSound(ExplanationPage.of(explanations));
        PageChecks.assertSound(ExplanationPage.of(explanations.subList(0, 1)));
    }

    @Test
    void saysEverythingThatTheTextSays() {
        explanations.forEach(ExplanationPageTest::saysEverything);
    }

    @Test
    void saysEverythingThatTheTextSaysOfTheShippedScenarios() throws IOException {
        var pack = PolicyPack.load(Path.of("rules/tmec-2026"));
        var explainer = Explainer.of(pack);
        try (var files = Files.list(Path.of("scenarios/tmec-2026"))) {
            files.sorted()
                    .map(path -> ScenarioFile.read(pack, path))
                    .map(ScenarioFile::base)
                    .map(Evaluation::of)
                    .map(evaluation -> explainer.explain(evaluation, stance -> true))
                    .forEach(ExplanationPageTest::saysEverything);
        }
    }

    /** Phrase by phrase; the date is written out. */
    private static void saysEverything(Explanation explanation) {
        var date = ", as of " + explanation.evaluation().proposal().asOf();

        PageChecks.assertSays(
                ExplanationPage.of(List.of(explanation)),
                PageChecks.phrases(ExplanationText.of(explanation, PageChecks.WIDE))
                        .filter(phrase -> !phrase.endsWith(date)));
    }

    @Test
    void saysSoWhereNoStanceWasAskedAbout() {
        var nothing = Explanation.of(explanations.get(0).evaluation());

        assertThat(ExplanationPage.of(List.of(nothing)).markdown()).contains("No stance was asked about.");
    }

    @Test
    void takesNoTextForMarkup() {
        var html = TestHtml.parse(ExplanationPage.of(explanations).html());

        assertThat(Stream.of("i", "b", "code", "title")
                        .flatMap(tag -> TestHtml.inside(html.all("main").get(0), tag).stream()))
                .isEmpty();
        assertThat(html.text()).contains("A <title> of *MX-1*", "[ni](javascript:alert(1)) <i>uno</i>");
    }
}
