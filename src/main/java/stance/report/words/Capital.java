package stance.report.words;

import stance.language.Language;
import stance.language.Phrase;
import stance.language.Spoken;
import stance.language.Translated;

/** Words with a capital in front. */
public record Capital(Spoken words) implements Spoken {

    /** Words of a pack. */
    public static Capital of(Translated words) {
        return new Capital(words);
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
