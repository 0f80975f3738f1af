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
            "declare",
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
            "import_static",
            "in",
            "init",
            "is",
            "isdef",
            "java",
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
            "stacklang",
            "str",
            "strsim",
            "then",
            "unless",
            "until",
            "untyped",
            "update",
            "util",
            "var",
            "when",
            "with");

    /** Operators of Drools on times, and the names by which its expressions reach the engine. */
    private static final Set<String> OF_DROOLS = Set.of(
            "after",
            "before",
            "coincides",
            "drools",
            "during",
            "excludes",
            "finishedby",
            "finishes",
            "includes",
            "kcontext",
            "meets",
            "metby",
            "overlappedby",
            "overlaps",
            "startedby",
            "starts");

    /** Methods of every object, which an expression may call where it means the field. */
    private static final Set<String> METHODS =
            Set.of("clone", "equals", "finalize", "hashCode", "notify", "notifyAll", "toString", "wait");

    /** The name of a method that reads another field. */
    private static final Pattern GETTER = Pattern.compile("(get|is)[^a-z].*");

    /** Classes that Drools, MVEL or the rule profile see without an import, besides those of java.lang. */
    private static final Set<String> CLASSES =
            Set.of("Annotation", "Array", "FactField", "FactType", "Global", "Query", "Rule", "Serializable", "Set");

    private Names() {}

    /** Whether a word has a meaning of its own in Java, DRL or MVEL. */
    public static boolean isReserved(String word) {
        return SourceVersion.isKeyword(word) || WORDS.contains(word);
    }

    static boolean isType(String name) {
        return TYPE.matcher(name).matches();
    }

    /** Whether rules see a class of this name, which Drools would take for the type. */
    static boolean isClass(String name) {
        return CLASSES.contains(name) || Object.class.getResource(name + ".class") != null;
    }

    static boolean isField(String name) {
        return FIELD.matcher(name).matches()
                && !isReserved(name)
                && !OF_DROOLS.contains(name)
                && !METHODS.contains(name)
                && !GETTER.matcher(name).matches();
    }

    static boolean isConstant(String name) {
        return CONSTANT.matcher(name).matches();
    }
}
