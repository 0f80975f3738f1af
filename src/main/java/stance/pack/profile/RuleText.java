package stance.pack.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;
import stance.pack.profile.grammar.RuleProfileLexer;

/** The text of one rule in its file. */
public final class RuleText {

    private RuleText() {}

    /**
     * The file with another text in the place of a rule; what was commented in it then stands above it.
     *
     * @param text of a file that can be read
     * @param name of the rule
     * @param rule without a line break at its end
     * @return empty where there is no such rule
     */
    public static Optional<String> replaced(String text, String name, String rule) {
        var tokens = tokens(text);
        for (var at = 0; at + 1 < tokens.size(); at++) {
            if (tokens.get(at).getText().equals("rule")
                    && tokens.get(at + 1).getType() == RuleProfileLexer.STRING
                    && Texts.of(tokens.get(at + 1)).equals(name)) {
                return Optional.of(replaced(text, inside(tokens, at), rule));
            }
        }
        return Optional.empty();
    }

    /** From the token that begins a rule to the one that ends it. */
    private static List<Token> inside(List<Token> tokens, int from) {
        var to = from;
        while (!tokens.get(to).getText().equals("end")) {
            to++;
        }
        return tokens.subList(from, to + 1);
    }

    private static String replaced(String text, List<Token> old, String rule) {
        var start = old.get(0).getStartIndex();
        var comments = new ArrayList<String>();
        for (var at = 0; at + 1 < old.size(); at++) {
            var between = text.substring(
                    old.get(at).getStopIndex() + 1, old.get(at + 1).getStartIndex());
            if (!between.isBlank()) {
                comments.add(between.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("\n", "", "\n")));
            }
        }
        return text.substring(0, start)
                + String.join("", comments)
                + rule
                + text.substring(old.get(old.size() - 1).getStopIndex() + 1);
    }

    /** Tokens count characters as Java does: a stream of code points would not. */
    private static List<Token> tokens(String text) {
        var lexer = new RuleProfileLexer(CharStreams.fromString(text));
        lexer.removeErrorListeners();
        var tokens = new CommonTokenStream(lexer);
        tokens.fill();
        return tokens.getTokens();
    }
}
