package stance.report.words;

import stance.language.Language;
import stance.language.Phrase;
import stance.language.Spoken;

/** Words with a capital in front. */
public record Capital(Spoken words) implements Spoken {

    /** Words that are the same in every language. */
    public static Capital of(String words) {
        return new Capital(Phrase.verbatim(words));
    }

    @Override
    public String in(Language language) {
        var said = words.in(language);
        return said.isEmpty() ? "" : Character.toUpperCase(said.charAt(0)) + said.substring(1);
    }

    /** The same as a phrase. */
    Phrase phrase() {
        return Phrase.of("%s", this);
    }
}
