package stance.report.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stance.evaluate.Evaluation;
import stance.explore.compare.Comparison;
import stance.explore.compare.ExplainedComparison;
import stance.language.Language;
import stance.pack.PolicyPack;
import stance.report.data.JsonData;
import stance.report.data.TestSchema;
import stance.report.document.Shown;
import stance.report.evaluation.ReportedEvaluations;
import stance.report.page.PageChecks;
import stance.report.terminal.Style;
import stance.scenario.ScenarioFile;

/** What people see is kept in files; {@code -Dgolden=write} writes them anew. */
@DisplayName("The reports of a comparison")
class ComparisonDocumentTest {

    private static final PolicyPack PACK = PolicyPack.load(Path.of("rules/tmec-2026"));
    private static final Path GOLDEN = Path.of("src/test/resources/stance/report/compare");

    private static List<Evaluation> evaluations = List.of();

    @BeforeAll
    static void evaluate(@TempDir Path folder) {
        evaluations = ReportedEvaluations.of(ReportedEvaluations.pack(folder));
    }

    private static ExplainedComparison compared(List<Evaluation> sides) {
        return ExplainedComparison.of(Comparison.of(sides));
    }

    private static Shown shown(ExplainedComparison compared) {
        return Shown.of(ComparisonDocument.of(compared));
    }

    private static Stream<ExplainedComparison> all() {
        return Stream.of(evaluations, evaluations.subList(0, 2), List.of(evaluations.get(2), evaluations.get(0)))
                .map(ComparisonDocumentTest::compared);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 80})
    void asTextAreWhatTheGoldenFilesHold(int width) throws Exception {
        var shown = new Style(false, true, width);
        var text = shown(compared(evaluations)).text(shown) + "\n"
                + shown(compared(evaluations.subList(0, 2))).text(shown);

        assertGolden(text, "sides-" + width + ".txt");
    }

    @Test
    void asPagesAreWhatTheGoldenFilesHold() throws Exception {
        PageChecks.assertGolden(shown(compared(evaluations)).markdown(), "comparison.md");
        PageChecks.assertGolden(shown(compared(evaluations)).html(), "comparison.html");
    }

    @Test
    void asPagesAreSoundAndSayEverythingThatTheTextSays() {
        all().forEach(compared -> {
            var page = shown(compared);
            PageChecks.assertSound(page);
            PageChecks.assertSaysInEveryLanguage(page);
        });
    }

    @Test
    void asJsonAreAsTheirSchemaSays() {
        assertThat(all().map(compared -> JsonData.write(ComparisonData.of(compared, Language.ENGLISH))))
                .allSatisfy(json -> assertThat(
                                TestSchema.published("comparison-2.schema.json").errors(json))
                        .isEmpty());
    }

    @Test
    void asJsonOfShippedScenariosAreAsTheirSchemaSays() {
        for (var name : List.of("joint-operations", "full-renegotiation", "july-package")) {
            var file = ScenarioFile.read(PACK, Path.of("scenarios/tmec-2026/" + name + ".json"));
            var sides = Stream.concat(Stream.of(file.base()), file.variants().values().stream())
                    .map(Evaluation::of)
                    .toList();

            assertThat(TestSchema.published("comparison-2.schema.json")
                            .errors(JsonData.write(ComparisonData.of(compared(sides), Language.ENGLISH))))
                    .isEmpty();
        }
    }

    @Test
    void saySoWhereNothingDiffers() {
        var same = compared(List.of(evaluations.get(0), evaluations.get(0)));

        assertThat(shown(same).text(Style.PLAIN)).contains("Nothing differs");
        assertThat(shown(same).markdown()).contains("Nothing differs");
        assertThat(JsonData.write(ComparisonData.of(same, Language.ENGLISH)))
                .contains("\"different\": false")
                .contains("\"findings\": [ ]");
    }

    private static void assertGolden(String text, String name) throws Exception {
        var steady = text.replaceAll("stance \\S+, pack [0-9a-f]{7}", "stance VERSION, pack HASH");
        var golden = GOLDEN.resolve(name);
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, steady);
        }
        assertThat(steady).isEqualTo(Files.readString(golden));
    }
}
