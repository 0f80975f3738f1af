package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import stance.evaluate.Evaluation;
import stance.pack.PolicyPack;
import stance.scenario.ScenarioFile;
import stance.scenario.Verdict;

/** The Java that the README shows does what it says; its commands are run with those of all documents. */
class ReadmeTest {

    @Test
    void theThreeLinesOfJavaGiveTheVerdict() throws IOException {
        var lines = """
                var pack = PolicyPack.load(Path.of("rules/tmec-2026"));
                var scenario = ScenarioFile.read(pack, Path.of("scenarios/tmec-2026/joint-operations.json"));
                System.out.println(Evaluation.of(scenario.base()).verdict());
                """;

        var pack = PolicyPack.load(Path.of("rules/tmec-2026"));
        var scenario = ScenarioFile.read(pack, Path.of("scenarios/tmec-2026/joint-operations.json"));

        assertThat(Files.readString(Path.of("README.md"))).contains(lines);
        assertThat(Evaluation.of(scenario.base()).verdict()).isEqualTo(Verdict.CONFLICT);
    }
}
