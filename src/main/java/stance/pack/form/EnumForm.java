package stance.pack.form;

import java.util.List;
import stance.problem.Spot;

/** {@code declare enum}: a closed list of names, each with texts such as its label. */
public record EnumForm(Spot at, String name, List<Constant> constants, List<String> fields) {

    /** Keeps its own copies. */
    public EnumForm {
        constants = List.copyOf(constants);
        fields = List.copyOf(fields);
    }

    /** One name of the list; its texts stand in the order of the enum's fields. */
    public record Constant(Spot at, String name, List<String> texts) {
        /** Keeps its own copy. */
        public Constant {
            texts = List.copyOf(texts);
        }
    }
}
