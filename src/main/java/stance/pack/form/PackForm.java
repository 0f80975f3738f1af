package stance.pack.form;

import java.util.List;
import java.util.Set;
import stance.problem.Spot;

/**
 * One DRL file of a pack.
 *
 * @param file its name as the user would type it
 * @param refused what is there and could not be read whole
 */
public record PackForm(
        String file, Header header, List<EnumForm> enums, List<TypeForm> types, List<RuleForm> rules, Refused refused) {

    /** A file that was read whole. */
    public PackForm(String file, Header header, List<EnumForm> enums, List<TypeForm> types, List<RuleForm> rules) {
        this(file, header, enums, types, rules, Refused.NOTHING);
    }

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

    /**
     * The parts in which something was refused. What depends on them is not judged: it might be right.
     *
     * @param declarations the names of enums and types
     * @param rules the names of rules
     * @param described rules of which the metadata were read, and not all of the rest
     * @param bodies rules of which all was read but the metadata
     */
    public record Refused(
            Set<String> declarations, Set<String> rules, List<RuleForm> described, List<RuleForm> bodies) {

        /** Where all was read. */
        public static final Refused NOTHING = new Refused(Set.of(), Set.of(), List.of(), List.of());

        /** Keeps its own copies. */
        public Refused {
            declarations = Set.copyOf(declarations);
            rules = Set.copyOf(rules);
            described = List.copyOf(described);
            bodies = List.copyOf(bodies);
        }
    }
}
