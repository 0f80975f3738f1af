package stance.pack.profile;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import stance.pack.profile.grammar.RuleProfileParser;
import stance.pack.profile.grammar.RuleProfileParser.HeaderContext;
import stance.pack.profile.grammar.RuleProfileParser.UnitContext;
import stance.problem.Problems;

/**
 * Parses a file unit by unit. A slip by which one thing alone can be meant is noted and put right in the tokens; of what
 * the grammar does not know at all, the smallest part that it has a name for is noted and left out. Either way the rest
 * of the unit is read.
 */
final class UnitReader {

    /** Each costs as much as the file is long; beyond so many a file is not DRL with slips in it. */
    private static final int MOST_TRIES = 200;

    /** So many slips may stand side by side, before the same token. */
    private static final int MOST_TOGETHER = 3;

    private final String file;
    private final Problems problems;
    private Tokens tokens;
    private CommonTokenStream stream;
    private int tries;

    /**
     * A rule or declaration.
     *
     * @param read empty where nothing of it could be read
     * @param lost the parts out of which something was left
     * @param refusedDeclaration the name of a declaration that is not there whole
     * @param refusedRule the name of a rule of which nothing is there; an empty one where it could not be read
     */
    record Unit(
            Optional<UnitContext> read,
            Set<Section> lost,
            Optional<String> refusedDeclaration,
            Optional<String> refusedRule) {

        boolean isWhole() {
            return lost.isEmpty();
        }
    }

    /** What came of an attempt: a tree, or the token at which the grammar gave up. */
    private record Attempt<T>(Optional<T> tree, int unexpected) {}

    UnitReader(String file, Problems problems, Tokens tokens) {
        this.file = file;
        this.problems = problems;
        this.tokens = tokens;
        this.stream = stream(tokens);
    }

    Optional<HeaderContext> header() {
        HeaderSlips.find(tokens).ifPresent(slip -> {
            slip.note(file, tokens, problems);
            use(tokens.with(slip));
        });
        var attempt = attempt(stream, 0, RuleProfileParser::header);
        if (attempt.tree().isEmpty()) {
            UnexpectedToken.note(file, tokens.list(), tokens.list().get(attempt.unexpected()), problems);
            var next = tokens.next(attempt.unexpected() - 1, "rule", "declare");
            stream.seek(next);
        }
        return attempt.tree();
    }

    boolean hasNext() {
        return !tokens.isEnd(stream.index());
    }

    Unit next() {
        var start = stream.index();
        var lost = EnumSet.noneOf(Section.class);
        while (true) {
            var attempt = attempt(stream, start, RuleProfileParser::unit);
            if (attempt.tree().isPresent()) {
                return new Unit(
                        attempt.tree(), lost, lost.isEmpty() ? Optional.empty() : declared(start), Optional.empty());
            }
            var unexpected = attempt.unexpected();
            if (!mends(start, unexpected)) {
                UnexpectedToken.note(file, tokens.list(), tokens.list().get(unexpected), problems);
                var cut = tries < MOST_TRIES
                        ? Cut.around(tokens, start, unexpected).filter(part -> leadsOn(part, start))
                        : Optional.<Cut>empty();
                if (cut.isEmpty()) {
                    return givenUp(start, unexpected);
                }
                lost.add(cut.get().section());
                use(tokens.without(cut.get().from(), cut.get().to()));
            }
        }
    }

    private boolean mends(int start, int unexpected) {
        if (tries++ >= MOST_TRIES) {
            return false;
        }
        var slips = slips(tokens, start, unexpected, MOST_TOGETHER);
        for (var slip : slips) {
            slip.note(file, tokens, problems);
            tokens = tokens.with(slip);
        }
        use(tokens);
        return !slips.isEmpty();
    }

    /** The slips that together lead beyond what was not expected; none where they would only move the mistake. */
    private static List<Slip> slips(Tokens tokens, int start, int unexpected, int most) {
        var slip = most == 0
                ? Optional.<Slip>empty()
                : Slips.find(tokens, unexpected).filter(found -> found.from() >= start && found.to() > 0);
        if (slip.isEmpty()) {
            return List.of();
        }
        var found = slip.get();
        var after = tokens.with(found);
        var attempt = attempt(stream(after), start, RuleProfileParser::unit);
        var last = Math.max(unexpected, found.to() - 1)
                + after.list().size()
                - tokens.list().size();
        if (attempt.tree().isPresent() || attempt.unexpected() > last) {
            return List.of(found);
        }
        var more = attempt.unexpected() < last ? List.<Slip>of() : slips(after, start, attempt.unexpected(), most - 1);
        return more.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(found), more.stream()).toList();
    }

    private boolean leadsOn(Cut cut, int start) {
        var attempt = attempt(stream(tokens.without(cut.from(), cut.to())), start, RuleProfileParser::unit);
        use(tokens);
        return attempt.tree().isPresent() || attempt.unexpected() > cut.from();
    }

    private Unit givenUp(int start, int unexpected) {
        var next = unexpected == start && !tokens.isEnd(start) ? start : unexpected - 1;
        stream.seek(tokens.next(next, "rule", "declare"));
        var rule = tokens.is(start, "rule")
                ? Optional.of(tokens.isText(start + 1) ? Texts.of(tokens.list().get(start + 1)) : "")
                : Optional.<String>empty();
        return new Unit(Optional.empty(), EnumSet.noneOf(Section.class), declared(start), rule);
    }

    private Optional<String> declared(int start) {
        var name = tokens.is(start + 1, "enum") ? start + 2 : start + 1;
        return tokens.is(start, "declare") ? Optional.of(tokens.text(name)) : Optional.empty();
    }

    /** A token knows one index alone, that of the stream which was made last. */
    private void use(Tokens others) {
        var at = stream.index();
        tokens = others;
        stream = stream(others);
        stream.seek(at);
    }

    private static CommonTokenStream stream(Tokens tokens) {
        var stream = new CommonTokenStream(new ListTokenSource(tokens.list()));
        stream.fill();
        return stream;
    }

    private static <T extends ParserRuleContext> Attempt<T> attempt(
            CommonTokenStream stream, int start, Function<RuleProfileParser, T> part) {
        stream.seek(start);
        var parser = new RuleProfileParser(stream);
        parser.removeErrorListeners();
        parser.setErrorHandler(new BailErrorStrategy());
        try {
            return new Attempt<>(Optional.of(part.apply(parser)), start);
        } catch (ParseCancellationException cancelled) {
            return new Attempt<>(Optional.empty(), unexpected(cancelled, stream));
        }
    }

    private static int unexpected(ParseCancellationException cancelled, CommonTokenStream stream) {
        return cancelled.getCause() instanceof RecognitionException recognition
                        && recognition.getOffendingToken() != null
                ? recognition.getOffendingToken().getTokenIndex()
                : stream.index();
    }
}
