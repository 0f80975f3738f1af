package stance.pack.profile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import stance.language.Phrase;

/** Names of facts and values without their sign, and constants without their type. */
final class NameSlips {

    private NameSlips() {}

    static Optional<Slip> find(Tokens tokens, int unexpected, Section section) {
        return switch (section) {
            case CONDITIONS -> inCondition(tokens, unexpected);
            case EFFECTS -> value(tokens, unexpected - 1);
            default -> Optional.empty();
        };
    }

    private static Optional<Slip> inCondition(Tokens tokens, int unexpected) {
        var name = unexpected - 1;
        if (tokens.is(unexpected, ":") && tokens.isName(name)) {
            var isFact = tokens.isName(unexpected + 1) && tokens.is(unexpected + 2, "(");
            var isField = tokens.isName(unexpected + 1)
                    && tokens.is(unexpected + 2, ",", ")")
                    && tokens.is(name - 1, "(", ",");
            return isFact || isField ? Optional.of(binding(tokens, name)) : Optional.empty();
        }
        if (tokens.isName(unexpected) && tokens.is(unexpected - 1, "memberOf")) {
            return Optional.of(binding(tokens, unexpected));
        }
        return value(tokens, name);
    }

    /** A name alone where a value is expected: of something that is bound, or of a constant. */
    private static Optional<Slip> value(Tokens tokens, int name) {
        if (!tokens.isName(name)
                || !tokens.is(name - 1, "==", "!=", "<", "<=", ">", ">=", "(", ",", "contains")
                || !(tokens.is(name + 1, ",", ")", "&&", "||")
                        || (tokens.isName(name + 1) && !tokens.is(name - 1, "(", ",")))
                || Constructs.isKnown(tokens.text(name))
                || isField(tokens, name)) {
            return Optional.empty();
        }
        var text = tokens.text(name);
        var literal = text.toLowerCase(Locale.ROOT);
        if (List.of("true", "false", "null").contains(literal)) {
            return Optional.of(Slip.of(
                    name,
                    name + 1,
                    literal,
                    "profile.keyword",
                    Phrase.of("The words of DRL are written in small letters; found \"%s\".", text)));
        }
        var start = tokens.previous(name, "rule");
        var isBound = IntStream.range(Math.max(0, start), name).anyMatch(at -> tokens.is(at, "$" + text));
        return Optional.of(isBound ? binding(tokens, name) : Slip.untyped(name, text));
    }

    /** In a pattern, a name behind the parenthesis or a comma is a field, unless the list of "in" is open. */
    private static boolean isField(Tokens tokens, int name) {
        if (!tokens.is(name - 1, "(", ",") || tokens.previous(name, "then") > tokens.previous(name, "when")) {
            return false;
        }
        var open = tokens.previous(name, "(");
        return !tokens.is(open - 1, "in");
    }

    private static Slip binding(Tokens tokens, int name) {
        return Slip.of(
                name,
                name + 1,
                "$" + tokens.text(name),
                "profile.binding",
                Phrase.of("The name of a fact or of its value begins with $; found \"%s\".", tokens.text(name)));
    }
}
