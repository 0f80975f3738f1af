package stance.problem;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import stance.language.Phrase;

/**
 * Collects the problems of one reading, so that all are reported together. Not safe for use by several threads.
 *
 * <p>The same problem found twice is kept once: a variant inherits the mistakes of its scenario.
 */
public final class Problems {

    private final Set<Problem> found = new LinkedHashSet<>();
    private final Mentions mentions = new Mentions();

    /** Notes an error without a hint. */
    public void error(String code, Place place, Phrase message) {
        error(code, place, message, Phrase.NONE);
    }

    /** Notes an error. */
    public void error(String code, Place place, Phrase message, Phrase hint) {
        found.add(new Problem(code, Severity.ERROR, place, message, hint));
    }

    /** Notes an error. */
    public void error(String code, Place place, Phrase message, Phrase hint, Optional<Repair> repair) {
        found.add(new Problem(code, Severity.ERROR, place, message, hint, repair));
    }

    /**
     * Notes a name of a kind, such as that of an actor, which others may mention.
     *
     * @param place asked only where there is something to tell of it
     */
    public void declared(String kind, String name, Supplier<Place> place) {
        mentions.declared(kind, name, place);
    }

    /** Notes that a name which is declared is mentioned. */
    public void mentioned(String kind, String name) {
        mentions.known(kind, name);
    }

    /** Notes that a name is mentioned which is not declared; however often it is, {@link #settle} leaves one problem. */
    public void unknown(String kind, String name, Problem problem) {
        if (found.add(problem)) {
            mentions.unknown(kind, name, problem);
        }
    }

    /** Notes, after an error, that of this kind something was refused, so that unknown names of it may be right. */
    public void doubtful(String kind) {
        mentions.doubtful(kind);
    }

    /** Makes one problem of those that follow from one. */
    public void settle() {
        var told = mentions.told();
        var settled = found.stream()
                .flatMap(problem -> told.getOrDefault(problem, Optional.of(problem)).stream())
                .toList();
        found.clear();
        found.addAll(settled);
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
