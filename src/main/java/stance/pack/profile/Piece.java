package stance.pack.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;
import stance.pack.profile.grammar.RuleProfileLexer;

/**
 * A token of a file with the comments around it.
 *
 * @param before comments that stand before it, in lines of their own
 * @param behind comments that stand behind it, in its line
 */
record Piece(String text, List<String> before, List<String> behind) {

    private static final Pattern COMMENT = Pattern.compile("//[^\\r\\n]*|/\\*.*?\\*/", Pattern.DOTALL);

    /** The pieces of a file; the last one is empty, and holds the comments at its end. */
    static List<Piece> of(String text) {
        var stream = new CommonTokenStream(new RuleProfileLexer(CharStreams.fromString(text)));
        stream.fill();
        var pieces = new ArrayList<Piece>();
        var end = 0;
        for (var token : stream.getTokens()) {
            var isEnd = token.getType() == Token.EOF;
            var start = isEnd ? text.length() : text.offsetByCodePoints(0, token.getStartIndex());
            var gap = text.substring(end, start);
            var line = pieces.isEmpty() ? 0 : Math.max(0, gap.indexOf('\n') < 0 ? gap.length() : gap.indexOf('\n'));
            var before = new ArrayList<String>();
            for (var match : COMMENT.matcher(gap).results().toList()) {
                if (match.start() < line) {
                    pieces.get(pieces.size() - 1).behind().add(match.group().strip());
                } else {
                    before.add(match.group().strip());
                }
            }
            pieces.add(new Piece(isEnd ? "" : token.getText(), before, new ArrayList<>()));
            end = isEnd ? end : text.offsetByCodePoints(0, token.getStopIndex() + 1);
        }
        return pieces;
    }

    boolean is(String... texts) {
        return Stream.of(texts).anyMatch(text::equals);
    }

    boolean isCommented() {
        return !before.isEmpty() || !behind.isEmpty();
    }
}
