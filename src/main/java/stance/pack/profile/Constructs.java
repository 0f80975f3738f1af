package stance.pack.profile;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stance.language.Phrase;

/** What DRL has and the profile has not, by the word or sign with which it begins, and what to write instead. */
final class Constructs {

    private static final Phrase NO_CODE = Phrase.of("A rule says what was stated; it runs no code.");
    private static final Phrase ONE_PATTERN = Phrase.of("Write one pattern here; join facts by a bound field.");
    private static final Phrase TOGETHER =
            Phrase.sentences(Phrase.of("Conditions that stand below each other hold together already."), ONE_PATTERN);
    private static final Phrase ATTRIBUTE =
            Phrase.of("The order and number of firings never change a result: leave the attribute out.");
    private static final Phrase COMPARE = Phrase.of("Compare with ==, in, contains or memberOf.");
    private static final Phrase FIGURE =
            Phrase.of("Bind and count: accumulate( $t : Type(), $n : count( $t ); $n > 1 ).");
    private static final Phrase FACTS = Phrase.of("Match the facts of the scenario: $p : Type( field == value ).");
    private static final Phrase IMPORT = Phrase.of("Only stance.pack.Provision and stance.pack.Scenario are imported.");
    private static final Phrase TYPES =
            Phrase.of("Rules match the types of vocabulary.drl, Provision and Scenario, by plain names.");
    private static final Phrase COMPUTED = Phrase.of("Nothing is computed: compare with a literal or a bound field.");

    private static final Map<String, Phrase> WORDS = Map.ofEntries(
            entry("acc", FIGURE),
            entry("accumulate", ONE_PATTERN),
            entry("action", FIGURE),
            entry("activation", ATTRIBUTE),
            entry("agenda", ATTRIBUTE),
            entry("and", TOGETHER),
            entry("attributes", ATTRIBUTE),
            entry("auto", ATTRIBUTE),
            entry("calendars", ATTRIBUTE),
            entry("collect", Phrase.of("Count or sum with accumulate.")),
            entry("date", Phrase.of("Say when a stance holds with @stated and @until.")),
            entry("delete", NO_CODE),
            entry("dialect", NO_CODE),
            entry("do", NO_CODE),
            entry("duration", ATTRIBUTE),
            entry("enabled", ATTRIBUTE),
            entry("eval", Phrase.of("Compare a field: field == value.")),
            entry("exists", ONE_PATTERN),
            entry(
                    "extends",
                    Phrase.of("Write the shared conditions in each rule; @of( \"ID\" ) joins rules of one stance.")),
            entry("for", NO_CODE),
            entry("forall", ONE_PATTERN),
            entry("from", FACTS),
            entry("function", NO_CODE),
            entry("global", Phrase.of("The only global is \"stance\"; it stands at the top of vocabulary.drl.")),
            entry("groupby", FIGURE),
            entry("if", NO_CODE),
            entry("import", Phrase.sentences(Phrase.of("Imports stand at the top."), IMPORT)),
            entry("init", FIGURE),
            entry("insert", NO_CODE),
            entry("insertLogical", NO_CODE),
            entry("java", TYPES),
            entry("lock", ATTRIBUTE),
            entry("matches", COMPARE),
            entry("modify", NO_CODE),
            entry("new", NO_CODE),
            entry("no", ATTRIBUTE),
            entry("not", ONE_PATTERN),
            entry("or", Phrase.of("Write ( $a : Type( .. ) or $a : Type( .. ) ) in parentheses, with patterns alone.")),
            entry("over", Phrase.sentences(Phrase.of("Windows of time or length are not in the profile."), FACTS)),
            entry("query", Phrase.of("Ask with a rule instead.")),
            entry("retract", NO_CODE),
            entry("return", NO_CODE),
            entry("reverse", FIGURE),
            entry("ruleflow", ATTRIBUTE),
            entry("salience", ATTRIBUTE),
            entry("soundslike", COMPARE),
            entry("str", COMPARE),
            entry("template", NO_CODE),
            entry("this", Phrase.of("Name a field of the pattern.")),
            entry("timer", ATTRIBUTE),
            entry("trait", Phrase.of("Declare a type that extends Provision.")),
            entry("unit", Phrase.of("A pack has no rule units.")),
            entry("update", NO_CODE));

