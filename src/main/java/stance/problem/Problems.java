package stance.problem;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import stance.language.Phrase;

/**
 * Collects the problems of one reading, so that all are reported together. Not safe for use by several threads.
 *
 * <p>The same problem found twice is kept once: a variant inherits the mistakes of its scenario.
 */
public final class Problems {

    private final Set<Problem> found = new LinkedHashSet<>();

    /** Notes an error without a hint. */
    public void error(String code, Place place, Phrase message) {
        error(code, place, message, Phrase.NONE);
    }

    /** Notes an error. */
    public void error(String code, Place place, Phrase message, Phrase hint) {
        found.add(new Problem(code, Severity.ERROR, place, message, hint));
    }

    /** Notes a warning. */
    public void warning(String code, Place place, Phrase message) {
        found.add(new Problem(code, Severity.WARNING, place, message, Phrase.NONE));
    }

    /** Notes what was found elsewhere. */
    public void addAll(List<Problem> others) {
        found.addAll(others);
    }

    /** Whether there is an error among them. */
    public boolean hasErrors() {
        return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** All of them, in the order in which they were found. */
    public List<Problem> all() {
        return List.copyOf(found);
    }

    /** The warnings. */
    public List<Problem> warnings() {
        return found.stream()
                .filter(problem -> problem.severity() == Severity.WARNING)
                .toList();
    }

    /**
     * Goes on only without errors.
     *
     * @throws RefusedException with all problems, if one of them is an error
     */
    public void refuseErrors() {
        if (hasErrors()) {
            throw new RefusedException(all());
        }
    }
}
