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
import stance.report.negotiate.EquilibriaData;

@DisplayName("stance negotiate equilibria")
class EquilibriaCommandTest {

    private static final String NOVEMBER = "package-of-november";

    private static TestRun run(String options) {
        return TestRun.of(("negotiate equilibria " + options).split(" "));
    }

    @Test
    void saysWhoDecidesAndPrefersBeforeWhatHolds() {
        assertThat(run(NOVEMBER).out())
                .containsSubsequence(
                        "Of 48 states, 4 hold, in this sense",
                        "Under these assumptions",
                        "removal is decided by",
                        "Soviet Union",
                        "What is preferred",
                        "Which states hold",
                        "holds",
                        "not what will");
    }

    @Test
    void showsTheWordsBehindEachPreferenceInFull() {
        assertThat(run(NOVEMBER).out()).contains("SU-INS-05").doesNotContain("The words behind these preferences");
        assertThat(run(NOVEMBER + " --full").out()).contains("The words behind these preferences", "Khrushchev");
    }

    @Test
    void writesEverySenseAndTheInverseAsItsSchemaSays() {
        var json = run(NOVEMBER + " --concepts all --inverse 4 --format json").out();

        assertThat(TestSchema.published("equilibria-1.schema.json").errors(json))
                .isEmpty();
        var conflict = JsonData.read(json, EquilibriaData.class).conflicts().get(0);
        assertThat(conflict.states()).hasSize(48);
        assertThat(conflict.states().get(1).holds()).containsEntry("SSEQ", "CERTAIN");
        assertThat(conflict.inverse())
                .hasValueSatisfying(inverse -> assertThat(inverse.answers()).isNotEmpty());
    }

    @Test
    void takesAnotherDeciderFromTheLine() {
        assertThat(run(NOVEMBER + " --control turkey=all").out()).contains("only all parties together");
        assertThat(run(NOVEMBER + " --control removal=UNITED_STATES --order counts")
                        .out())
                .contains("assumed")
                .doesNotContain("may hold\n");
    }

    @Test
    void takesAConflictWithoutAPack(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("a.conflict.json"), """
                { "parties": ["a"], "slots": { "s": ["no", "yes"] },
                  "conflict": { "control": { "s": "a" }, "preferences": { "a": [{ "options": { "s": "yes" } }] } } }
                """);

        assertThat(run(file.toString()).out()).contains("2 (s: yes)", "holds");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "package-of-november --concepts NASH | there is no concept \"NASH\"",
                "package-of-november --inverse 49 | There is no state 49; there are 48.",
                "package-of-november --control turky=USSR | There is no provision \"turky\". Maybe you meant \"turkey\".",
                "package-of-november --control turkey=USA | There is no actor \"USA\".",
                "package-of-november --control turkey | \"turkey\" is not of the form PROVISION=ACTOR",
                "nowhere.gmcr | There is no such file.",
                "joint-operations | Nobody says who decides this:"
            })
    void refusesWhatCannotBeInOneSentence(String options, String reason) {
        var run = run(options);

        assertThat(run.status()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err().replaceAll("\\s+", " ")).contains(reason);
        assertThat(run.hasStackTrace()).isFalse();
    }
}
