package stance.pack.vocabulary;

import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** Names that a vocabulary may use: they become classes and fields, and stand in expressions. */
public final class Names {

    private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z0-9_]{0,63}");
    /** A capital in second place would read as another property (JavaBeans 1.01, section 8.8). */
    private static final Pattern FIELD = Pattern.compile("[a-z]([a-z0-9_][A-Za-z0-9_]{0,62})?");

    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");

    /** Words of DRL and MVEL that are none of Java. */
    private static final Set<String> WORDS = Set.of(
            "accumulate",
            "action",
            "and",
            "collect",
            "contains",
            "convertable_to",
            "def",
            "empty",
            "end",
            "eval",
            "exists",
            "forall",
            "foreach",
            "from",
            "function",
            "global",
            "in",
            "init",
            "is",
            "isdef",
            "matches",
            "memberOf",
            "modify",
            "nil",
            "not",
            "or",
            "over",
            "package",
            "proto",
            "query",
            "result",
            "reverse",
            "rule",
            "soundslike",
            "str",
            "strsim",
            "then",
            "unless",
            "until",
            "untyped",
            "update",
            "var",
            "when",
            "with");

    private Names() {}

    /** Whether a word has a meaning of its own in Java, DRL or MVEL. */
    public static boolean isReserved(String word) {
        return SourceVersion.isKeyword(word) || WORDS.contains(word);
    }

    static boolean isType(String name) {
        return TYPE.matcher(name).matches();
    }

    static boolean isField(String name) {
        return FIELD.matcher(name).matches() && !isReserved(name);
    }

    static boolean isConstant(String name) {
        return CONSTANT.matcher(name).matches();
    }
}
