package stance.pack.form;

import java.util.List;
import stance.problem.Spot;

/** {@code declare Type extends Parent}: a type of provision. */
public record TypeForm(Spot at, String name, String parent, List<Annotation> annotations, List<FieldForm> fields) {

    /** Keeps its own copies. */
    public TypeForm {
        annotations = List.copyOf(annotations);
        fields = List.copyOf(fields);
    }

    /**
     * A field of a type.
     *
     * @param type the name of a plain type or of an enum
     * @param set whether the field holds a set of it
     */
    public record FieldForm(Spot at, String name, String type, boolean set, List<Annotation> annotations) {
        /** Keeps its own copy. */
        public FieldForm {
            annotations = List.copyOf(annotations);
        }
    }
}
