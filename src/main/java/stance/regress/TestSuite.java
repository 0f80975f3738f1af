package stance.regress;

import java.io.InputStream;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import stance.find.PackFinder;
import stance.problem.Problem;

/**
 * The tests that scenarios hold.
 *
 * @param tests in the order of files and variants
 * @param problems of what could not be read; those that could are there all the same
 */
public record TestSuite(List<TestCase> tests, List<Problem> problems) {

    /** Keeps its own copies. */
    public TestSuite {
        tests = List.copyOf(tests);
        problems = List.copyOf(problems);
    }

    /**
     * Reads what is named, each scenario against the pack that it names; one that is named twice is read once.
     *
     * @param names files, folders, or {@code -} for what {@code in} holds
     */
    public static TestSuite read(List<String> names, InputStream in, PackFinder packs) {
        return new SuiteReader(in, packs).read(names);
    }

    /** No tests, with one more problem. */
    public TestSuite refused(Problem problem) {
        return new TestSuite(
                List.of(), Stream.concat(problems.stream(), Stream.of(problem)).toList());
    }

    /** The same tests with more problems. */
    public TestSuite with(List<Problem> more) {
        return new TestSuite(
                tests, Stream.concat(problems.stream(), more.stream()).toList());
    }

    /** The tests that are wanted alone. */
    public TestSuite only(Predicate<TestCase> wanted) {
        return new TestSuite(tests.stream().filter(wanted).toList(), problems);
    }
}
