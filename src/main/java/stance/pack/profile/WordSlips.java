package stance.pack.profile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import stance.language.Phrase;
import stance.problem.Nearest;

/** Words of the grammar in other letters or misspelt. */
final class WordSlips {

    private static final List<String> WORDS = List.of(
            "rule",
            "declare",
            "enum",
            "extends",
            "when",
            "then",
            "end",
            "not",
            "exists",
            "forall",
            "or",
            "accumulate",
            "in",
            "contains",
            "memberOf");
    private static final List<String> BETWEEN = List.of("contains", "memberOf", "not", "in");

    /** How far back the word may stand: the grammar takes it for a name, and stumbles over what follows. */
    private static final int REACH = 3;

    private WordSlips() {}

    static Optional<Slip> find(Tokens tokens, int unexpected, Section section) {
        return IntStream.rangeClosed(0, REACH)
                .map(back -> unexpected - back)
                .filter(tokens::isName)
                .filter(at -> !tokens.is(at - 1, ".", "@") && !tokens.is(at + 1, "."))
                .boxed()
                .flatMap(at -> inOtherLetters(tokens, at).stream())
                .findFirst()
                .or(() -> operator(tokens, unexpected, section))
                .or(() -> misspelt(tokens, unexpected, section));
    }

    /** The word that comes next in a rule, alone in its line and misspelt. */
    private static Optional<Slip> misspelt(Tokens tokens, int unexpected, Section section) {
        var word = switch (section) {
            case METADATA -> "when";
            case CONDITIONS -> "then";
            case EFFECTS, ENUM, TYPE -> "end";
            case HEADER, BETWEEN -> "";
        };
        return IntStream.rangeClosed(0, 1)
                .map(back -> unexpected - back)
                .filter(at -> tokens.isName(at)
                        && tokens.line(at) != tokens.line(at - 1)
                        && (tokens.isEnd(at + 1) || tokens.line(at) != tokens.line(at + 1))
                        && Nearest.closest(tokens.text(at), List.of(word)).isPresent())
                .mapToObj(at -> Slip.of(
                        at,
                        at + 1,
                        word,
                        "profile.keyword",
                        Phrase.of("The word of DRL is \"%s\"; found \"%s\".", word, tokens.text(at))))
                .findFirst();
    }

    private static Optional<Slip> inOtherLetters(Tokens tokens, int at) {
        return WORDS.stream()
                .filter(word -> word.equalsIgnoreCase(tokens.text(at)))
                .findFirst()
                .map(word -> Slip.of(
                        at,
                        at + 1,
                        word,
                        "profile.keyword",
                        word.equals(word.toLowerCase(Locale.ROOT))
                                ? Phrase.of(
                                        "The words of DRL are written in small letters; found \"%s\".", tokens.text(at))
                                : Phrase.of("The word of DRL is \"%s\"; found \"%s\".", word, tokens.text(at))));
    }

    /** A misspelt word between a field and a value; no repair, for which was meant is a guess. */
    private static Optional<Slip> operator(Tokens tokens, int unexpected, Section section) {
        if (section != Section.CONDITIONS
                || !tokens.isName(unexpected)
                || !tokens.isName(unexpected - 1)
                || tokens.depth(unexpected) == 0
                || Constructs.isKnown(tokens.text(unexpected))) {
            return Optional.empty();
        }
        return Nearest.closest(tokens.text(unexpected), BETWEEN)
                .map(word -> Slip.of(
                        unexpected,
                        unexpected + 1,
                        word,
                        "profile.keyword",
                        Phrase.of("The word of DRL is \"%s\"; found \"%s\".", word, tokens.text(unexpected))));
    }
}
