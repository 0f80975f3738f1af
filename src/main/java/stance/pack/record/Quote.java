package stance.pack.record;

import java.util.Optional;

/**
 * The words.
 *
 * @param language of the words, a BCP 47 tag
 * @param translation an English gloss where the words are not English
 */
public record Quote(String words, String language, Optional<String> translation) {}
