package stance.junit;

import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import stance.find.PackFinder;
import stance.problem.Place;
import stance.problem.Problem;
import stance.regress.TestCase;
import stance.regress.TestRunner;
import stance.regress.TestSuite;
import stance.report.test.ResultWords;

/**
 * The tests that scenarios hold, as dynamic tests of JUnit Jupiter, each with the place of its expectation as its source,
 * so that an editor shows it, runs it again and jumps to it. Needs junit-jupiter-api on the class path.
 *
 * <pre>{@code
 * final class PositionsTest {
 *     @TestFactory
 *     Stream<DynamicNode> scenarios() {
 *         return StanceTests.in(Path.of("scenarios"));
 *     }
 * }
 * }</pre>
 */
public final class StanceTests {

    private StanceTests() {}

    /**
     * A container for each scenario below a folder, or for the one in a file; the pack is looked for in the folders named
     * {@code rules} above the scenario.
     *
     * @throws IllegalStateException if there is nothing to test
     */
    public static Stream<DynamicNode> in(Path scenarios) {
        return nodes(scenarios, Optional.empty());
    }

    /**
     * The same with the folder in which the packs are.
     *
     * @throws IllegalStateException if there is nothing to test
     */
    public static Stream<DynamicNode> in(Path scenarios, Path rules) {
        return nodes(scenarios, Optional.of(rules));
    }

    private static Stream<DynamicNode> nodes(Path scenarios, Optional<Path> rules) {
        var suite = TestSuite.read(List.of(scenarios.toString()), InputStream.nullInputStream(), new PackFinder(rules));
        if (suite.problems().isEmpty()
                && suite.tests().stream().allMatch(test -> test.expectation().isEmpty())) {
            throw new IllegalStateException(
                    "There is nothing to test in " + scenarios + ": no scenario says what it expects.");
        }
        var byFile = new LinkedHashMap<String, List<DynamicTest>>();
        suite.tests()
                .forEach(test -> byFile.computeIfAbsent(test.file().file(), file -> new ArrayList<>())
                        .add(DynamicTest.dynamicTest(test.name(), uri(test.place()), () -> check(test))));
        return Stream.concat(
                suite.problems().stream().map(StanceTests::refused),
                byFile.entrySet().stream().map(StanceTests::container));
    }

    private static DynamicNode container(Map.Entry<String, List<DynamicTest>> file) {
        return DynamicContainer.dynamicContainer(file.getKey(), uri(Place.of(file.getKey())), file.getValue().stream());
    }

    private static DynamicNode refused(Problem problem) {
        return DynamicTest.dynamicTest(
                problem.place().toString(), uri(problem.place()), () -> Assertions.fail(problem.toString()));
    }

    private static void check(TestCase test) {
        var result = TestRunner.run(test);
        switch (result.status()) {
            case PASSED -> {}
            case WITHOUT_EXPECTATION -> Assumptions.abort("It has no \"expect\".");
            case FAILED, BROKEN -> {
                var message = ResultWords.of(result).lines() + System.lineSeparator() + "at " + test.place();
                Assertions.fail(message, result.bug().orElse(null));
            }
        }
    }

    /** As JUnit's FileSource reads a file and a position in it. */
    private static URI uri(Place place) {
        var file = Path.of(place.file()).toUri();
        return place.line() == 0
                ? file
                : URI.create(file + "?line=" + place.line() + "&column=" + Math.max(1, place.column()));
    }
}
