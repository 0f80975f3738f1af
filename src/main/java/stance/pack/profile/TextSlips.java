package stance.pack.profile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stance.language.Phrase;

/** Texts in other quotes than double ones, and quotes inside of a text. */
final class TextSlips {

    private static final Set<String> OPENING = Set.of("'", "‘", "’", "‚", "“", "”", "„", "«", "»", "`", "´");
    private static final int SHOWN = 60;

    private TextSlips() {}

    static Optional<Slip> find(Tokens tokens, int unexpected, Section section) {
        if (OPENING.contains(tokens.text(unexpected))) {
            return otherQuotes(tokens, unexpected);
        }
        return section == Section.ENUM && tokens.is(unexpected - 1, "(")
                ? withoutQuotes(tokens, unexpected)
                : quoteInside(tokens, unexpected);
    }

    /** The label of a constant. */
    private static Optional<Slip> withoutQuotes(Tokens tokens, int first) {
        var end = tokens.next(first, ")");
        var isPlain = tokens.line(end) == tokens.line(first)
                && IntStream.range(first, end).allMatch(tokens::isName);
        return isPlain
                ? Optional.of(text(first, end, tokens.written(first, end - 1), tokens.written(first, end - 1)))
                : Optional.empty();
    }

    private static Optional<Slip> otherQuotes(Tokens tokens, int opening) {
        var closing = closing(tokens, opening + 1, OPENING);
        return closing.boxed().findFirst().map(last -> {
            var written = tokens.written(opening, last);
            return text(opening, last + 1, written.substring(1, written.length() - 1), written);
        });
    }

    /** A quote that is meant to be part of the text ends it, and what follows touches it. */
    private static Optional<Slip> quoteInside(Tokens tokens, int unexpected) {
        var first = unexpected - 1;
        if (!tokens.isText(first) || !tokens.touchesNext(first)) {
            return Optional.empty();
        }
        var ends = IntStream.range(unexpected, tokens.list().size() - 1)
                .takeWhile(at -> tokens.line(at) == tokens.line(first))
                .filter(at -> tokens.is(at, ")", ";"))
                .max();
        return ends.stream()
                .boxed()
                .map(end -> tokens.is(end, ";") ? end - 1 : end)
                .filter(end -> tokens.written(unexpected, end - 1).endsWith("\""))
                .findFirst()
                .map(end -> {
                    var written = tokens.written(first, end - 1);
                    var inner = written.substring(1, written.length() - 1).replace("\\\"", "\"");
                    var text = text(first, end, inner, written);
                    return new Slip(
                            text.from(),
                            text.to(),
                            text.pieces(),
                            text.instead(),
                            text.code(),
                            Phrase.of("A double quote ends the text; found %s.", cut(written)),
                            Phrase.of("Write \\\" for each quote inside of the text."));
                });
    }

    /** The first quote of the line that something follows which may stand behind a text, or else the last one. */
    private static IntStream closing(Tokens tokens, int from, Set<String> quotes) {
        var onLine = IntStream.range(from, tokens.list().size() - 1)
                .takeWhile(at -> tokens.line(at) == tokens.line(from - 1))
                .filter(at -> quotes.contains(tokens.text(at)))
                .boxed()
                .toList();
        var last = onLine.isEmpty() ? List.<Integer>of() : onLine.subList(onLine.size() - 1, onLine.size());
        return Stream.concat(
                        onLine.stream()
                                .filter(at ->
                                        tokens.is(at + 1, ")", ",", ";") || tokens.line(at + 1) != tokens.line(at)),
                        last.stream())
                .limit(1)
                .mapToInt(Integer::intValue);
    }

    private static Slip text(int from, int to, String text, String written) {
        return Slip.of(
                from,
                to,
                Texts.quote(text.replace("\\", "")),
                "profile.quotes",
                Phrase.of("A text stands in double quotes; found %s.", cut(written)));
    }

    private static Phrase cut(String written) {
        return Phrase.verbatim(written.length() <= SHOWN ? written : written.substring(0, SHOWN) + "...");
    }
}
