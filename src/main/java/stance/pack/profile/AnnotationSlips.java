package stance.pack.profile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import stance.language.Phrase;

/** Values of annotations without the parentheses or the quotes that they need. */
final class AnnotationSlips {

    /** What is a text without quotes, and no code. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} .,:/_-]*");

    /** Their values are names, which nobody quotes. */
    private static final Set<String> NAMING =
            Set.of("actor", "topic", "strength", "basis", "speaker", "visibility", "status", "format");

    private AnnotationSlips() {}

    static Optional<Slip> find(Tokens tokens, int unexpected, Section section) {
        if (section != Section.METADATA && section != Section.TYPE) {
            return Optional.empty();
        }
        var key = section == Section.METADATA ? keyAndValue(tokens, unexpected) : Optional.<Slip>empty();
        if (key.isPresent()) {
            return key;
        }
        var sign = tokens.previous(unexpected, "@");
        if (sign >= 0 && tokens.isName(sign + 1)) {
            return tokens.is(sign + 2, "(") && unexpected > sign + 2
                    ? inParentheses(tokens, sign + 3, unexpected)
                    : withoutParentheses(tokens, sign, unexpected);
        }
        return Optional.empty();
    }

    /** {@code actor: MEXICO} in a line of its own. */
    private static Optional<Slip> keyAndValue(Tokens tokens, int key) {
        var value = key + 2;
        var isLine = tokens.isName(key)
                && tokens.is(key + 1, ":", "=")
                && (tokens.isName(value) || tokens.isText(value))
                && tokens.line(key - 1) < tokens.line(key)
                && tokens.line(value) == tokens.line(key)
                && tokens.line(value + 1) > tokens.line(value);
        if (!isLine) {
            return Optional.empty();
        }
        var instead = "@" + tokens.text(key) + "( " + tokens.text(value) + " )";
        return Optional.of(new Slip(
                key,
                value + 1,
                List.of("@", tokens.text(key), "(", tokens.text(value), ")"),
                instead,
                "profile.parentheses",
                Phrase.of("The value of an annotation stands in parentheses; found %s.", tokens.written(key, value)),
                Phrase.of("Write %s in its place.", instead)));
    }

    private static Optional<Slip> inParentheses(Tokens tokens, int from, int unexpected) {
        if (tokens.is(unexpected, "@", "when") && unexpected == from + 1) {
            return Optional.of(Slip.missing(
                    unexpected, ")", " )", Phrase.of("An annotation is written @key( name ) or @key( \"text\" ).")));
        }
        var end = tokens.next(from - 1, ")");
        if (end <= unexpected || tokens.line(end) != tokens.line(from) || NAMING.contains(tokens.text(from - 2))) {
            return Optional.empty();
        }
        var written = tokens.written(from, end - 1);
        return PLAIN.matcher(written).matches() && !isOfNames(written)
                ? Optional.of(Slip.of(
                        from,
                        end,
                        Texts.quote(written),
                        "profile.unquoted",
                        Phrase.of("What is no plain name stands in double quotes; found %s.", written)))
                : Optional.empty();
    }

    /** Two names are none, in quotes neither; and of a call the parts have points between them. */
    private static boolean isOfNames(String written) {
        return written.matches("[A-Z_]+( [A-Z_]+)+") || written.matches("[A-Za-z_]+(\\.[A-Za-z_]+)+");
    }

    private static Optional<Slip> withoutParentheses(Tokens tokens, int sign, int unexpected) {
        if (unexpected != sign + 2) {
            return Optional.empty();
        }
        var value = tokens.is(unexpected, ":", "=") ? unexpected + 1 : unexpected;
        if (tokens.line(value) != tokens.line(sign)
                || !(tokens.isName(value) || tokens.isText(value) || tokens.isNumber(value))
                || tokens.line(value + 1) == tokens.line(value)) {
            return Optional.empty();
        }
        var written = tokens.text(value);
        return Optional.of(new Slip(
                unexpected,
                value + 1,
                List.of("(", written, ")"),
                "( " + written + " )",
                "profile.parentheses",
                Phrase.of("The value of an annotation stands in parentheses; found %s.", written),
                Phrase.of("Write @%s( %s ).", tokens.text(sign + 1), written)));
    }
}
