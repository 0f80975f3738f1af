package stance.report.words;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stance.language.Language;
import stance.language.Phrase;
import stance.pack.vocabulary.Phrasing.Around;

/**
 * Tells phrases that can follow a noun at once ({@code by forces of Mexico}) from those that need a word between
 * ({@code takes place in Mexico}, before which goes {@code that}).
 */
final class Linking {

    private static final Set<String> ENGLISH = Set.of(
            "about", "above", "across", "after", "against", "along", "among", "as", "at", "before", "below", "between",
            "beyond", "but", "by", "called", "despite", "due", "during", "for", "from", "in", "inside", "into", "known",
            "like", "near", "not", "of", "off", "on", "only", "onto", "open", "out", "outside", "over", "per", "since",
            "subject", "than", "that", "through", "to", "toward", "towards", "under", "unless", "until", "up", "upon",
            "valid", "via", "when", "where", "which", "who", "whose", "with", "within", "without", "worth");
    private static final Set<String> ENGLISH_PARTICIPLES = Set.of(
            "agreed", "bought", "bound", "brought", "built", "done", "drawn", "given", "held", "kept", "led", "lent",
            "made", "meant", "paid", "put", "sent", "set", "sold", "taken", "written");
    private static final Set<String> SPANISH = Set.of(
            "a",
            "al",
            "ante",
            "antes",
            "bajo",
            "como",
            "con",
            "contra",
            "cuando",
            "cuya",
            "cuyas",
            "cuyo",
            "cuyos",
            "de",
            "del",
            "dentro",
            "desde",
            "después",
            "donde",
            "durante",
            "en",
            "entre",
            "fuera",
            "hacia",
            "hasta",
            "hecha",
            "hecho",
            "mediante",
            "para",
            "por",
            "pues",
            "que",
            "quien",
            "salvo",
            "según",
            "sin",
            "sobre",
            "solo",
            "sujeta",
            "sujeto",
            "tras");

    private static final Pattern ENGLISH_DAY = Pattern.compile("\\b(by|from|on|since|until) \\{}");
    private static final Pattern SPANISH_DAY = Pattern.compile("\\bel \\{}");

    private Linking() {}

    /** Whether something has to go between a noun and the phrase, or the first of two of which either holds. */
    static boolean needsWord(String phrase, Language language) {
        var either = Phrase.of("either %s", "").in(language);
        var words = phrase.toLowerCase(Locale.ROOT)
                .substring(phrase.startsWith(either) ? either.length() : 0)
                .split("[ ,]+", 3);
        return switch (language) {
            case ENGLISH -> !ENGLISH.contains(words[0]) && !words[0].endsWith("ing") && !isEnglishParticiple(words);
            case SPANISH -> !SPANISH.contains(words[0]) && !words[0].matches(".*[aií]d[oa]s?");
        };
    }

    /** A phrase with a preposition before the place of its day, such that one which is not named can stand there. */
    static Optional<Around> behindPreposition(Around phrase, Language language) {
        return switch (language) {
            case ENGLISH ->
                Optional.of(phrase)
                        .filter(each -> ENGLISH_DAY.matcher(each.written()).find());
            case SPANISH ->
                Optional.of(SPANISH_DAY.matcher(phrase.written()))
                        .filter(Matcher::find)
                        .map(found -> new Around(found.replaceFirst("en {}")));
        };
    }

    /** The contrary: {@code is not carried out by Mexico}, {@code not by Mexico}, {@code does not reach Mexico}. */
    static String denied(String phrase, Language language) {
        if (language == Language.SPANISH || !needsWord(phrase, language)) {
            return Phrase.of("not").in(language) + " " + phrase;
        }
        var words = phrase.split(" ", 2);
        var rest = words.length > 1 ? " " + words[1] : "";
        return Set.of("is", "are", "can", "may", "must", "will").contains(words[0])
                ? words[0] + " not" + rest
                : "does not " + plain(words[0]) + rest;
    }

    /** The plain form of an English verb in the third person. */
    private static String plain(String verb) {
        if (verb.equals("has")) {
            return "have";
        }
        return verb.replaceFirst("(?<=ch|sh|ss|x|zz|o)es$", "")
                .replaceFirst("(?<=[^aeiou])ies$", "y")
                .replaceFirst("(?<=[^s])s$", "");
    }

    /** Such as {@code paid by}; a past tense alone is not told from it. */
    private static boolean isEnglishParticiple(String[] words) {
        return words.length > 1 && (words[0].endsWith("ed") || ENGLISH_PARTICIPLES.contains(words[0]));
    }
}
