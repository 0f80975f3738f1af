package stance.regress;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import stance.evaluate.Evaluation;
import stance.problem.RefusedException;
import stance.work.InOrder;
import stance.work.StoppedException;

/**
 * Runs tests. Their results do not depend on the number of threads.
 *
 * @param threads how many tests run at once
 * @param failFast whether to end with the first failure, in the order of the tests
 * @param progress told after each test how many are done
 */
public record TestRunner(int threads, boolean failFast, IntConsumer progress) {

    /** One after the other, to the end, without a word. */
    public static final TestRunner PLAIN = new TestRunner(1, false, done -> {});

    /** Runs the tests of a suite. */
    public TestRun run(TestSuite suite) {
        var results = InOrder.mapUntil(
                suite.tests(),
                TestRunner::run,
                result -> failFast && result.status().isFailure(),
                threads,
                progress);
        return new TestRun(results, suite.problems(), suite.tests().size() - results.size());
    }

    /** Runs one test. */
    public static TestResult run(TestCase test) {
        try {
            var evaluation = Evaluation.of(test.proposal());
            var differences = test.expectation()
                    .map(expectation -> ExpectationCheck.differences(expectation, evaluation))
                    .orElse(List.of());
            return new TestResult(test, Optional.of(evaluation), differences, List.of(), Optional.empty());
        } catch (RefusedException refusal) {
            return new TestResult(test, Optional.empty(), List.of(), refusal.problems(), Optional.empty());
        } catch (StoppedException stopped) {
            throw stopped;
        } catch (RuntimeException bug) {
            // One failure of the engine must not hide what comes of the other tests.
            return new TestResult(test, Optional.empty(), List.of(), List.of(), Optional.of(bug));
        }
    }
}
