package stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stance.pack.PolicyPack;
import stance.regress.TestCase;
import stance.regress.TestResult.Status;
import stance.regress.TestRunner;
import stance.scenario.Audience;
import stance.scenario.ScenarioFile;

@DisplayName("Each shipped scenario gives what it expects")
class ShippedScenariosTest {

    @TestFactory
    Stream<DynamicNode> expectations() {
        return ShippedPacks.all().stream()
                .flatMap(pack -> ShippedPacks.scenarios(pack).stream().map(path -> tests(pack, path)));
    }

    @ParameterizedTest
    @CsvSource({"tmec-2026, 60", "october-1962, 12"})
    void thereAreEnoughForReadersAndEachSaysWhatItAsks(String id, int enough) {
        var pack = PolicyPack.load(Path.of("rules", id));

        assertThat(ShippedPacks.scenarios(pack).stream().map(path -> ScenarioFile.read(pack, path)))
                .filteredOn(file -> file.audience() == Audience.READERS)
                .hasSizeGreaterThanOrEqualTo(enough)
                .allSatisfy(file -> assertThat(file.summary()).isPresent());
    }

    private static DynamicNode tests(PolicyPack pack, Path path) {
        var tests = TestCase.of(ScenarioFile.read(pack, path)).stream()
                .map(test -> dynamicTest(test.name(), path.toUri(), () -> check(test)));
        return dynamicContainer(path.getFileName().toString(), path.toUri(), tests);
    }

    private static void check(TestCase test) {
        var result = TestRunner.run(test);

        assertThat(result.status())
                .as(() -> String.valueOf(result.differences()))
                .isEqualTo(Status.PASSED);
    }
}
