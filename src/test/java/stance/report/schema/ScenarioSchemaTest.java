package stance.report.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import stance.ShippedPacks;
import stance.pack.PolicyPack;
import stance.report.data.TestSchema;

@DisplayName("The schema of a pack's scenarios")
class ScenarioSchemaTest {

    private static final PolicyPack PACK = PolicyPack.load(Path.of("rules/tmec-2026"));
    private static final TestSchema SCHEMA = TestSchema.of(ScenarioSchema.of(PACK));

    static List<PolicyPack> shipped() {
        return ShippedPacks.all();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void isCommittedAsTheVocabularyGivesIt(PolicyPack pack) {
        var committed = ShippedPacks.folder(pack).resolve("scenario.schema.json");

        assertThat(committed)
                .as("missing or stale; write it with: stance schema %s --output %s", pack.id(), committed)
                .isRegularFile()
                .content()
                .isEqualTo(ScenarioSchema.of(pack));
    }

    @Test
    void isOneByTheStandard() {
        var standard = TestSchema.of("{ \"$ref\": \"https://json-schema.org/draft/2020-12/schema\" }");

        assertThat(standard.errors(ScenarioSchema.of(PACK))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void acceptsEachShippedScenario(PolicyPack pack) {
        var schema = TestSchema.of(ScenarioSchema.of(pack));

        assertThat(ShippedPacks.scenarios(pack))
                .isNotEmpty()
                .allSatisfy(
                        path -> assertThat(schema.errors(TestSchema.text(path))).isEmpty());
    }

    @ParameterizedTest(name = "{0} misspelt as {1}")
    @CsvSource({
        "provisions, provsions",
        "territory, teritory",
        "MilitaryOperation, MilitaryOperations",
        "MEXICO, MEXIKO",
        "2026-01-29, 29 January",
        "verdict, verdikt",
        "MX-SEC-04, MX-SEC-99"
    })
    void refusesAMisspeltField(String right, String wrong) {
        var scenario = TestSchema.text(Path.of("scenarios/tmec-2026/joint-operations.json"));

        var errors = SCHEMA.errors(scenario.replace("\"" + right + "\"", "\"" + wrong + "\""));

        assertThat(errors).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ \"proposedBy\": null }",
                "{ \"context\": null }",
                "{ \"assume\": null }",
                "{ \"assume\": { \"MEXICO\": null } }",
                "{ \"assume\": { \"MEXICO\": { \"raids\": null } } }",
                "{ \"description\": null }",
                "{ \"provisions\": { \"raids\": null, \"tariffs\": { \"reason\": null } } }"
            })
    void acceptsAVariantThatTakesSomethingAway(String variant) {
        var scenario = TestSchema.text(Path.of("scenarios/tmec-2026/joint-operations.json"));

        var errors = SCHEMA.errors(scenario.replace("\"variants\": {", "\"variants\": { \"v\": " + variant + ","));

        assertThat(errors).isEmpty();
    }
}
