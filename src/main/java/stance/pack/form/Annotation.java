package stance.pack.form;

import java.util.Optional;
import stance.problem.Spot;

/** {@code @key( value )}: what a rule, a type or a field says of itself. */
public record Annotation(Spot at, String key, Optional<Value> value) {

    /** The value of an annotation; {@code quoted} tells {@code "2026"} from {@code MEXICO}. */
    public record Value(Spot at, String text, boolean quoted) {}
}
