package stance.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The phrases of a language under their English forms, read from the XML files of {@link Properties} in a folder named
 * after the language. Safe for use by several threads.
 */
final class Catalogue {

    /** The files of each language: which of the program's words they hold. */
    static final List<String> PARTS =
            List.of("json", "scenario", "words", "space", "request", "pack", "rule", "command", "report", "negotiate");

    private static final Catalogue ENGLISH = new Catalogue(Map.of());

    private final Map<String, String> forms;

    private Catalogue(Map<String, String> forms) {
        this.forms = forms;
    }

    /** That of a language. The English one is empty: its forms are those that the program writes. */
    static Catalogue of(Language language) {
        return switch (language) {
            case ENGLISH -> ENGLISH;
            case SPANISH -> Spanish.READ;
        };
    }

    /** The form in this language for an English one; the English one where there is no other. */
    String form(String english) {
        return forms.getOrDefault(english, english);
    }

    /** All of its forms under the English ones. */
    Map<String, String> forms() {
        return forms;
    }

    private static Catalogue read(Language language) {
        var forms = new TreeMap<String, String>();
        for (var part : PARTS) {
            part(language, part).forEach((english, said) -> forms.put(String.valueOf(english), String.valueOf(said)));
        }
        return new Catalogue(Map.copyOf(forms));
    }

    static Properties part(Language language, String part) {
        var name = language.tag() + "/" + part + ".xml";
        var phrases = new Properties();
        try (var in = Objects.requireNonNull(Catalogue.class.getResourceAsStream(name), name)) {
            phrases.loadFromXML(in);
        } catch (IOException impossible) {
            throw new UncheckedIOException(name, impossible);
        }
        return phrases;
    }

    /** Read when it is first asked for. */
    private static final class Spanish {
        private static final Catalogue READ = read(Language.SPANISH);
    }
}
