package stance.regress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("An update of expectations")
class ScenarioUpdateTest {

    private static final String WRONG = """
            {
                "verdict":   "AGREEMENT",
                "responses": { "MEXICO": { "raids": "ACCEPTS", "package": "REJECTS" }, "UNITED_STATES": "REJECTS" },
                "findings": ["MX-SEC-05",
                  "MX-SEC-04"],
                "noFindings": ["MX-SEC-01", "MX-SEC-07"],
                "counterOffers": ["MX-SEC-01"]
              }\
            """;

    @TempDir
    private Path folder;

    @Test
    void makesEveryTestPass() {
        var update = update(
                WRONG,
                "\"variants\": { \"a\": { \"expect\": { \"verdict\": \"AGREEMENT\" } }, "
                        + "\"b\": { \"expect\": { \"findings\": [\"MX-SEC-05\"] } } }");

        TestScenarios.write(folder.resolve("raids.json"), update.after());

        assertThat(TestRunner.PLAIN.run(TestScenarios.named(folder.toString())).failures())
                .isEmpty();
    }

    @Test
    void leavesWhatIsAsExpectedAsItWasWritten() {
        var after = update(WRONG).after();

        assertThat(after)
                .contains("\"verdict\":   \"CONFLICT\"")
                .contains("{ \"MEXICO\": { \"raids\": \"REJECTS\", \"package\": \"REJECTS\" }, "
                        + "\"UNITED_STATES\": \"ACCEPTS\" }");
    }

    @Test
    void movesAStanceThatSpokeToThoseThatAreToSpeak() {
        var after = update(WRONG).after();

        assertThat(after)
                .contains("\"findings\": [\"MX-SEC-04\", \"MX-SEC-01\"]")
                .contains("\"noFindings\": [\"MX-SEC-07\"]")
                .doesNotContain("\"counterOffers\"");
    }

    @Test
    void expectsWhatAStanceSaidInsteadInTheSameMembers() {
        var after = update("{ \"findings\": [{ \"stance\": \"MX-SEC-01\", \"effect\": \"supports\", "
                        + "\"strength\": \"FIRM\" }] }")
                .after();

        assertThat(after)
                .contains("[{ \"stance\": \"MX-SEC-01\", \"effect\": \"opposes\", \"strength\": \"RED_LINE\" }]");
    }

    @Test
    void movesACounterOfferThatWasMadeToThoseThatAreToBeMade() {
        TestScenarios.write(folder.resolve("cars.json"), """
                { "pack": "tmec-2026", "title": "Cars", "asOf": "2025-06-01", "parties": ["MEXICO"],
                  "provisions": { "cars": { "type": "Tariff", "importer": "UNITED_STATES", "exporter": "MEXICO",
                                            "status": "IMPOSED", "sector": "AUTOMOTIVE",
                                            "preferential": false } },
                  "expect": { "noCounterOffers": ["MX-TAR-04"] } }
                """);

        var updates = ScenarioUpdate.of(TestRunner.PLAIN.run(
                TestScenarios.named(folder.resolve("cars.json").toString())));

        assertThat(updates)
                .singleElement()
                .satisfies(update -> assertThat(update.after())
                        .doesNotContain("noCounterOffers")
                        .contains("\"counterOffers\": [\"MX-TAR-04\"]"));
    }

    @Test
    void expectsTheVerdictWhereNothingElseIsLeft() {
        var after = update("{ \"findings\": [\"MX-SEC-05\"] }").after();

        assertThat(after)
                .contains("\"expect\": {")
                .contains("\"verdict\": \"CONFLICT\"")
                .doesNotContain("findings");
    }

    @Test
    void isNotMadeOfTestsThatPass() {
        var run = TestRunner.PLAIN.run(TestScenarios.raids(folder, "{ \"verdict\": \"CONFLICT\" }"));

        assertThat(ScenarioUpdate.of(run)).isEmpty();
    }

    private ScenarioUpdate update(String expect, String... members) {
        var updates = ScenarioUpdate.of(TestRunner.PLAIN.run(TestScenarios.raids(folder, expect, members)));
        assertThat(updates).hasSize(1);
        return updates.get(0);
    }
}
