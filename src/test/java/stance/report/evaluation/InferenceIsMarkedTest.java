package stance.report.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import stance.evaluate.Evaluation;
import stance.explain.Explanation;
import stance.pack.PolicyPack;
import stance.report.document.Shown;
import stance.report.terminal.Style;
import stance.scenario.ScenarioFile;

@DisplayName("What rests on an inference alone is marked")
class InferenceIsMarkedTest {

    private static final PolicyPack PACK = PolicyPack.load(Path.of("rules/tmec-2026"));

    @Test
    void inTheVerdictAndInTheMatrix() {
        assertThat(report("review-in-july"))
                .contains("Mexico and the United States accept all of it (in part this is inferred).")
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
        return Shown.of(EvaluationDocument.of(List.of(Explanation.of(Evaluation.of(file.base())))))
                .text(Style.PLAIN);
    }
}
