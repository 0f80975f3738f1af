package stance.language;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import com.google.errorprone.annotations.Immutable;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Words of the program that can be said in every {@link Language}. As with gettext, the English form is written where it
 * is needed, and the other languages have theirs under it in a {@link Catalogue}.
 *
 * @param form the English words, with places for the values as {@link String#format} has them
 * @param values what stands in these places; what is {@link Spoken} among them is said in the same language
 */
@Immutable
// Its values are texts, numbers, days and other phrases.
@SuppressWarnings("Immutable")
public record Phrase(String form, List<Object> values) implements Spoken {

    /** The form of a value alone, by far the commonest. */
    private static final String VALUE = "%s";

    /** Nothing said. */
    public static final Phrase NONE = new Phrase("", List.of());

    /** Keeps its own copy. */
    public Phrase {
        values = List.copyOf(values);
    }

    /** A phrase of this form; whether the values fit it is checked when the call is compiled. */
    @FormatMethod
    public static Phrase of(@FormatString String form, Object... values) {
        return new Phrase(form, List.of(values));
    }

    /** Words that are the same in every language, such as those of a pack. */
    public static Phrase verbatim(String words) {
        return words.isEmpty() ? NONE : new Phrase(VALUE, List.of(words));
    }

    /** Words of a pack. */
    public static Phrase verbatim(Translated words) {
        return words.written().isEmpty() ? NONE : new Phrase(VALUE, List.of(words));
    }

    /** A list, such as "a, b and c". */
    public static Phrase joined(List<?> parts) {
        return switch (parts.size()) {
            case 0 -> NONE;
            case 1 -> new Phrase(VALUE, List.of(parts.get(0)));
            default ->
                Phrase.of("%s and %s", listed(parts.subList(0, parts.size() - 1), ", "), parts.get(parts.size() - 1));
        };
    }

    /** The parts one after the other, with the same signs between each two in every language. */
    public static Phrase listed(List<?> parts, String between) {
        var form = String.join(between.replace("%", "%%"), Collections.nCopies(parts.size(), "%s"));
        return new Phrase(form, List.copyOf(parts));
    }

    /** Sentences after each other, without those that say nothing. */
    public static Phrase sentences(Phrase... sentences) {
        return listed(
                Stream.of(sentences).filter(sentence -> !sentence.isEmpty()).toList(), " ");
    }

    /** The same with other words in its places; numbers stay. */
    public Phrase with(UnaryOperator<String> change) {
        return new Phrase(
                form, values.stream().map(value -> changed(value, change)).toList());
    }

    private static Object changed(Object value, UnaryOperator<String> change) {
        if (value instanceof Phrase phrase) {
            return phrase.with(change);
        }
        return value instanceof Number || value instanceof Spoken ? value : change.apply(value.toString());
    }

    /** Whether it says nothing. */
    public boolean isEmpty() {
        return form.isEmpty();
    }

    /** The words in a language; in English where its catalogue does not have them. */
    @Override
    public String in(Language language) {
        if (form.equals(VALUE)) {
            return String.valueOf(said(values.get(0), language));
        }
        var said = values.stream().map(value -> said(value, language)).toArray();
        return String.format(Locale.ROOT, Catalogue.of(language).form(form), said);
    }

    private static Object said(Object value, Language language) {
        return value instanceof Spoken spoken ? spoken.in(language) : value;
    }

    /** The English words. */
    @Override
    public String toString() {
        return in(Language.ENGLISH);
    }
}
