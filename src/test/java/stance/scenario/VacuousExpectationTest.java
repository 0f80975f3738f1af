package stance.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stance.TestPack;
import stance.pack.PolicyPack;

@DisplayName("An expectation")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VacuousExpectationTest {

    private PolicyPack pack;

    @BeforeAll
    void load(@TempDir Path folder) {
        pack = TestPack.in(folder)
                .stance(
                        "MX-1",
                        "$tariff : Tariff( rate > 10 )",
                        "stance.opposes( $tariff ); stance.proposes( $tariff, \"rate\", 5 );")
                .stance(
                        "MX-2",
                        "$tariff : Tariff( rate > 20 )",
                        "stance.requires( stance.thePackage(), \"talks\" ); "
                                + "stance.proposesProvision( \"Talks\", \"participants\", Country.MEXICO );")
                .load();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '^', textBlock = """
            {}                                                       ^ /expect
            { 'verdict': null }                                      ^ /expect/verdict
            { 'responses': {} }                                      ^ /expect/responses
            { 'responses': { 'MEXICO': {} } }                        ^ /expect/responses/MEXICO
            { 'findings': [] }                                       ^ /expect/findings
            { 'noFindings': [] }                                     ^ /expect/noFindings
            { 'counterOffers': [] }                                  ^ /expect/counterOffers
            { 'noCounterOffers': [] }                                ^ /expect/noCounterOffers
            { 'verdict': 'CONFLICT', 'findings': null }              ^ /expect/findings
            { 'findings': [{ 'stance': 'MX-1', 'effect': null }] }   ^ /expect/findings/0/effect
            { 'counterOffers': [{ 'stance': 'MX-1', 'values': {} }] } ^ /expect/counterOffers/0/values
            """)
    void thatSaysNothingIsRefusedWhereItSaysIt(String expect, String pointer) {
        assertThat(TestProblems.member(pack, "\"expect\": " + expect.replace('\'', '"')))
                .singleElement()
                .asString()
                .contains(pointer + " scenario.expects-nothing: ");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "'noFindings': [{ 'stance': 'MX-1', 'effect': 'supports' }]",
                "'noFindings': [{ 'stance': 'MX-1', 'strength': 'RED_LINE' }]",
                "'noFindings': [{ 'stance': 'MX-1', 'missing': 'talks' }]",
                "'noFindings': [{ 'stance': 'MX-1', 'targets': ['package'] }]",
                "'noFindings': [{ 'stance': 'MX-2', 'targets': ['p'], 'effect': 'requires' }]",
                "'noFindings': [{ 'stance': 'MX-2', 'missing': 'money' }]",
                "'noFindings': [{ 'stance': 'MX-2', 'effect': 'proposesProvision', 'missing': 'talks' }]",
                "'noCounterOffers': [{ 'stance': 'MX-1', 'values': { 'nope': 1 } }]",
                "'noCounterOffers': [{ 'stance': 'MX-1', 'values': { 'rate': 6 } }]",
                "'noCounterOffers': [{ 'stance': 'MX-1', 'values': { 'rate': [] } }]",
                "'noCounterOffers': [{ 'stance': 'MX-1', 'values': { 'payer': 'MEXICO' } }]",
                "'noCounterOffers': [{ 'stance': 'MX-2', 'provision': 'p' }]"
            })
    void ofWhatNoRuleCouldBringAboutIsRefused(String expect) {
        assertThat(TestProblems.member(pack, "\"expect\": { " + expect.replace('\'', '"') + " }"))
                .singleElement()
                .asString()
                .contains("/0 scenario.cannot-fail: ");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "'verdict': 'CONFLICT'",
                "'findings': [{ 'stance': 'MX-1', 'effect': 'supports' }]",
                "'noFindings': ['MX-1', { 'stance': 'MX-1', 'effect': 'opposes', 'strength': 'FIRM', 'targets': ['p'] }]",
                "'noFindings': [{ 'stance': 'MX-2', 'missing': 'talks', 'targets': ['package'] }]",
                "'noFindings': [{ 'stance': 'MX-2', 'missing': 'talks', 'targets': [] }]",
                "'noCounterOffers': ['MX-1', { 'stance': 'MX-1', 'provision': 'p', 'values': { 'rate': 5.0 } }]",
                "'noCounterOffers': [{ 'stance': 'MX-2', 'values': { 'participants': ['MEXICO'] } }]"
            })
    void thatAnEvaluationCouldBreakIsTaken(String expect) {
        assertThat(TestProblems.member(pack, "\"expect\": { " + expect.replace('\'', '"') + " }"))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"'p': 'ACCEPTS', ' p': 'OBJECTS'", "'p+p': 'ACCEPTS', 'p': 'OBJECTS'"})
    void namesACellOnce(String cells) {
        assertThat(TestProblems.member(
                        pack, "\"expect\": { \"responses\": { \"MEXICO\": { " + cells.replace('\'', '"') + " } } }"))
                .singleElement()
                .asString()
                .contains("scenario.duplicate-cell: ");
    }
}
