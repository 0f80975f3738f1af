package stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import stance.pack.PolicyPack;
import stance.regress.TestCase;
import stance.regress.TestResult.Status;
import stance.regress.TestRunner;
import stance.scenario.Audience;
import stance.scenario.ScenarioFile;

@DisplayName("Each shipped scenario gives what it expects")
class ShippedScenariosTest {

    private static final PolicyPack PACK = PolicyPack.load(Path.of("rules/tmec-2026"));

    @TestFactory
    Stream<DynamicNode> expectations() throws IOException {
        return scenarios().map(path -> {
            var tests = TestCase.of(ScenarioFile.read(PACK, path)).stream()
                    .map(test -> dynamicTest(test.name(), path.toUri(), () -> check(test)));
            return dynamicContainer(path.getFileName().toString(), path.toUri(), tests);
        });
    }

    @Test
    void thereAreAtLeastSixtyForReaders() throws IOException {
        assertThat(scenarios().map(path -> ScenarioFile.read(PACK, path)))
                .filteredOn(file -> file.audience() == Audience.READERS)
                .hasSizeGreaterThanOrEqualTo(60)
                .allSatisfy(file -> assertThat(file.summary()).isPresent());
    }

    static Stream<Path> scenarios() throws IOException {
        try (var files = Files.walk(Path.of("scenarios/tmec-2026"))) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }

    private static void check(TestCase test) {
        var result = TestRunner.run(test);

        assertThat(result.status())
                .as(() -> String.valueOf(result.differences()))
                .isEqualTo(Status.PASSED);
    }
}
