package stance.regress;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import stance.find.PackFinder;
import stance.find.ScenarioFinder;
import stance.problem.Problem;
import stance.problem.Problems;
import stance.problem.RefusedException;
import stance.scenario.ScenarioFile;

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
        var tests = new ArrayList<TestCase>();
        var refused = new ArrayList<Problem>();
        var problems = new Problems();
        var finder = new ScenarioFinder(in, problems);
        var seen = new HashSet<Path>();
        for (var found : finder.find(names)) {
            if (!found.path().map(TestSuite::real).map(seen::add).orElse(true)) {
                continue;
            }
            try {
                var source = finder.read(found);
                var pack = packs.find(source.pack(), found.path(), source.packPlace());
                tests.addAll(TestCase.of(ScenarioFile.read(pack, source)));
            } catch (RefusedException refusal) {
                refused.addAll(refusal.problems());
            }
        }
        problems.addAll(refused);
        return new TestSuite(tests, problems.all());
    }

    /** No tests, with one more problem. */
    public TestSuite refused(Problem problem) {
        return new TestSuite(
                List.of(), Stream.concat(problems.stream(), Stream.of(problem)).toList());
    }

    /** The tests that are wanted alone. */
    public TestSuite only(Predicate<TestCase> wanted) {
        return new TestSuite(tests.stream().filter(wanted).toList(), problems);
    }

    private static Path real(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
