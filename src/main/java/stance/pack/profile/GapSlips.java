package stance.pack.profile;

import java.util.List;
import java.util.Optional;
import stance.language.Phrase;
import stance.pack.form.Effect;

/** Signs and words that are missing between two parts, or one too many. */
final class GapSlips {

    private static final Phrase END = Phrase.of("Each rule and declaration closes with \"end\".");
    private static final Phrase CLOSED = Phrase.of("Each \"(\" has its \")\".");
    private static final Phrase COMMA = Phrase.of("Constraints, values and constants are separated by commas.");

    private GapSlips() {}

    static Optional<Slip> find(Tokens tokens, int unexpected, Section section) {
        if (Constructs.isKnown(tokens.text(unexpected))
                && !tokens.is(unexpected, "not", "exists", "forall", "accumulate")) {
            return Optional.empty();
        }
        return superfluous(tokens, unexpected).or(() -> switch (section) {
            case METADATA -> inMetadata(tokens, unexpected);
            case CONDITIONS -> inConditions(tokens, unexpected);
            case EFFECTS -> inEffects(tokens, unexpected);
            case ENUM -> inEnum(tokens, unexpected);
            case TYPE -> inType(tokens, unexpected);
            case HEADER, BETWEEN -> Optional.empty();
        });
    }

    private static Optional<Slip> superfluous(Tokens tokens, int unexpected) {
        if (tokens.is(unexpected, ")") && tokens.is(unexpected - 1, ",")) {
            return Optional.of(Slip.superfluous(unexpected - 1, ","));
        }
        var isExtra = (tokens.is(unexpected, ")") && tokens.is(unexpected - 1, ")") && tokens.depth(unexpected) == 0)
                || (tokens.is(unexpected, ";") && tokens.is(unexpected - 1, ";"))
                || (tokens.is(unexpected, ",") && tokens.is(unexpected - 1, ","));
        return isExtra ? Optional.of(Slip.superfluous(unexpected, tokens.text(unexpected))) : Optional.empty();
    }

    private static Optional<Slip> inMetadata(Tokens tokens, int unexpected) {
        var beginsCondition = tokens.isBinding(unexpected)
                || tokens.is(unexpected, "not", "exists", "forall", "accumulate")
                || (tokens.isName(unexpected) && tokens.is(unexpected + 1, "("));
        var isKey = tokens.isName(unexpected)
                && tokens.is(unexpected + 1, "(")
                && !Character.isUpperCase(tokens.text(unexpected).charAt(0));
        if (isKey) {
            return Optional.of(Slip.missingSign(
                    "@",
                    List.of("@"),
                    unexpected,
                    tokens.text(unexpected),
                    Phrase.of("An annotation is written @key( name ) or @key( \"text\" ).")));
        }
        return beginsCondition
                ? Optional.of(Slip.missing(
                        unexpected, "when", "\nwhen", Phrase.of("The conditions of a rule stand behind \"when\".")))
                : end(tokens, unexpected);
    }

    private static Optional<Slip> inConditions(Tokens tokens, int unexpected) {
        var isOpen = tokens.depth(unexpected) > 0;
        var next = unexpected;
        if (tokens.is(unexpected, ".")
                && tokens.is(unexpected - 1, "stance")
                && tokens.is(unexpected - 2, ")")
                && !isOpen) {
            return Optional.of(Slip.missing(
                    unexpected - 1, "then", "\nthen", Phrase.of("What a stance says stands behind \"then\".")));
        }
        if (!isOpen || !tokens.endsValue(next - 1) || (tokens.touchesNext(next - 1) && !tokens.is(next - 1, ")"))) {
            return Optional.empty();
        }
        var beginsCondition = tokens.is(next, "not", "exists", "forall", "accumulate")
                && (tokens.is(next + 1, "(") || (tokens.isName(next + 1) && tokens.is(next + 2, "(")));
        if (tokens.is(next, "then")
                || beginsCondition
                || (tokens.isBinding(next) && tokens.isName(next + 2) && tokens.is(next + 3, "("))) {
            return Optional.of(Slip.missing(next, ")", " )", CLOSED));
        }
        var isField = tokens.isName(next) && !tokens.is(next + 1, "(");
        var isBinding = tokens.isBinding(next) && tokens.is(next + 1, ":");
        return isField || isBinding ? Optional.of(Slip.missing(next, ",", ",", COMMA)) : Optional.empty();
    }

    private static Optional<Slip> inEffects(Tokens tokens, int unexpected) {
        if (tokens.is(unexpected, ";") && tokens.depth(unexpected) > 0 && tokens.endsValue(unexpected - 1)) {
            return Optional.of(Slip.missing(unexpected, ")", " )", CLOSED));
        }
        if (tokens.is(unexpected, "(") && Effect.of(tokens.text(unexpected - 1)).isPresent()) {
            return Optional.of(Slip.missingSign(
                    "stance.",
                    List.of("stance", "."),
                    unexpected - 1,
                    tokens.text(unexpected - 1),
                    Phrase.of("Each effect is written stance.effect( $fact );")));
        }
        var isBehindCall = tokens.is(unexpected - 1, ")") && tokens.depth(unexpected) == 0;
        if (isBehindCall && (tokens.is(unexpected, "end", "stance") || tokens.startsUnit(unexpected))) {
            return Optional.of(Slip.missing(unexpected, ";", ";", Phrase.of("Each effect ends with one \";\".")));
        }
        return tokens.is(unexpected - 1, ";") ? end(tokens, unexpected) : Optional.empty();
    }

    private static Optional<Slip> inType(Tokens tokens, int unexpected) {
        var lacksParent = tokens.is(unexpected - 2, "declare")
                && !Constructs.isKnown(tokens.text(unexpected - 1))
                && (tokens.is(unexpected, "@", "end") || tokens.is(unexpected + 1, ":"));
        if (lacksParent) {
            return Optional.of(new Slip(
                    unexpected,
                    unexpected,
                    List.of("extends", "Provision"),
                    " extends Provision",
                    "profile.missing",
                    Phrase.of("Here \"%s\" is missing.", "extends Provision"),
                    Phrase.of("Each type extends Provision or another type.")));
        }
        return tokens.isName(unexpected - 1)
                        && tokens.isName(unexpected)
                        && tokens.line(unexpected) == tokens.line(unexpected - 1)
                        && !tokens.is(unexpected - 2, "declare")
                ? Optional.of(Slip.missing(unexpected, ":", " :", Phrase.of("A field is written name : Type.")))
                : end(tokens, unexpected);
    }

    private static Optional<Slip> inEnum(Tokens tokens, int unexpected) {
        if (tokens.is(unexpected - 1, ")") && tokens.isName(unexpected)) {
            return Optional.of(
                    tokens.is(unexpected + 1, ":")
                            ? Slip.missing(unexpected, ";", ";", Phrase.of("The constants of an enum end with \";\"."))
                            : Slip.missing(unexpected, ",", ",", COMMA));
        }
        return end(tokens, unexpected);
    }

    private static Optional<Slip> end(Tokens tokens, int unexpected) {
        var isWhole = tokens.isName(unexpected - 1) || tokens.is(unexpected - 1, ";", ")", ">");
        var startsUnit = tokens.isEnd(unexpected)
                || (tokens.is(unexpected, "rule") && tokens.isText(unexpected + 1))
                || (tokens.is(unexpected, "declare") && !tokens.is(unexpected + 1, ":"));
        return startsUnit && isWhole && tokens.previous(unexpected, "rule", "declare") >= 0
                ? Optional.of(Slip.missing(unexpected, "end", "\nend", END))
                : Optional.empty();
    }
}
