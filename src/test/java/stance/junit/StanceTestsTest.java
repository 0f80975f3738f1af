package stance.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.regress.TestScenarios;

@DisplayName("Scenarios as tests of JUnit")
class StanceTestsTest {

    private static final Path RULES = Path.of("rules");

    @TempDir
    private Path folder;

    @Test
    void areAContainerForEachFileAndATestForEachVariant() {
        var nodes = StanceTests.in(Path.of("scenarios/tmec-2026")).toList();

        assertThat(nodes).hasSizeGreaterThan(30);
        var joint = nodes.stream()
                .filter(node -> node.getDisplayName().endsWith("joint-operations.json"))
                .toList();
        assertThat(tests(joint))
                .extracting(DynamicTest::getDisplayName)
                .containsExactly("scenario", "mexican-forces-only", "without-raids", "cooperation-instead");
    }

    @Test
    void nameThePlaceOfTheirExpectation() {
        var test = only("{ \"verdict\": \"CONFLICT\" }");

        assertThat(test.getTestSourceUri())
                .map(URI::toString)
                .hasValueSatisfying(
                        uri -> assertThat(uri).startsWith("file:").endsWith("raids.json?line=14&column=13"));
    }

    @Test
    void passWhereAllIsAsExpected() throws Throwable {
        only("{ \"verdict\": \"CONFLICT\" }").getExecutable().execute();
    }

    @Test
    void failWithWhatWasExpectedAndWhyNot() {
        var test = only("{ \"verdict\": \"AGREEMENT\", \"findings\": [\"MX-SEC-05\"] }");

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> test.getExecutable().execute())
                .withMessageContaining("verdict: expected AGREEMENT, but it is CONFLICT: ")
                .withMessageContaining("why not: not met: raids: lacks the consent of that country (it is absent)")
                .withMessageContaining("raids.json:14:13");
    }

    @Test
    void failWhereAFileCannotBeRead() {
        TestScenarios.write(folder.resolve("bad.json"), "{ \"pack\": \"tmec-2026\" }");

        var tests = tests(StanceTests.in(folder, RULES).toList());

        assertThat(tests)
                .isNotEmpty()
                .allSatisfy(test -> assertThatExceptionOfType(AssertionError.class)
                        .isThrownBy(() -> test.getExecutable().execute())
                        .withMessageContaining("bad.json"));
    }

    @Test
    void areSkippedAloudWhereNothingIsExpectedOfThem() {
        TestScenarios.write(
                folder.resolve("raids.json"),
                TestScenarios.raids("{ \"verdict\": \"CONFLICT\" }", "\"variants\": { \"other\": {} }"));

        var tests = tests(StanceTests.in(folder, RULES).toList());

        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> tests.get(1).getExecutable().execute())
                .withMessageContaining("It has no \"expect\".");
    }

    @Test
    void areRefusedWhereThereIsNothingToTest() {
        TestScenarios.write(
                folder.resolve("raids.json"), TestScenarios.raids("{}").replace("\"expect\": {}", "\"context\": {}"));

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> StanceTests.in(folder, RULES))
                .withMessageContaining("There is nothing to test");
    }

    private DynamicTest only(String expect) {
        TestScenarios.write(folder.resolve("raids.json"), TestScenarios.raids(expect));
        var tests = tests(StanceTests.in(folder, RULES).toList());
        assertThat(tests).hasSize(1);
        return tests.get(0);
    }

    private static List<DynamicTest> tests(List<DynamicNode> nodes) {
        return nodes.stream()
                .flatMap(node -> node instanceof DynamicContainer container
                        ? container.getChildren().map(DynamicTest.class::cast)
                        : Stream.of((DynamicTest) node))
                .toList();
    }
}
