package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("stance robust")
class RobustCommandTest {

    private static final String PACKAGE = "scenarios/tmec-2026/talks-on-reforms.json";
    private static final String SPACE = "scenarios/tmec-2026/linkage-across-topics.json";

    @Test
    void tellsHowLikelyEachVerdictOfAPackageIs() {
        var run = TestRun.of("robust", PACKAGE, "--holds", "*=0.8");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("Under your assumptions: AGREEMENT with a probability of 64 %, UNDETERMINED")
                .contains("What hangs on each stance: the probability of AGREEMENT")
                .contains("below 62.5")
                .contains("this predicts nothing")
                .contains("holding *=0.8");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void tellsHowMuchOfASpaceIsToBeExpected() {
        var run = TestRun.of("robust", SPACE, "--holds", "INFERRED=0.7", "--holds", "MX-LNK-01=0.5");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("nobody opposes")
                .contains("of 11 packages")
                .contains("What hangs on each stance: the share that nobody opposes")
                .contains("MX-LNK-01", "US-TAR-12");
    }

    @Test
    void drawsATornadoInSignsThatTheTerminalHas() {
        assertThat(TestRun.of("robust", PACKAGE, "--holds", "*=0.8").out())
                .containsPattern("MX-REV-32 +[o○][-━]+[|│][-━]+[*●]");
    }

    @Test
    void saysThatNothingHangsOnWhatDoesNotSpeak() {
        var run = TestRun.of("robust", SPACE, "--as-written", "--holds", "CA-REV-31=0.5", "--party", "+CANADA");

        assertThat(run.out())
                .containsPattern("None of the\\s+stances\\s+that\\s+may\\s+not\\s+hold\\s+says")
                .doesNotContain("What hangs on each stance");
    }

    @Test
    void asksAboutThePackageAsItIsWritten() {
        assertThat(TestRun.of("robust", SPACE, "--as-written", "--holds", "MX-LNK-01=0.25")
                        .out())
                .contains("UNDETERMINED with a probability of 75 %, NEGOTIABLE");
    }

    @Test
    void drawsAPicture(@TempDir Path folder) throws IOException {
        var file = folder.resolve("tornado.svg");

        var run = TestRun.of("robust", PACKAGE, "--holds", "*=0.8", "--plot", file.toString());

        assertThat(run.out()).contains("Drawn in ");
        assertThat(Files.readString(file)).contains("US-REV-32", "64 %");
    }

    @ParameterizedTest
    @ValueSource(strings = {"INFERRED", "INFERRED=2", "INFERRED=70%"})
    void refusesWhatIsNoProbability(String holds) {
        var run = TestRun.of("robust", PACKAGE, "--holds", holds);

        assertThat(run.status()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).contains("\"" + holds + "\" is not of the form NAME=PROBABILITY");
    }

    @Test
    void assumesNothingByItself() {
        var run = TestRun.of("robust", PACKAGE);

        assertThat(run.status()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).contains("Missing required option: '--holds=NAME=PROBABILITY'");
    }

    @Test
    void refusesAnUnknownNameWithTheNearestOne() {
        var run = TestRun.of("robust", PACKAGE, "--holds", "INFERED=0.5");

        assertThat(run.status()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).contains("There is no stance, actor, basis or strength", "Maybe you meant \"INFERRED\".");
    }
}
