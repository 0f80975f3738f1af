package stance.report.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import stance.evaluate.Evaluation;
import stance.explain.Explanation;
import stance.pack.PolicyPack;
import stance.report.text.Style;
import stance.report.text.TextReport;
import stance.scenario.ScenarioFile;

@DisplayName("What rests on an inference alone is marked")
class InferenceIsMarkedTest {

    private static final PolicyPack PACK = PolicyPack.load(Path.of("rules/tmec-2026"));

    @Test
    void inTheVerdictAndInTheMatrix() {
        assertThat(report("review-in-july"))
                .contains("Every party accepts the package (in part this is inferred).")
                .contains("review    ✔ accepts   ✔ accepts (inferred)");
    }

    @Test
    void inAnObjection() {
        assertThat(report("one-sided-labour")).contains("Mexico objects to procedure (in part this is inferred).");
    }

    @Test
    void inACounterOfferThatTheActorDidNotMake() {
        assertThat(report("one-sided-labour")).contains("(MX-LAB-11, inferred)");
    }

    @Test
    void andWhatWasStatedIsNot() {
        assertThat(report("joint-operations")).doesNotContain("inferred");
    }

    private static String report(String scenario) {
        var file = ScenarioFile.read(PACK, Path.of("scenarios/tmec-2026/" + scenario + ".json"));
        return TextReport.of(Explanation.of(Evaluation.of(file.base())), Style.PLAIN);
    }
}
