package stance.report.words;

import stance.language.Language;
import stance.language.Phrase;
import stance.language.Spoken;

/** Words with a capital in front. */
record Capital(Spoken words) implements Spoken {

    @Override
    public String in(Language language) {
        return Sentences.capital(words.in(language));
    }

    /** The same as a phrase. */
    Phrase phrase() {
        return Phrase.of("%s", this);
    }
}
