package stance.pack.profile;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import stance.language.Phrase;

/** Comparisons written with the signs of other languages. */
final class SignSlips {

    /** Signs that touch each other, as the grammar reads them one by one. */
    private static final Map<List<String>, String> PAIRS = Map.of(
            List.of("==", "="), "==",
            List.of("!=", "="), "!=",
            List.of("=", "=="), "==",
            List.of("=", "<"), "<=",
            List.of("=", ">"), ">=",
            List.of("=", "!"), "!=",
            List.of("<", ">"), "!=",
            List.of("&", "&"), "&&",
            List.of("|", "|"), "||");

    private static final Map<String, String> SINGLE =
            Map.of("≥", ">=", "≤", "<=", "≠", "!=", "&", "&&", "|", "||", "＝", "==");

    /** Words between a field and its value. */
    private static final Map<String, String> COMPARING =
            Map.of("is", "==", "equals", "==", "includes", "contains", "has", "contains");

    /** Words between two constraints. */
    private static final Map<String, String> JOINING = Map.of("and", "&&", "or", "||");

    private SignSlips() {}

    static Optional<Slip> find(Tokens tokens, int unexpected, Section section) {
        if (section != Section.CONDITIONS || tokens.depth(unexpected) == 0) {
            return Optional.empty();
        }
        return pair(tokens, unexpected - 1)
                .or(() -> pair(tokens, unexpected))
                .or(() -> Optional.ofNullable(SINGLE.get(tokens.text(unexpected)))
                        .map(sign -> slip(tokens, unexpected, unexpected, sign)))
                .or(() -> single(tokens, unexpected))
                .or(() -> word(tokens, unexpected));
    }

    private static Optional<Slip> pair(Tokens tokens, int first) {
        return tokens.touchesNext(first)
                ? Optional.ofNullable(PAIRS.get(List.of(tokens.text(first), tokens.text(first + 1))))
                        .map(sign -> slip(tokens, first, first + 1, sign))
                : Optional.empty();
    }

    private static Optional<Slip> single(Tokens tokens, int at) {
        if (tokens.is(at, "=") && tokens.isBinding(at - 1)) {
            return Optional.of(Slip.of(
                    at,
                    at + 1,
                    ":",
                    "profile.operator",
                    Phrase.of("Nothing is assigned: a field is bound with $name : field; found \"=\".")));
        }
        var isComparison = tokens.is(at, "=") || (tokens.is(at, ":") && tokens.is(at - 2, "(", ","));
        return isComparison && tokens.isName(at - 1) && beginsValue(tokens, at + 1)
                ? Optional.of(slip(tokens, at, at, "=="))
                : Optional.empty();
    }

    private static Optional<Slip> word(Tokens tokens, int at) {
        var word = tokens.text(at).toLowerCase(Locale.ROOT);
        if (tokens.isName(at - 1) && !tokens.is(at - 2, ".") && beginsValue(tokens, at + 1)) {
            return Optional.ofNullable(COMPARING.get(word)).map(sign -> slip(tokens, at, at, sign));
        }
        var isBetween = tokens.endsValue(at - 1) && !tokens.is(at - 1, ")") && tokens.isName(at + 1);
        return isBetween
                ? Optional.ofNullable(JOINING.get(word)).map(sign -> slip(tokens, at, at, sign))
                : Optional.empty();
    }

    private static boolean beginsValue(Tokens tokens, int at) {
        return tokens.isText(at)
                || tokens.isNumber(at)
                || tokens.isBinding(at)
                || tokens.is(at, "-", "true", "false", "null", "'", "“")
                || (tokens.isName(at) && !tokens.is(at + 1, "("));
    }

    private static Slip slip(Tokens tokens, int first, int last, String sign) {
        return Slip.of(
                first,
                last + 1,
                sign,
                "profile.operator",
                Phrase.of(
                        "Fields are compared by == != < <= > >=, and conditions joined by && and ||; found \"%s\".",
                        tokens.written(first, last)));
    }
}
