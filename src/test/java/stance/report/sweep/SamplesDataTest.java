package stance.report.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stance.evaluate.Evaluator;
import stance.evaluate.Filters;
import stance.explore.sample.Draw;
import stance.explore.sample.Estimate;
import stance.explore.space.Space;
import stance.language.Language;
import stance.language.Phrase;
import stance.pack.PolicyPack;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.Severity;
import stance.report.data.JsonData;
import stance.report.data.TestSchema;
import stance.report.document.Shown;
import stance.report.page.PageChecks;
import stance.scenario.ScenarioFile;

@DisplayName("Estimates for programs and as a page")
class SamplesDataTest {

    private static final PolicyPack PACK = PolicyPack.load(Path.of("rules/tmec-2026"));

    private static Estimate estimate(String name, int count) {
        var file = ScenarioFile.read(PACK, Path.of("scenarios/tmec-2026/" + name + ".json"));
        var draw = Draw.of(Space.of(file, file.base(), List.of()), count, 7);
        return Estimate.of(draw, new Evaluator(Filters.NONE, false), done -> {});
    }

    @ParameterizedTest
    @CsvSource({"july-package, 30", "july-package, 1", "linkage-across-topics, 5", "joint-operations, 100"})
    void areAsTheirSchemaSays(String name, int count) {
        var problem =
                new Problem("space.limit", Severity.ERROR, Place.of("a.json"), Phrase.of("Too much."), Phrase.NONE);

        var json = JsonData.write(SamplesData.of(List.of(estimate(name, count)), List.of(problem), Language.ENGLISH));

        assertThat(TestSchema.published("sample-2.schema.json").errors(json)).isEmpty();
        assertThat(json).contains("\"format\": \"stance.sample/2\"");
    }

    @ParameterizedTest
    @CsvSource({"july-package, 30", "joint-operations, 100"})
    void sayHowTheyCameAbout(String name, int count) {
        var page = Shown.of(EstimateDocument.of(List.of(estimate(name, count))));

        assertThat(page.markdown())
                .contains(count == 30 ? "30 packages, drawn at random with seed 7" : "every package was evaluated");
        assertThat(page.html()).contains("Each party alone");
        PageChecks.assertSaysInEveryLanguage(page);
    }
}
