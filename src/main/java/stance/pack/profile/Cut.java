package stance.pack.profile;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The part of a unit that is left out because the grammar does not know what stands in it.
 *
 * @param from its first token
 * @param to the token behind its last one
 */
record Cut(int from, int to, Section section) {

    static Optional<Cut> around(Tokens tokens, int start, int unexpected) {
        var end = tokens.next(start, "rule", "declare");
        if (unexpected >= end) {
            return Optional.empty();
        }
        var cut = tokens.is(start, "rule") ? ofRule(tokens, start, unexpected) : ofType(tokens, start, unexpected);
        return cut.filter(part -> part.from() > start + 1 && part.from() < part.to() && part.to() < end);
    }

    private static Optional<Cut> ofRule(Tokens tokens, int start, int unexpected) {
        return switch (Section.of(tokens.list(), unexpected)) {
            case METADATA -> {
                var sign = tokens.is(unexpected, "@") ? unexpected : tokens.previous(unexpected, "@");
                yield sign > start
                        ? Optional.of(new Cut(
                                sign,
                                tokens.next(Math.max(sign, unexpected - 1), "@", "when", "then"),
                                Section.METADATA))
                        : Optional.empty();
            }
            case CONDITIONS ->
                Optional.of(new Cut(
                        tokens.previous(unexpected, "when") + 1,
                        tokens.next(unexpected - 1, "then", "end"),
                        Section.CONDITIONS));
            case EFFECTS -> {
                var from = tokens.previous(unexpected, "then", ";") + 1;
                var end = tokens.next(unexpected - 1, ";", "end");
                yield Optional.of(new Cut(from, tokens.is(end, ";") ? end + 1 : end, Section.EFFECTS));
            }
            default -> Optional.empty();
        };
    }

    /** An annotation, or a field with its annotations. */
    private static Optional<Cut> ofType(Tokens tokens, int start, int unexpected) {
        var end = tokens.next(unexpected - 1, "end");
        if (tokens.is(start + 1, "enum") || tokens.isEnd(end)) {
            return Optional.empty();
        }
        var from = IntStream.iterate(unexpected, at -> at > start, at -> at - 1)
                .filter(at -> tokens.is(at, "@") || beginsField(tokens, at) || tokens.is(at - 1, ")"))
                .findFirst();
        return from.stream()
                .mapToObj(first -> {
                    var isAnnotation = tokens.is(first, "@");
                    var to = IntStream.range(Math.max(first, unexpected) + 1, end)
                            .filter(at -> beginsField(tokens, at) || (isAnnotation && tokens.is(at, "@")))
                            .findFirst();
                    return new Cut(first, to.orElse(end), Section.TYPE);
                })
                .findFirst();
    }

    private static boolean beginsField(Tokens tokens, int at) {
        return tokens.isName(at) && tokens.is(at + 1, ":");
    }
}
