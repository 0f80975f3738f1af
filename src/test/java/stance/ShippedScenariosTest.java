package stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import stance.evaluate.Evaluation;
import stance.pack.PolicyPack;
import stance.scenario.Expectation;
import stance.scenario.Proposal;
import stance.scenario.ScenarioFile;

@DisplayName("Each shipped scenario gives what it expects")
class ShippedScenariosTest {

    private static final PolicyPack PACK = PolicyPack.load(Path.of("rules/tmec-2026"));

    @TestFactory
    Stream<DynamicNode> expectations() throws IOException {
        return scenarios().map(path -> {
            var file = ScenarioFile.read(PACK, path);
            var tests = new ArrayList<DynamicNode>();
            tests.add(test("scenario", path, file.base(), file.expectation()));
            file.variants()
                    .forEach((name, variant) -> tests.add(test(
                            name,
                            path,
                            variant,
                            Optional.ofNullable(file.variantExpectations().get(name)))));
            return dynamicContainer(path.getFileName().toString(), path.toUri(), tests.stream());
        });
    }

    @Test
    void thereAreAtLeastTwelveOfThem() throws IOException {
        assertThat(scenarios()).hasSizeGreaterThanOrEqualTo(12);
    }

    private static Stream<Path> scenarios() throws IOException {
        try (var files = Files.list(Path.of("scenarios/tmec-2026"))) {
            return files.sorted().toList().stream();
        }
    }

    private static DynamicNode test(String name, Path path, Proposal proposal, Optional<Expectation> expectation) {
        return dynamicTest(name, path.toUri(), () -> {
            assertThat(expectation).as("\"expect\" of " + name).isPresent();

            assertThat(ExpectedOutcome.differences(expectation.orElseThrow(), Evaluation.of(proposal)))
                    .isEmpty();
        });
    }
}
