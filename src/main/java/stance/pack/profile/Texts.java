package stance.pack.profile;

import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import stance.language.Composed;

/** Strings between their form in DRL and what they say. */
final class Texts {

    private Texts() {}

    static String of(TerminalNode node) {
        return of(node.getSymbol());
    }

    /** What a string token says, in composed form. */
    static String of(Token token) {
        var quoted = token.getText();
        return Composed.of(quoted.substring(1, quoted.length() - 1).replaceAll("\\\\([\"\\\\])", "$1"));
    }

    /** The string token that says this. */
    static String quote(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
