package stance.pack.profile;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;
import stance.problem.Place;
import stance.problem.Problems;
import stance.problem.Spot;

/** Says of a token that the grammar did not expect which construct it begins, and what to write instead. */
final class Refusals {

    static final Set<String> UNIT_STARTS = Set.of("rule", "declare");

    private static final String NO_CODE = "A rule says what was stated; it runs no code.";
    private static final String ONE_PATTERN = "Write one pattern here; join facts by a bound field.";
    private static final String ATTRIBUTE =
            "The order and number of firings never change a result: leave the attribute out.";

    /** Constructs of DRL that have a name of their own, by their first word or sign. */
    private static final Map<String, String> CONSTRUCTS = Map.ofEntries(
            entry("function", NO_CODE),
            entry("query", "Ask with a rule instead."),
            entry("eval", "Compare a field: \"field == value\"."),
            entry("from", "Match the facts of the scenario: \"$p : Type( field == value )\"."),
            entry("collect", "Count or sum with accumulate."),
            entry("matches", "Compare with ==, in, contains or memberOf."),
            entry("soundslike", "Compare with ==, in, contains or memberOf."),
            entry("str", "Compare with ==, in, contains or memberOf."),
            entry("salience", ATTRIBUTE),
            entry("no", ATTRIBUTE),
            entry("agenda", ATTRIBUTE),
            entry("activation", ATTRIBUTE),
            entry("ruleflow", ATTRIBUTE),
            entry("lock", ATTRIBUTE),
            entry("auto", ATTRIBUTE),
            entry("enabled", ATTRIBUTE),
            entry("timer", ATTRIBUTE),
            entry("calendars", ATTRIBUTE),
            entry("duration", ATTRIBUTE),
            entry("date", "Say when a stance holds with @stated and @until."),
            entry("attributes", ATTRIBUTE),
            entry("dialect", NO_CODE),
            entry("extends", "Write the shared conditions in each rule; @of( \"ID\" ) joins rules of one stance."),
            entry("import", "Imports stand at the top: stance.pack.Provision and stance.pack.Scenario."),
            entry("global", "The only global is \"stance\"; it stands at the top of vocabulary.drl."),
            entry("unit", "A pack has no rule units."),
            entry("template", NO_CODE),
            entry("trait", "Declare a type that extends Provision."),
            entry("modify", NO_CODE),
            entry("update", NO_CODE),
            entry("insert", NO_CODE),
            entry("insertLogical", NO_CODE),
            entry("retract", NO_CODE),
            entry("delete", NO_CODE),
            entry("new", NO_CODE),
            entry("if", NO_CODE),
            entry("do", NO_CODE),
            entry("init", "Bind and count: accumulate( $t : Type(), $n : count( $t ); $n > 1 )."),
            entry("action", "Bind and count: accumulate( $t : Type(), $n : count( $t ); $n > 1 )."),
            entry("reverse", "Bind and count: accumulate( $t : Type(), $n : count( $t ); $n > 1 )."),
            entry("this", "Name a field of the pattern."),
            entry("and", "Conditions that stand below each other hold together already. " + ONE_PATTERN),
            entry("or", "Write ( $a : Type( .. ) or $a : Type( .. ) ) in parentheses."),
            entry("not", ONE_PATTERN),
            entry("exists", ONE_PATTERN),
            entry("forall", ONE_PATTERN),
            entry("accumulate", ONE_PATTERN));

    /** What a sign begins where the grammar did not expect it. */
    private static final Map<String, String> SIGNS = Map.ofEntries(
            entry("\\", "Unicode escapes are not read: write the character itself."),
            entry("'", "Texts stand in double quotes."),
            entry("\"", "A text ends on its line; its only escapes are \\\" and \\\\."),
            entry(".", "Fields of fields and method calls are not in the profile: name a field of the pattern."),
            entry("(", "Method calls and positional arguments are not in the profile."),
            entry("[", "Indexes are not in the profile: name a field of the pattern."),
            entry("{", "Code blocks are not in the profile."),
            entry("}", "Code blocks are not in the profile."),
            entry("/", "Paths (OOPath) are not in the profile: write a pattern of the type."),
            entry("?", "Paths and queries are not in the profile."),
            entry("#", "Inline casts are not in the profile: write a pattern of the type."),
            entry("=", "Nothing is assigned: compare with ==."),
            entry(":=", "Nothing is unified: bind with $name : field."),
            entry("+", "Nothing is computed: compare with a literal or a bound field."),
            entry("-", "Nothing is computed; an annotation value other than a plain name stands in double quotes."),
            entry("*", "Nothing is computed: compare with a literal or a bound field."),
            entry("%", "Nothing is computed: compare with a literal or a bound field."),
            entry(";", "A constraint is a field, a comparison and a value; nothing follows it."),
            entry("@", "Annotations stand behind the name of a rule, a type or a field."),
            entry("<", "The only generic type is java.util.Set< Enum >."));

    private Refusals() {}

    static Spot spot(Token token) {
        return new Spot(token.getLine(), token.getCharPositionInLine() + 1);
    }

    /** Notes that the token is not expected where it stands. */
    static void note(String file, CommonTokenStream tokens, Token token, Problems problems) {
        var text = token.getText();
        if (token.getType() == Token.EOF) {
            problems.error(
                    "profile.syntax",
                    Place.of(file, spot(token)),
                    "The file ends in the middle of a rule or declaration.",
                    "Each one closes with \"end\".");
            return;
        }
        var construct = construct(tokens, token);
        var hint = CONSTRUCTS.getOrDefault(text, SIGNS.getOrDefault(text, "See the reference of the rule profile."));
        problems.error(
                CONSTRUCTS.containsKey(text) ? "profile.construct" : "profile.syntax",
                Place.of(file, spot(token)),
                "The rule profile does not know \"" + construct + "\" here.",
                hint);
    }

    /** The word with what is written to it without a space, such as {@code no-loop}. */
    private static String construct(CommonTokenStream tokens, Token token) {
        var text = new StringBuilder(token.getText());
        var end = token.getStopIndex();
        for (var i = token.getTokenIndex() + 1; i < tokens.size(); i++) {
            var next = tokens.get(i);
            var isPart = next.getType() != Token.EOF
                    && next.getStartIndex() == end + 1
                    && (next.getText().equals("-")
                            || Character.isLetter(next.getText().charAt(0)))
                    && Character.isLetter(text.charAt(0));
            if (!isPart) {
                break;
            }
            text.append(next.getText());
            end = next.getStopIndex();
        }
        return text.toString();
    }
}
