package stance.negotiate.conflict;

import java.util.Optional;
import java.util.regex.Pattern;
import stance.language.GivenName;
import stance.language.Phrase;

/**
 * Who decides a provision.
 *
 * @param actor empty where only all parties together do
 */
public record Control(String provision, Optional<String> actor) {

    /** How it is written, in words for a user. */
    public static final Phrase FORM = Phrase.of("PROVISION=ACTOR, such as turkey=UNITED_STATES, or PROVISION=all");

    private static final Pattern WRITTEN = Pattern.compile("([^=]+)=([^=]+)");

    /** Reads {@code turkey=UNITED_STATES} or {@code turkey=all}; empty where it is not of that form. */
    public static Optional<Control> parse(String text) {
        return Optional.of(WRITTEN.matcher(text))
                .filter(written -> written.matches())
                .map(written -> new Control(
                        written.group(1),
                        Optional.of(written.group(2)).filter(actor -> !actor.equalsIgnoreCase(GivenName.ALL.typed()))));
    }
}
