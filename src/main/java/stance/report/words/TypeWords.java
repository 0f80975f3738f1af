package stance.report.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import stance.language.Language;
import stance.language.Phrase;
import stance.language.Spoken;
import stance.language.Translated;
import stance.pack.check.FactTypes;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.FieldType;
import stance.pack.vocabulary.ProvisionType;
import stance.pack.vocabulary.Vocabulary;
import stance.pack.vocabulary.VocabularyReader;

/** What facts of a type are, in the words of a vocabulary; families are read by what they mean. */
record TypeWords(Vocabulary vocabulary) {

    /** The types that every pack has: any provision, and the scenario. */
    private static final FactTypes GIVEN = FactTypes.of(new Vocabulary(Map.of(), Map.of()));

    /** The scenario as a type. */
    static final ProvisionType SCENARIO = GIVEN.type(VocabularyReader.SCENARIO).orElseThrow();

    /** What a figure is compared as. */
    static final Field NUMBER = SCENARIO.fields().get(0).of(new FieldType.DecimalType());

    /** A fact of a type, of which this is said. */
    FactPhrase fact(ProvisionType type, List<Clause> clauses) {
        return new FactPhrase(noun(type), isName(type), clauses);
    }

    /** The type of this name. */
    ProvisionType type(String name) {
        return vocabulary.type(name).or(() -> GIVEN.type(name)).orElseThrow();
    }

    /** A field that facts of a type have. */
    Field field(String type, String name) {
        return type(type)
                .field(name)
                .or(() -> type(VocabularyReader.ROOT).field(name))
                .orElseThrow();
    }

    /** What a sentence calls a fact of a type: its phrase, else what a family means, else its name. */
    static Spoken noun(ProvisionType type) {
        if (type.name().equals(VocabularyReader.SCENARIO)) {
            return Phrase.of("a proposal");
        } else if (type.name().equals(VocabularyReader.ROOT)) {
            return Phrase.of("a provision");
        } else if (type.phrase().isPresent()) {
            return type.phrase().get();
        }
        return isName(type) ? Phrase.verbatim(type.name()) : new Inside(type.doc());
    }

    /** Whether a type has nothing but its name. */
    private static boolean isName(ProvisionType type) {
        return type.phrase().isEmpty()
                && !type.name().equals(VocabularyReader.SCENARIO)
                && !type.name().equals(VocabularyReader.ROOT)
                && !(type.family() && !type.doc().isBlank());
    }

    /** What a type means, inside of a sentence: without its full stop, and small where it begins with one capital. */
    private record Inside(Translated doc) implements Spoken {
        @Override
        public String in(Language language) {
            var words = doc.in(language).strip().replaceAll("\\.$", "");
            var isAcronym = words.length() > 1 && Character.isUpperCase(words.charAt(1));
            return isAcronym ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
        }
    }

    /** A noun without the article in front of it. */
    record Bare(Spoken noun) implements Spoken {
        @Override
        public String in(Language language) {
            var article = switch (language) {
                case ENGLISH -> "^(an?|the) ";
                case SPANISH -> "^(una?|el|la|los|las) ";
            };
            return noun.in(language).replaceFirst(article, "");
        }
    }
}
