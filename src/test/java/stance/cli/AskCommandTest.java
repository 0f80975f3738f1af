package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("stance ask")
class AskCommandTest {

    private static final String TROOPS = "forces=UNITED_STATES";

    private static String asked(String... arguments) {
        var all = new String[arguments.length + 1];
        all[0] = "ask";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        var run = TestRun.of(all);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return run.out().replaceAll("\\s+", " ");
    }

    @Test
    void tellsWhoStandsWhereInWhoseWordsAndSinceWhen() {
        assertThat(asked("MilitaryOperation", "territory=MEXICO", TROOPS))
                .startsWith(
                        "A military operation that takes place in Mexico, is carried out by forces of the United States")
                .contains("✖ rejects", "Mexico rejects militaryOperation", "MX-SEC-01, red line, stated")
                .contains("Claudia Sheinbaum, President, 29 January 2026");
    }

    @Test
    void saysForWhichValuesOfWhatWasLeftOutMoreWouldBeSaid() {
        assertThat(asked("MilitaryOperation", "territory=MEXICO"))
                .doesNotContain("✖ rejects")
                .contains("What hangs on what was not said")
                .contains(
                        "Where there is a military operation that takes place in Mexico, is carried out by forces of the"
                                + " United States, perhaps among others, is not carried out by forces of Mexico")
                .contains("(MX-SEC-07, red line, stated)");
    }

    @Test
    void saysBothSidesOfAStanceAndWhatItWouldDo() {
        assertThat(asked("LivestockTrade"))
                .contains("opens the border to them, either with the clear indicators left open")
                .contains("Mexico supports it. (MX-AGR-02, firm, stated)")
                .contains("the United States supports it. (US-AGR-03, firm, stated)");
    }

    @Test
    void namesNoStanceThatHangsOnSomethingThatWasSaid() {
        assertThat(asked("MilitaryOperation", "territory=CANADA")).doesNotContain("(MX-SEC-01");
    }

    @Test
    void isOfTheDayOfTheLastWordsOrOfTheOneThatIsNamed() {
        assertThat(asked("MilitaryOperation", "territory=MEXICO", TROOPS)).contains("as of 2026-01-31");
        assertThat(asked("MilitaryOperation", "territory=MEXICO", TROOPS, "--as-of", "2024-01-01"))
                .contains("as of 2024-01-01")
                .doesNotContain("✖ rejects");
    }

    @Test
    void asksOnlyThePartiesThatAreNamed() {
        assertThat(asked("MilitaryOperation", "territory=MEXICO", TROOPS, "--party", "canada"))
                .contains("Canada on militaryOperation: not on record.")
                .doesNotContain("Mexico rejects");
    }

    @Test
    void ofAProposerPresumesThatItAccepts() {
        assertThat(asked("Tariff", "importer=UNITED_STATES", "--proposed-by", "UNITED_STATES"))
                .contains("✔ accepts (presumed, as proposer)");
    }

    @Test
    void takesNamesOfTypesInAnyCaseAndAnswersInJson() {
        assertThat(asked("militaryoperation", "territory=MEXICO", TROOPS, "--format", "json"))
                .contains("\"stance.explanation/2\"", "MX-SEC-01");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fentanyl              | has no type \"fentanyl\": this cannot be asked of it.",
                "fentanyl              | These types speak of it: SecurityCooperation, Tariff.",
                "SecurityTerm          | These types speak of it: ForeignAgents, SecurityCooperation",
                "Tarif                 | Maybe you meant \"Tariff\".",
                "Tariff importr=MEXICO | Maybe you meant \"importer\".",
                "Tariff rate=high      | The field \"rate\" must be a number; found the text \"high\".",
                "Tariff rate           | For example: Tariff sector=STEEL rate=25."
            })
    void refusesWhatTheVocabularyCannotSay(String question, String reason) {
        var run = TestRun.of(("ask " + question).split(" "));

        assertThat(run.status()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).startsWith("stance ask: error: ").contains(reason);
        assertThat(run.hasStackTrace()).isFalse();
    }
}
