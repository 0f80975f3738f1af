package stance.report.amend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stance.evaluate.Evaluator;
import stance.evaluate.Filters;
import stance.explore.amend.AmendmentQuery;
import stance.explore.amend.Amendments;
import stance.explore.amend.Goal;
import stance.language.Language;
import stance.language.Phrase;
import stance.pack.PolicyPack;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.Severity;
import stance.report.data.JsonData;
import stance.report.data.TestSchema;
import stance.scenario.ScenarioFile;

@DisplayName("Amendments as JSON")
class AmendmentsDataTest {

    private static final PolicyPack PACK = PolicyPack.load(Path.of("rules/tmec-2026"));

    @ParameterizedTest
    @CsvSource({
        "joint-operations, AGREEMENT",
        "linkage-across-topics, UNOPPOSED",
        "barriers-in-ninety-days, UNOPPOSED",
        "extension-and-dairy, UNOPPOSED",
        "invasion, NO_CONFLICT",
        "sectoral-tariffs, AGREEMENT",
        "teams-keep-working, AGREEMENT"
    })
    void areAsTheirSchemaSays(String name, Goal goal) {
        var file = ScenarioFile.read(PACK, Path.of("scenarios/tmec-2026/" + name + ".json"));
        var evaluator = new Evaluator(Filters.NONE, false);
        var problem =
                new Problem("space.limit", Severity.ERROR, Place.of("a.json"), Phrase.of("Too much."), Phrase.NONE);
        var amendments = Amendments.of(file, file.base(), AmendmentQuery.to(goal, 10), evaluator);

        var json = JsonData.write(AmendmentsData.of(List.of(amendments), List.of(problem), Language.ENGLISH));

        assertThat(TestSchema.published("amendments-2.schema.json").errors(json))
                .isEmpty();
        assertThat(json).contains("\"format\": \"stance.amendments/2\"");
    }
}
