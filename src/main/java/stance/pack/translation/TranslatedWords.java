package stance.pack.translation;

import java.util.Optional;
import stance.json.Json;
import stance.json.Json.JsonObject;
import stance.json.JsonCursor;
import stance.language.Language;
import stance.language.Phrase;
import stance.language.Translated;

/** Takes translated words out of a file. */
record TranslatedWords(Language language, JsonCursor cursor) {

    /** The words with the translation under a key; the same where there is none. */
    Translated of(JsonObject object, String key, Translated written) {
        return ofOptional(object, key, Optional.of(written).filter(words -> !words.isBlank()))
                .orElse(written);
    }

    /** The same for words that need not be there; without them there is nothing to translate. */
    Optional<Translated> ofOptional(JsonObject object, String key, Optional<Translated> written) {
        var translation = there(object, key, written.isPresent());
        return written.map(
                words -> translation.map(text -> words.with(language, text)).orElse(words));
    }

    /** The text under a key, which may be there only where there is something that it translates. */
    Optional<String> there(JsonObject object, String key, boolean isWritten) {
        var value = cursor.get(object, key);
        if (value.isPresent() && !isWritten) {
            cursor.error(
                    "translation.nothing",
                    value.get().at(),
                    Phrase.of("There is no \"%s\" in the pack that this could translate.", key),
                    Phrase.NONE);
            return Optional.empty();
        }
        return value.flatMap(text -> text(text, key));
    }

    /** A text that says something. */
    Optional<String> text(Json value, String key) {
        var text = cursor.text(value, Phrase.of("The translation of %s", key));
        if (text.filter(String::isBlank).isPresent()) {
            cursor.error(
                    "translation.empty",
                    value.at(),
                    Phrase.of("The translation of %s is empty.", key),
                    Phrase.of("Leave it out where there is none: the words are then shown as they were written."));
            return Optional.empty();
        }
        return text;
    }
}
