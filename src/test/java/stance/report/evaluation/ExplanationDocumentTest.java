package stance.report.evaluation;

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
import stance.report.document.Shown;
import stance.report.page.PageChecks;
import stance.report.terminal.Style;
import stance.scenario.ScenarioFile;

@DisplayName("The page of explanations")
class ExplanationDocumentTest {

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
        PageChecks.assertGolden(shown(explanations).markdown(), "explanations.md");
    }

    @Test
    void asHtmlIsWhatTheGoldenFileHolds() throws IOException {
        PageChecks.assertGolden(shown(explanations).html(), "explanations.html");
    }

    @Test
    void isSound() {
        PageChecks.assertSound(shown(explanations));
        PageChecks.assertSound(shown(explanations.subList(0, 1)));
    }

    @Test
    void saysEverythingThatTheTextSays() {
        explanations.forEach(ExplanationDocumentTest::saysEverything);
    }

    /** Of each scenario every eighth stance, in the next one the others: together, each of them several times. */
    @Test
    void saysEverythingThatTheTextSaysOfTheShippedScenarios() throws IOException {
        var pack = PolicyPack.load(Path.of("rules/tmec-2026"));
        var explainer = Explainer.of(pack);
        try (var files = Files.walk(Path.of("scenarios/tmec-2026"))) {
            var paths = files.filter(Files::isRegularFile).sorted().toList();
            for (var path : paths) {
                var turn = paths.indexOf(path);
                var evaluation = Evaluation.of(ScenarioFile.read(pack, path).base());
                saysEverything(explainer.explain(
                        evaluation, stance -> (pack.stances().indexOf(stance) + turn) % 8 == 0));
            }
        }
    }

    private static void saysEverything(Explanation explanation) {
        PageChecks.assertSaysInEveryLanguage(shown(List.of(explanation)));
    }

    private static Shown shown(List<Explanation> explanations) {
        return Shown.of(ExplanationDocument.all(explanations));
    }

    @Test
    void saysSoWhereNoStanceWasAskedAbout() {
        var nothing = Explanation.of(explanations.get(0).evaluation());

        assertThat(shown(List.of(nothing)).markdown()).contains("No stance was asked about.");
    }

    @Test
    void onlyNamesWhatIsAboutNothingThatIsThereOrDoesNotApply() {
        var pack = PolicyPack.load(Path.of("rules/tmec-2026"));
        var raids = ScenarioFile.read(pack, Path.of("scenarios/tmec-2026/joint-operations.json"));
        var explanation = Explainer.of(pack).explain(Evaluation.of(raids.base()), stance -> true);

        var brief = Shown.of(ExplanationDocument.of(List.of(explanation))).text(Style.PLAIN);
        var full = shown(List.of(explanation)).text(Style.PLAIN);

        assertThat(brief).containsPattern("Nothing that these are about is there:[^.]*MX-WAT-01");
        assertThat(brief.lines().count() * 3).isLessThan(full.lines().count());
        assertThat(full).containsPattern("\\n *MX-WAT-01 ").doesNotContain("stance.opposes");
        assertThat(Shown.of(ExplanationDocument.full(List.of(explanation))).text(Style.PLAIN))
                .contains("stance.opposes( $operation );");
    }

    @Test
    void takesNoTextForMarkup() {
        var html = TestHtml.parse(shown(explanations).html());

        assertThat(Stream.of("i", "b", "code", "title")
                        .flatMap(tag -> TestHtml.inside(html.all("main").get(0), tag).stream()))
                .isEmpty();
        assertThat(html.text()).contains("A <title> of *MX-1*", "[ni](javascript:alert(1)) <i>uno</i>");
    }
}
