package stance.pack.profile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.antlr.v4.runtime.Token;
import stance.language.Phrase;
import stance.pack.profile.grammar.RuleProfileLexer;
import stance.problem.Place;
import stance.problem.Problems;
import stance.problem.Spot;

/** Says of a token that the grammar did not expect which construct it begins, and what to write instead. */
final class UnexpectedToken {

    static final Set<String> UNIT_STARTS = Set.of("rule", "declare");

    /** How far back the word may stand that began what went wrong. */
    private static final int REACH = 4;

    private static final int SHOWN = 40;

    private UnexpectedToken() {}

    static Spot spot(Token token) {
        return new Spot(token.getLine(), token.getCharPositionInLine() + 1);
    }

    /** Notes that the token is not expected where it stands. */
    static void note(String file, List<Token> tokens, Token unexpected, Problems problems) {
        if (unexpected.getType() == Token.EOF) {
            problems.error(
                    "profile.syntax",
                    Place.of(file, spot(unexpected)),
                    Phrase.of("The file ends in the middle of a rule or declaration."),
                    Phrase.of("Each one closes with \"end\"."));
            return;
        }
        var section = Section.of(tokens, unexpected.getTokenIndex());
        var token = beginning(tokens, unexpected, section);
        problems.error(
                Constructs.isKnown(token.getText()) ? "profile.construct" : "profile.syntax",
                Place.of(file, spot(token)),
                token.getText().equals("\"")
                        ? Phrase.of("This text is not closed, or holds what a text cannot hold.")
                        : Phrase.of("The rule profile does not know \"%s\" here.", words(tokens, token)),
                hint(tokens, token, section));
    }

    /** The word that began what went wrong, where the grammar took it for a name. */
    private static Token beginning(List<Token> tokens, Token unexpected, Section section) {
        if (section == Section.METADATA) {
            // A number is at home in one annotation alone; what follows it elsewhere is part of a date or a sum.
            var before = tokens.get(Math.max(0, unexpected.getTokenIndex() - 1));
            return before.getType() == RuleProfileLexer.NUMBER ? before : unexpected;
        }
        if (Constructs.isKnown(unexpected.getText())) {
            return unexpected;
        }
        return construct(tokens, unexpected.getTokenIndex()).orElse(unexpected);
    }

    /** Whether the word stands just before that begins what the profile has not. */
    static boolean isBehindConstruct(List<Token> tokens, int index) {
        return construct(tokens, index).isPresent();
    }

    private static Optional<Token> construct(List<Token> tokens, int index) {
        return IntStream.iterate(index - 1, at -> at >= Math.max(0, index - REACH), at -> at - 1)
                .mapToObj(tokens::get)
                .filter(token -> Constructs.isMistaken(token.getText()))
                .findFirst();
    }

    private static Phrase hint(List<Token> tokens, Token token, Section section) {
        var text = token.getText();
        if (isNumber(tokens, token)) {
            return Phrase.of("A number is written with digits and at most one point between them, such as 25 or 0.5.");
        } else if (text.equals("\"")) {
            return Phrase.of(
                    "A text ends on its line and holds no tabs; its only escapes are \\\" and \\\\, and every other"
                            + " character, such as é, is written itself.");
        } else if (UNIT_STARTS.contains(text) && section != Section.HEADER) {
            return Phrase.of("The rule or declaration above closes with \"end\".");
        } else if (text.equals("then") && section == Section.METADATA) {
            return Phrase.of("Before \"then\" stands \"when\", with what the rule is about.");
        } else if (isBehind(tokens, token, "rule")) {
            return Phrase.of("A rule is named by a text: its id and its title.");
        } else if (text.equals("/") && isBefore(tokens, token, "*")) {
            return Phrase.of("A comment that begins with /* ends with */.");
        } else if (isOfLine(tokens, token, "import")) {
            return Constructs.imports();
        } else if (isOfLine(tokens, token, "global")) {
            return Constructs.instead("global", section).orElseThrow();
        } else if (isWord(token) && (section == Section.TYPE || section == Section.ENUM) && !Constructs.isKnown(text)) {
            return Phrase.sentences(
                    Phrase.of("\"%s\" has a meaning of its own in DRL: choose another name.", text), section.form());
        }
        return Constructs.instead(text, section).orElse(section.form());
    }

    /** Whether it is a word of the grammar itself. */
    private static boolean isWord(Token token) {
        return token.getType() < RuleProfileLexer.IDENTIFIER
                && Character.isLetter(token.getText().charAt(0));
    }

    /** Whether it belongs to what looks like a number, such as {@code 0x10} or {@code 1e9}. */
    private static boolean isNumber(List<Token> tokens, Token token) {
        if (token.getText().equals(".")
                && token.getTokenIndex() + 1 < tokens.size()
                && tokens.get(token.getTokenIndex() + 1).getType() == RuleProfileLexer.NUMBER) {
            return true;
        }
        if (token.getTokenIndex() == 0) {
            return false;
        }
        var before = tokens.get(token.getTokenIndex() - 1);
        return before.getType() == RuleProfileLexer.NUMBER && before.getStopIndex() + 1 == token.getStartIndex();
    }

    private static boolean isBefore(List<Token> tokens, Token token, String text) {
        return token.getTokenIndex() + 1 < tokens.size()
                && tokens.get(token.getTokenIndex() + 1).getText().equals(text);
    }

    private static boolean isBehind(List<Token> tokens, Token token, String text) {
        return token.getTokenIndex() > 0
                && tokens.get(token.getTokenIndex() - 1).getText().equals(text);
    }

    private static boolean isOfLine(List<Token> tokens, Token token, String word) {
        for (var i = token.getTokenIndex() - 1; i >= 0 && tokens.get(i).getLine() == token.getLine(); i--) {
            if (tokens.get(i).getText().equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** The word, with what is written to it without a space, such as {@code no-loop}. */
    private static String words(List<Token> tokens, Token token) {
        var text = new StringBuilder(token.getText());
        var end = token.getStopIndex();
        for (var i = token.getTokenIndex() + 1; i < tokens.size() && text.length() < SHOWN; i++) {
            var next = tokens.get(i);
            var isPart = next.getType() != Token.EOF
                    && next.getStartIndex() == end + 1
                    && (next.getText().equals("-")
                            || (Character.isLetter(next.getText().charAt(0)) && Character.isLetter(text.charAt(0))))
                    && Character.isLetter(text.charAt(0));
            if (!isPart) {
                break;
            }
            text.append(next.getText());
            end = next.getStopIndex();
        }
        return text.length() <= SHOWN ? text.toString() : text.substring(0, SHOWN) + "...";
    }
}
