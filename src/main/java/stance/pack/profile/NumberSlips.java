package stance.pack.profile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import stance.language.Phrase;

/** Numbers with separators or units in them, and dates without quotes. */
final class NumberSlips {

    private static final int YEAR = 4;
    private static final int GROUP = 3;

    private NumberSlips() {}

    static Optional<Slip> find(Tokens tokens, int unexpected, Section section) {
        if (section != Section.CONDITIONS && section != Section.EFFECTS) {
            return Optional.empty();
        }
        var before = unexpected - 1;
        if (tokens.is(unexpected, "%") && tokens.isNumber(before)) {
            return Optional.of(new Slip(
                    unexpected,
                    unexpected + 1,
                    List.of(),
                    "",
                    "profile.number",
                    Phrase.of("A number stands without its unit, which the vocabulary says."),
                    Phrase.of("Write %s in its place.", tokens.text(before))));
        } else if (tokens.is(unexpected, ".") && tokens.isNumber(unexpected + 1) && tokens.touchesNext(unexpected)) {
            return Optional.of(number(tokens, unexpected, unexpected + 1, "0." + tokens.text(unexpected + 1)));
        } else if (tokens.is(unexpected, "-") && isDate(tokens, before)) {
            var written = tokens.written(before, before + 4);
            return Optional.of(Slip.of(
                    before,
                    before + 5,
                    Texts.quote(written),
                    "profile.unquoted",
                    Phrase.of("A date stands in double quotes; found %s.", written)));
        }
        var isGroup = tokens.isNumber(unexpected) && tokens.text(unexpected).length() == GROUP;
        return isGroup ? grouped(tokens, unexpected) : afterSeparator(tokens, unexpected);
    }

    /** {@code 65,000} and {@code 65 000}, of which the grammar stumbles over the second number. */
    private static Optional<Slip> grouped(Tokens tokens, int second) {
        var separated = tokens.is(second - 1, ",") && tokens.touchesNext(second - 2) && tokens.touchesNext(second - 1);
        var first = separated ? second - 2 : second - 1;
        if (!tokens.isNumber(first)
                || tokens.text(first).length() > GROUP
                || tokens.line(first) != tokens.line(second)) {
            return Optional.empty();
        }
        var last = second;
        while (separated && tokens.is(last + 1, ",") && tokens.touchesNext(last) && isGroup(tokens, last + 2)) {
            last += 2;
        }
        while (!separated && isGroup(tokens, last + 1)) {
            last++;
        }
        return Optional.of(number(tokens, first, last, digits(tokens, first, last)));
    }

    /** {@code 65_000} and {@code 65'000}, of which it stumbles over the separator. */
    private static Optional<Slip> afterSeparator(Tokens tokens, int separator) {
        return tokens.is(separator, "_", "'", "’")
                        && tokens.isNumber(separator - 1)
                        && tokens.touchesNext(separator - 1)
                        && isGroup(tokens, separator + 1)
                ? Optional.of(
                        number(tokens, separator - 1, separator + 1, digits(tokens, separator - 1, separator + 1)))
                : Optional.empty();
    }

    private static boolean isGroup(Tokens tokens, int index) {
        return tokens.isNumber(index) && tokens.text(index).length() == GROUP;
    }

    private static String digits(Tokens tokens, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .filter(tokens::isNumber)
                .mapToObj(tokens::text)
                .collect(Collectors.joining());
    }

    private static boolean isDate(Tokens tokens, int year) {
        return tokens.isNumber(year)
                && tokens.text(year).length() == YEAR
                && tokens.isNumber(year + 2)
                && tokens.is(year + 3, "-")
                && tokens.isNumber(year + 4)
                && IntStream.range(year, year + 4).allMatch(tokens::touchesNext);
    }

    private static Slip number(Tokens tokens, int first, int last, String digits) {
        return Slip.of(
                first,
                last + 1,
                digits,
                "profile.number",
                Phrase.of(
                        "A number is written with digits and at most one point between them; found %s.",
                        tokens.written(first, last)));
    }
}
