package stance.report.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stance.evaluate.Evaluator;
import stance.evaluate.Filters;
import stance.explore.rank.Measure;
import stance.explore.rank.RankingQuery;
import stance.explore.space.Space;
import stance.explore.sweep.Sweep;
import stance.language.Language;
import stance.language.Phrase;
import stance.pack.PolicyPack;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.Severity;
import stance.report.data.JsonData;
import stance.report.data.TestSchema;
import stance.scenario.ScenarioFile;

@DisplayName("Sweeps as JSON")
class SweepsDataTest {

    private static final PolicyPack PACK = PolicyPack.load(Path.of("rules/tmec-2026"));

    @ParameterizedTest
    @ValueSource(strings = {"joint-operations", "linkage-across-topics", "invasion", "full-renegotiation"})
    void areAsTheirSchemaSays(String name) {
        var file = ScenarioFile.read(PACK, Path.of("scenarios/tmec-2026/" + name + ".json"));
        var evaluator = new Evaluator(Filters.NONE, false);
        var problem =
                new Problem("space.limit", Severity.ERROR, Place.of("a.json"), Phrase.of("Too much."), Phrase.NONE);
        var query = new RankingQuery(3, Measure.NASH, List.of());
        var sweep = Sweep.of(Space.of(file, file.base(), List.of()), evaluator, Optional.of(query));

        var json = JsonData.write(SweepsData.of(List.of(sweep), List.of(problem), Language.ENGLISH));

        assertThat(TestSchema.published("sweep-2.schema.json").errors(json)).isEmpty();
        assertThat(json).contains("\"format\": \"stance.sweep/2\"");
    }
}