    /**
     * Words that the grammar takes for a name, so that it stumbles only over what follows. No type and no field is
     * called so.
     */
    private static final Set<String> MISTAKEN = Set.of(
            "acc",
            "and",
            "collect",
            "delete",
            "do",
            "eval",
            "for",
            "from",
            "function",
            "groupby",
            "if",
            "insert",
            "insertLogical",
            "modify",
            "new",
            "over",
            "query",
            "retract",
            "return",
            "timer",
            "trait",
            "update");

    private static final Map<String, Phrase> SIGNS_OF_A_DECLARATION = Map.of(
            "(", Phrase.of("The texts of a constant stand in double quotes, separated by commas."),
            "=",
                    Phrase.of("A field has no initial value: leave it out, and mark the field @optional if it"
                            + " may be absent."));

    private static final Map<String, Phrase> SIGNS_OF_A_CONDITION = Map.ofEntries(
            entry("'", Phrase.of("Texts stand in double quotes.")),
            entry(
                    ".",
                    Phrase.of(
                            "Fields of fields and method calls are not in the profile: name a field of the pattern.")),
            entry(
                    "(",
                    Phrase.of("Method calls and positional arguments are not in the profile: write field == value.")),
            entry("[", Phrase.of("Indexes are not in the profile: name a field of the pattern.")),
            entry("{", Phrase.of("Code blocks are not in the profile.")),
            entry("/", Phrase.of("Paths (OOPath) are not in the profile: write a pattern of the type.")),
            entry("?", Phrase.of("Paths, queries and choices are not in the profile: write a pattern of the type.")),
            entry("#", Phrase.of("Inline casts are not in the profile: write a pattern of the type.")),
            entry("=", Phrase.of("Nothing is assigned and nothing unified: compare with ==, bind with $name : field.")),
            entry("+", COMPUTED),
            entry("-", COMPUTED),
            entry("*", COMPUTED),
            entry("%", COMPUTED),
            entry(";", Phrase.of("A constraint is a field, a comparison and a value; nothing follows it.")),
            entry(
                    "@",
                    Phrase.of("Annotations of patterns and templates are not in the profile: they stand behind"
                            + " the name of a rule, a type or a field.")));

    private static final Map<String, Phrase> SIGNS_OF_AN_EFFECT = Map.of(
            "'", Phrase.of("Texts stand in double quotes."),
            ";", Phrase.of("Each effect ends with one \";\"."),
            ".", Phrase.of("Effects take bound facts and literals; nothing is called on them."),
            "+", Phrase.of("Nothing is computed: write the text or number itself."));

    private Constructs() {}

    /** Whether a word begins a construct that has a name. */
    static boolean isKnown(String word) {
        return WORDS.containsKey(word);
    }

    /** Whether the grammar takes the word for a name where it begins something else. */
    static boolean isMistaken(String word) {
        return MISTAKEN.contains(word);
    }

    /** What to write instead of what begins with this word or sign; empty where nothing particular is to be said. */
    static Optional<Phrase> instead(String text, Section section) {
        if (WORDS.containsKey(text)) {
            return Optional.ofNullable(WORDS.get(text));
        }
        if (text.equals("\\")) {
            return Optional.of(Phrase.of("Unicode escapes are not read: write the character itself."));
        }
        var signs = switch (section) {
            case CONDITIONS -> SIGNS_OF_A_CONDITION;
            case EFFECTS -> SIGNS_OF_AN_EFFECT;
            case ENUM, TYPE -> SIGNS_OF_A_DECLARATION;
            case HEADER, BETWEEN, METADATA -> Map.<String, Phrase>of();
        };
        return Optional.ofNullable(signs.get(text));
    }

    /** What may be imported. */
    static Phrase imports() {
        return IMPORT;
    }
}
