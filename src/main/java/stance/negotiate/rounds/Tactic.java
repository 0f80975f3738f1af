package stance.negotiate.rounds;

import java.util.Optional;
import java.util.regex.Pattern;
import stance.language.Phrase;

/**
 * How a party is to make its offers.
 *
 * @param party empty for both
 */
public record Tactic(Optional<String> party, Strategy strategy) {

    /** How it is written, in words for a user. */
    public static final Phrase FORM = Phrase.of("[PARTY=]STRATEGY: %s", Strategy.FORM);

    private static final Pattern WRITTEN = Pattern.compile("(?:([^=]+)=)?([^=]+)");

    /** Reads {@code boulware} or {@code MEXICO=boulware}; empty where it is not of that form. */
    public static Optional<Tactic> parse(String text) {
        return Optional.of(WRITTEN.matcher(text))
                .filter(written -> written.matches())
                .flatMap(written -> Strategy.of(written.group(2))
                        .map(strategy -> new Tactic(Optional.ofNullable(written.group(1)), strategy)));
    }
}
