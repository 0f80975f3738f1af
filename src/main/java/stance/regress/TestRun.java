package stance.regress;

import java.util.List;
import java.util.stream.Stream;
import stance.problem.Problem;
import stance.regress.TestResult.Status;

/**
 * What came of a suite.
 *
 * @param results in the order of files and variants
 * @param problems of files and packs that could not be read, or of what was evaluated; each makes the run fail
 * @param skipped how many tests came after the first failure, where the run was to end with it
 */
public record TestRun(List<TestResult> results, List<Problem> problems, int skipped) {

    /** Keeps its own copies. */
    public TestRun {
        results = List.copyOf(results);
        problems = List.copyOf(problems);
    }

    /** The same run with more problems. */
    public TestRun with(List<Problem> more) {
        return new TestRun(
                results, Stream.concat(problems.stream(), more.stream()).toList(), skipped);
    }

    /** Whether something was tested, and nothing failed. */
    public boolean isSuccess() {
        return problems.isEmpty()
                && results.stream().noneMatch(result -> result.status().isFailure())
                && count(Status.PASSED) > 0;
    }

    /** How many tests came out so. */
    public int count(Status status) {
        return (int)
                results.stream().filter(result -> result.status() == status).count();
    }

    /** Those that failed or were broken. */
    public List<TestResult> failures() {
        return results.stream().filter(result -> result.status().isFailure()).toList();
    }
}
