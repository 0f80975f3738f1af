package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stance.report.data.JsonData;
import stance.report.data.TestSchema;
import stance.report.negotiate.RoundsData;

@DisplayName("stance negotiate rounds")
class RoundsCommandTest {

    private static final String NOVEMBER = "package-of-november";

    private static final String RAIDS = "joint-operations --first MEXICO";

    private static TestRun run(String options) {
        return TestRun.of(("negotiate rounds " + options).split(" "));
    }

    @Test
    void saysHowItEndsThenWhatIsAssumedThenThePath() {
        assertThat(run(NOVEMBER).out())
                .containsSubsequence(
                        "settles for what",
                        "word of mouth",
                        "Under these assumptions",
                        "First offer",
                        "micro",
                        "assumed",
                        "The offers",
                        "not a forecast");
    }

    @Test
    void showsTheWordsBehindEachStepInFull() {
        assertThat(run(RAIDS).out()).doesNotContain("The words behind these steps");
        assertThat(run(RAIDS + " --full").out()).contains("The words behind these steps", "MX-TAR-07");
    }

    @Test
    void writesWhatItsSchemaSays() {
        var json = run(NOVEMBER + " --format json").out();

        assertThat(TestSchema.published("rounds-1.schema.json").errors(json)).isEmpty();
        var negotiation = JsonData.read(json, RoundsData.class).negotiations().get(0);
        assertThat(negotiation.ending().kind()).isEqualTo("AGREEMENT");
        assertThat(negotiation.ending().options())
                .hasValueSatisfying(options -> assertThat(options).containsEntry("turkey", "by word of mouth"));
    }

    @Test
    void endsInADeadlockAtTheDeadline() {
        assertThat(run(RAIDS + " --deadline 1").out()).contains("Deadlock: the deadline is over");
    }

    @Test
    void takesNumbersFromAFileAndMarksThemAsAssumed(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("worth.json"), """
                { "USSR": { "slots": { "weapons": { "weight": 1, "options": { "as written": 0, "they stay": 1 } },
                  "removal": { "weight": 0, "options": { "as written": 0, "at sea": 0, "not at all": 0 } },
                  "assurance": { "weight": 0, "options": { "as written": 0, "no assurance": 0 } },
                  "turkey": { "weight": 0,
                    "options": { "as written": 0, "by word of mouth": 0, "in a letter": 0, "not at all": 0 } } } } }
                """);

        assertThat(run(NOVEMBER + " --strategy USSR=linear --utilities " + file).out())
                .contains("linear: it concedes in time, evenly", "by numbers that were given: assumed");
    }

    @Test
    void saysWhereAPartyGetsWhatItAskedForFirst() {
        assertThat(run("three-objectives-of-mexico").out()).contains("Mexico settles for its own first offer");
    }

    @Test
    void saysWhereWordsDoNotTellPackagesApart() {
        assertThat(run("joint-operations --party CANADA,MEXICO").out())
                .contains("nothing that it says tells the 12 packages");
    }

    @Test
    void refusesASecondFileForAParty(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("worth.json"), """
                { "USSR": { "slots": { "weapons": { "weight": 1, "options": { "as written": 0, "they stay": 1 } } } } }
                """);

        assertThat(run(NOVEMBER + " --utilities " + file + " --utilities " + file)
                        .err())
                .contains("What packages are worth to USSR was said before.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                --strategy hard                            | is not of the form [PARTY=]STRATEGY
                --strategy boulware                        | needs to know what each package is worth
                --first CUBA                               | CUBA is none of the parties.
                --variant cuba-asked                       | Rounds are of two parties; here are 3
                --utilities nowhere.json                   | nowhere.json
                --utilities USSR=                          | is not of the form FILE, or PARTY=FILE
                --deadline 10001                           | is not a whole number from 1 to 10000
                """)
    void refusesWhatItCannotUse(String options, String message) {
        var run = run(NOVEMBER + " " + options);

        assertThat(run.status()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).contains(message).doesNotContain("\tat ");
    }
}
