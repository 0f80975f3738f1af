package stance.problem;

import java.util.Optional;
import stance.language.Phrase;

/**
 * One thing that is wrong with what a user gave.
 *
 * @param code stable, for programs: {@code room.what-is-wrong}
 * @param message one sentence that names the thing, the value and what it must be
 * @param hint how to mend it; empty where there is nothing to add
 * @param repair the change that mends it, where one alone is right
 */
public record Problem(
        String code, Severity severity, Place place, Phrase message, Phrase hint, Optional<Repair> repair) {

    /** One for which nobody but its author knows what was meant. */
    public Problem(String code, Severity severity, Place place, Phrase message, Phrase hint) {
        this(code, severity, place, message, hint, Optional.empty());
    }

    /** Where and what, in a line. */
    public Phrase said() {
        return Phrase.of("%s: %s", place, Phrase.sentences(message, hint));
    }

    /** The same in English. */
    @Override
    public String toString() {
        return said().toString();
    }
}
