package stance.regress;

import java.util.List;
import java.util.Optional;
import stance.evaluate.Evaluation;
import stance.problem.Problem;

/**
 * What came of one test.
 *
 * @param evaluation what came of its proposal; empty where it could not be evaluated
 * @param differences what came out otherwise than expected
 * @param problems why it could not be evaluated
 * @param bug what the engine or Stance itself threw
 */
public record TestResult(
        TestCase test,
        Optional<Evaluation> evaluation,
        List<Difference> differences,
        List<Problem> problems,
        Optional<RuntimeException> bug) {

    /** Keeps its own copies. */
    public TestResult {
        differences = List.copyOf(differences);
        problems = List.copyOf(problems);
    }

    /** In a word. */
    public Status status() {
        if (evaluation.isEmpty()) {
            return Status.BROKEN;
        } else if (test.expectation().isEmpty()) {
            return Status.WITHOUT_EXPECTATION;
        }
        return differences.isEmpty() ? Status.PASSED : Status.FAILED;
    }

    /** What became of a test. */
    public enum Status {
        PASSED("passed"),
        FAILED("failed"),
        /** It could not be evaluated. */
        BROKEN("broken"),
        /** It was evaluated, but its file does not say what to expect. */
        WITHOUT_EXPECTATION("without expectation");

        private final String words;

        Status(String words) {
            this.words = words;
        }

        /** As people read it. */
        public String words() {
            return words;
        }

        /** Whether it makes the run fail. */
        public boolean isFailure() {
            return this == FAILED || this == BROKEN;
        }
    }
}
