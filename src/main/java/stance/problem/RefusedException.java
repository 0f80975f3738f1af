package stance.problem;

import java.util.List;
import java.util.stream.Collectors;

/** Says that input was refused, with every problem that was found in it. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** Refuses for these reasons; there must be at least one. */
    public RefusedException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining(System.lineSeparator())));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("A refusal needs a problem.");
        }
        this.problems = List.copyOf(problems);
    }

    /** What was found, in the order in which it was found. */
    public List<Problem> problems() {
        return problems;
    }
}
