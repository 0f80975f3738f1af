package stance.report.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import stance.evaluate.Evaluation;
import stance.evaluate.Finding;
import stance.explain.Explanation;
import stance.language.Language;
import stance.pack.PolicyPack;
import stance.report.document.Document;
import stance.report.document.Shown;
import stance.report.page.PageChecks;
import stance.report.terminal.Style;
import stance.scenario.Change;
import stance.scenario.ScenarioFile;

@DisplayName("The answer first:")
class AnswerDocumentTest {

    private static final PolicyPack PACK = PolicyPack.load(Path.of("rules/tmec-2026"));
    private static final int SCREEN = 24;

    private static List<Explanation> several = List.of();

    @BeforeAll
    static void evaluate(@TempDir Path folder) {
        several = ReportedEvaluations.of(ReportedEvaluations.pack(folder)).stream()
                .map(Explanation::of)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"remittances", "all-three-parties", "review-in-july"})
    void fitsOnAScreen(String scenario) {
        assertThat(Shown.of(answer(scenario)).text(Style.PLAIN).lines()).hasSizeLessThanOrEqualTo(SCREEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"joint-operations", "july-package", "full-renegotiation"})
    void hasALineForEachStanceThatSpoke(String scenario) {
        var explanation = explanation(scenario);

        assertThat(Shown.of(AnswerDocument.of(List.of(explanation))).text(PageChecks.WIDE))
                .contains(explanation.evaluation().findings().stream()
                        .map(Finding::stance)
                        .map(stance -> stance.id() + ", ")
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void ofSeveralIsALineEachAndTheCounts(Language language) {
        var lines = Shown.of(AnswerDocument.of(several))
                .in(language)
                .text(PageChecks.WIDE)
                .lines();

        assertThat(lines.filter(line -> Stream.of(
                                "CONFLICT",
                                "NEGOTIABLE",
                                "UNDETERMINED",
                                "AGREEMENT",
                                "CONFLICTO",
                                "NEGOCIABLE",
                                "INDETERMINADO",
                                "ACUERDO")
                        .anyMatch(line.strip()::startsWith)))
                .hasSize(several.size());
    }

    @Test
    void ofSeveralSaysOfEachOnWhatElseThanWordsItRests() {
        var silent = ScenarioFile.read(PACK, Path.of("scenarios/tmec-2026/help-on-request.json"));
        var assumed = silent.change(silent.base(), List.of(new Change(Change.Kind.ASSUME, "*=ACCEPTS")));

        assertThat(Shown.of(AnswerDocument.of(
                                List.of(Explanation.of(Evaluation.of(assumed)), explanation("joint-operations"))))
                        .text(PageChecks.WIDE))
                .contains("Changed here, not in the file: --assume *=ACCEPTS")
                .containsPattern("AGREEMENT .*assuming that ");
    }

    @Test
    void isSoundOnPages() {
        PageChecks.assertSound(Shown.of(answer("joint-operations")));
        PageChecks.assertSound(Shown.of(AnswerDocument.of(several)));
    }

    @Test
    void ofSeveralIsWhatTheGoldenFileHolds() throws IOException {
        PageChecks.assertGolden(Shown.of(AnswerDocument.of(several)).markdown(), "answers.md");
    }

    private static Document answer(String scenario) {
        return AnswerDocument.of(List.of(explanation(scenario)));
    }

    private static Explanation explanation(String scenario) {
        return Explanation.of(
                Evaluation.of(ScenarioFile.read(PACK, Path.of("scenarios/tmec-2026/" + scenario + ".json"))
                        .base()));
    }
}
