package stance.pack.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import stance.pack.profile.grammar.RuleProfileLexer;
import stance.problem.Spot;

/** The tokens of a file, as they were read or with slips put right. */
final class Tokens {

    private static final List<String> UNIT_STARTS = List.of("rule", "declare");

    private final String source;
    private final List<Token> list;

    Tokens(String source, List<Token> list) {
        this.source = source;
        this.list = list;
    }

    List<Token> list() {
        return list;
    }

    /** The text of a token; empty beyond both ends. */
    String text(int index) {
        return index < 0 || index >= list.size() || isEnd(index)
                ? ""
                : list.get(index).getText();
    }

    boolean is(int index, String... texts) {
        return List.of(texts).contains(text(index));
    }

    boolean isName(int index) {
        return isOf(index, RuleProfileLexer.IDENTIFIER);
    }

    boolean isNumber(int index) {
        return isOf(index, RuleProfileLexer.NUMBER);
    }

    boolean isText(int index) {
        return isOf(index, RuleProfileLexer.STRING);
    }

    boolean isBinding(int index) {
        return isOf(index, RuleProfileLexer.BINDING);
    }

    private boolean isOf(int index, int type) {
        return index >= 0 && index < list.size() && list.get(index).getType() == type;
    }

    /** Whether the file ends there. */
    boolean isEnd(int index) {
        return list.get(index).getType() == Token.EOF;
    }

    int line(int index) {
        return list.get(index).getLine();
    }

    /** Whether nothing stands between a token and the next one. */
    boolean touchesNext(int index) {
        return index >= 0
                && index + 1 < list.size()
                && list.get(index).getStopIndex() + 1 == list.get(index + 1).getStartIndex();
    }

    /** What is written from the first of these tokens up to the end of the last one. */
    String written(int first, int last) {
        return first > last
                ? ""
                : source.substring(
                        list.get(first).getStartIndex(), list.get(last).getStopIndex() + 1);
    }

    Spot at(int index) {
        return UnexpectedToken.spot(list.get(index));
    }

    /** Just behind a token. */
    Spot behind(int index) {
        var token = list.get(index);
        var length = token.getStopIndex() + 1 - token.getStartIndex();
        return new Spot(token.getLine(), token.getCharPositionInLine() + 1 + length);
    }

    /** The first of these words behind a token; the end of the file where there is none. */
    int next(int index, String... words) {
        return IntStream.range(index + 1, list.size())
                .filter(at -> is(at, words) || isEnd(at))
                .findFirst()
                .orElse(list.size() - 1);
    }

    /** The last of these words before a token; -1 where there is none. */
    int previous(int index, String... words) {
        return IntStream.iterate(index - 1, at -> at >= 0, at -> at - 1)
                .filter(at -> is(at, words))
                .findFirst()
                .orElse(-1);
    }

    boolean startsUnit(int index) {
        return isEnd(index) || UNIT_STARTS.contains(text(index));
    }

    /** How many parentheses are open before a token, in its part of the rule. */
    int depth(int index) {
        var open = 0;
        for (var at = previous(index, "when", "then", "rule", "declare") + 1; at < index; at++) {
            open = Math.max(0, open + (is(at, "(") ? 1 : 0) - (is(at, ")") ? 1 : 0));
        }
        return open;
    }

    /** Whether a value ends with this token, so that another constraint or argument may follow. */
    boolean endsValue(int index) {
        return is(index, ")", "true", "false", "null")
                || isNumber(index)
                || isText(index)
                || isBinding(index)
                || (isName(index) && is(index - 1, "."));
    }

    /** With the slip put right; what is put in stands where the slip stood. */
    Tokens with(Slip slip) {
        var tokens = new ArrayList<>(list.subList(0, slip.from()));
        slip.pieces().forEach(piece -> tokens.add(token(piece, slip)));
        tokens.addAll(list.subList(slip.to(), list.size()));
        return new Tokens(source, tokens);
    }

    /** Without the tokens from the first index up to the second one. */
    Tokens without(int from, int to) {
        var tokens = new ArrayList<>(list.subList(0, from));
        tokens.addAll(list.subList(to, list.size()));
        return new Tokens(source, tokens);
    }

    private Token token(String piece, Slip slip) {
        var isPutIn = slip.from() == slip.to();
        var spot = isPutIn ? behind(slip.from() - 1) : at(slip.from());
        var token = new CommonToken(
                new RuleProfileLexer(CharStreams.fromString(piece)).nextToken().getType(), piece);
        token.setLine(spot.line());
        token.setCharPositionInLine(spot.column() - 1);
        var end = list.get(slip.to() - 1).getStopIndex();
        token.setStartIndex(isPutIn ? end + 1 : list.get(slip.from()).getStartIndex());
        token.setStopIndex(end);
        return token;
    }
}
