package stance.pack.profile;

import java.util.List;
import org.antlr.v4.runtime.Token;
import stance.language.Phrase;

/** A part of a file, and how it is written. */
enum Section {
    HEADER,
    BETWEEN,
    ENUM,
    TYPE,
    METADATA,
    CONDITIONS,
    EFFECTS;

    private static final int ANNOTATION = 4;

    /** How it is written. */
    Phrase form() {
        return switch (this) {
            case HEADER ->
                Phrase.of("A file begins with its package; vocabulary.drl imports stance.pack.Provision and"
                        + " stance.pack.Scenario there,"
                        + " and declares global stance.pack.StanceBoard stance.");
            case BETWEEN -> Phrase.of("Here a rule or, in vocabulary.drl, a declaration begins.");
            case ENUM ->
                Phrase.of(
                        "An enum is written declare enum Name FIRST(\"first\"), SECOND(\"second\"); label : String end.");
            case TYPE ->
                Phrase.of(
                        "A field is written name : Type, where the type is String, Integer, Double, Boolean, an enum, or"
                                + " java.util.Set<Enum>; it has no initial value.");
            case METADATA -> Phrase.of("An annotation is written @key( name ) or @key( \"text\" ).");
            case CONDITIONS ->
                Phrase.of(
                        "A condition is written $name : Type( field == value ); fields are compared by == != < <= > >=, in,"
                                + " contains and memberOf with literals, constants and bound fields.");
            case EFFECTS ->
                Phrase.of(
                        "A right-hand side is made of effects on bound facts, such as stance.opposes( $name ); and runs no code.");
        };
    }

    /** The section in which a token stands. */
    static Section of(List<Token> tokens, int index) {
        for (var i = index - 1; i >= 0; i--) {
            switch (tokens.get(i).getText()) {
                case "end" -> {
                    return BETWEEN;
                }
                case "then" -> {
                    return EFFECTS;
                }
                case "when" -> {
                    return CONDITIONS;
                }
                case "rule" -> {
                    return METADATA;
                }
                case "declare" -> {
                    var isEnum = tokens.get(i + 1).getText().equals("enum");
                    return isEnum ? ENUM : isInAnnotation(tokens, index) ? METADATA : TYPE;
                }
                default -> {}
            }
        }
        return HEADER;
    }

    private static boolean isInAnnotation(List<Token> tokens, int index) {
        for (var i = index - 1; i >= Math.max(0, index - ANNOTATION); i--) {
            switch (tokens.get(i).getText()) {
                case "@" -> {
                    return true;
                }
                case ")" -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }
}
