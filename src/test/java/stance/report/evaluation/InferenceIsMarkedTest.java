package stance.report.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.evaluate.Evaluation;
import stance.explain.Explanation;
import stance.pack.PolicyPack;
import stance.report.document.Shown;
import stance.report.terminal.Style;
import stance.scenario.ScenarioFile;

@DisplayName("What rests on an inference alone is marked")
class InferenceIsMarkedTest {

    private static final Path FOLDER = Path.of("rules/tmec-2026");
    private static final PolicyPack PACK = PolicyPack.load(FOLDER);

    @Test
    void inTheVerdictAndInTheMatrix() {
        assertThat(report("review-in-july"))
                .contains("Mexico and the United States accept all of it (in part this is inferred).")
                .contains("review    ✔ accepts   ✔ accepts (inferred)");
    }

    @Test
    void inACondition() {
        assertThat(report("fentanyl-tariffs-lifted"))
                .contains("The United States sets a condition for tariffs (in part this is inferred).");
    }

    @Test
    void inACounterOfferThatTheActorDidNotMake(@TempDir Path rules) throws IOException {
        var pack = PolicyPack.load(withLabourInferred(rules));

        assertThat(report(pack, "one-sided-labour")).contains("(MX-LAB-11, inferred)");
    }

    @Test
    void andWhatWasStatedIsNot() {
        assertThat(report("joint-operations")).doesNotContain("inferred");
    }

    /** The shipped pack, where what the article tells of labour procedures is ours instead. */
    private static Path withLabourInferred(Path rules) throws IOException {
        var copy = rules.resolve("tmec-2026");
        try (var files = Files.walk(FOLDER)) {
            for (var file : files.toList()) {
                Files.copy(file, copy.resolve(FOLDER.relativize(file).toString()));
            }
        }
        var labour = copy.resolve("mexico/labour.drl");
        Files.writeString(labour, Files.readString(labour).replace("@basis( REPORTED )", "@basis( INFERRED )"));
        return copy;
    }

    private static String report(String scenario) {
        return report(PACK, scenario);
    }

    private static String report(PolicyPack pack, String scenario) {
        var file = ScenarioFile.read(pack, Path.of("scenarios/tmec-2026/" + scenario + ".json"));
        return Shown.of(EvaluationDocument.of(List.of(Explanation.of(Evaluation.of(file.base())))))
                .text(Style.PLAIN);
    }
}
