package stance.pack.form;

import java.util.List;
import stance.problem.Spot;

/**
 * One DRL file of a pack.
 *
 * @param file its name as the user would type it
 */
public record PackForm(String file, Header header, List<EnumForm> enums, List<TypeForm> types, List<RuleForm> rules) {

    /** Keeps its own copies. */
    public PackForm {
        enums = List.copyOf(enums);
        types = List.copyOf(types);
        rules = List.copyOf(rules);
    }

    /** The lines before the first declaration or rule. */
    public record Header(Spot at, String packageName, List<Import> imports, List<Global> globals) {
        /** Keeps its own copies. */
        public Header {
            imports = List.copyOf(imports);
            globals = List.copyOf(globals);
        }
    }

    /** {@code import}. */
    public record Import(Spot at, String name) {}

    /** {@code global}. */
    public record Global(Spot at, String type, String name) {}
}
