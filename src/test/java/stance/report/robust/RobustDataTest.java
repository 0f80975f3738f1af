package stance.report.robust;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stance.evaluate.Evaluator;
import stance.evaluate.Filters;
import stance.explore.robust.Holding;
import stance.explore.robust.Robustness;
import stance.explore.robust.RobustnessQuery;
import stance.language.Language;
import stance.language.Phrase;
import stance.pack.PolicyPack;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.Severity;
import stance.report.data.JsonData;
import stance.report.data.TestSchema;
import stance.scenario.ScenarioFile;

@DisplayName("Robustness as JSON")
class RobustDataTest {

    private static final PolicyPack PACK = PolicyPack.load(Path.of("rules/tmec-2026"));

    @ParameterizedTest
    @ValueSource(strings = {"joint-operations", "linkage-across-topics", "invasion", "talks-on-reforms"})
    void isAsItsSchemaSays(String name) {
        var file = ScenarioFile.read(PACK, Path.of("scenarios/tmec-2026/" + name + ".json"));
        var problem =
                new Problem("space.limit", Severity.ERROR, Place.of("a.json"), Phrase.of("Too much."), Phrase.NONE);
        var holds = Stream.of("*=0.8", "INFERRED=0.333333")
                .map(text -> Holding.parse(text).orElseThrow())
                .toList();
        var robustness = Robustness.of(
                file,
                file.base(),
                new RobustnessQuery(holds, Optional.empty(), false, List.of()),
                new Evaluator(Filters.NONE, false));

        var json = JsonData.write(RobustData.of(List.of(robustness), List.of(problem), Language.ENGLISH));

        assertThat(TestSchema.published("robust-1.schema.json").errors(json)).isEmpty();
        assertThat(json).contains("\"format\": \"stance.robust/1\"", "Under your assumptions");
    }
}
