package stance.pack.profile;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.pack.form.Annotation;
import stance.pack.form.Condition;
import stance.pack.form.Condition.Absence;
import stance.pack.form.Condition.Accumulation;
import stance.pack.form.Condition.Alternatives;
import stance.pack.form.Condition.Pattern;
import stance.pack.form.Condition.Presence;
import stance.pack.form.Condition.Universal;
import stance.pack.form.Constraint;
import stance.pack.form.Constraint.AllOf;
import stance.pack.form.Constraint.AnyOf;
import stance.pack.form.Constraint.BoundAbsence;
import stance.pack.form.Constraint.Comparison;
import stance.pack.form.Constraint.FieldBinding;
import stance.pack.form.Constraint.Negation;
import stance.pack.form.EffectCall;
import stance.pack.form.EffectCall.BoundFact;
import stance.pack.form.EnumForm;
import stance.pack.form.Operand;
import stance.pack.form.Operand.Bound;
import stance.pack.form.Operand.EnumConstant;
import stance.pack.form.Operand.Figure;
import stance.pack.form.Operand.Flag;
import stance.pack.form.Operand.Several;
import stance.pack.form.Operand.Text;
import stance.pack.form.PackForm;
import stance.pack.form.PackForm.Header;
import stance.pack.form.RuleForm;
import stance.pack.form.TypeForm;
import stance.pack.form.TypeForm.FieldForm;

/** Prints forms as DRL in the house style; reading what was printed gives the same form. */
public final class FormPrinter {

    private static final String INDENT = "    ";
    private static final int CONSTRAINTS_IN_A_LINE = 2;

    private FormPrinter() {}

    /** A whole file. */
    public static String print(PackForm pack) {
        return Stream.of(
                        Stream.of(header(pack.header())),
                        pack.enums().stream().map(FormPrinter::print),
                        pack.types().stream().map(FormPrinter::print),
                        pack.rules().stream().map(FormPrinter::print))
                .flatMap(parts -> parts)
                .collect(Collectors.joining("\n"));
    }

    /** An enum, with a line break at its end. */
    public static String print(EnumForm form) {
        var constants = form.constants().stream()
                .map(constant -> INDENT
                        + constant.name()
                        + (constant.texts().isEmpty()
                                ? ""
                                : constant.texts().stream()
                                        .map(Texts::quote)
                                        .collect(Collectors.joining(", ", "( ", " )"))))
                .collect(Collectors.joining(",\n", "", ";\n"));
        var fields = form.fields().stream()
                .map(field -> INDENT + field + " : String\n")
                .collect(Collectors.joining());
        return "declare enum " + form.name() + "\n" + constants + fields + "end\n";
    }

    /** A type, with a line break at its end. */
    public static String print(TypeForm form) {
        return "declare " + form.name() + " extends " + form.parent() + "\n"
                + form.annotations().stream()
                        .map(annotation -> INDENT + print(annotation) + "\n")
                        .collect(Collectors.joining())
                + form.fields().stream().map(FormPrinter::print).collect(Collectors.joining())
                + "end\n";
    }

    /** A rule, with a line break at its end. */
    public static String print(RuleForm form) {
        return "rule " + Texts.quote(form.name()) + "\n"
                + form.annotations().stream()
                        .map(annotation -> INDENT + print(annotation) + "\n")
                        .collect(Collectors.joining())
                + "when\n"
                + form.conditions().stream()
                        .map(condition -> INDENT + print(condition) + "\n")
                        .collect(Collectors.joining())
                + "then\n"
                + form.effects().stream()
                        .map(call -> INDENT + print(call) + "\n")
                        .collect(Collectors.joining())
                + "end\n";
    }

    /** A condition, without a line break at its end. */
    public static String print(Condition condition) {
        if (condition instanceof Pattern pattern) {
            return pattern(pattern);
        } else if (condition instanceof Absence absence) {
            return "not " + pattern(absence.pattern());
        } else if (condition instanceof Presence presence) {
            return "exists " + pattern(presence.pattern());
        } else if (condition instanceof Universal universal) {
            return "forall( " + pattern(universal.pattern()) + " )";
        } else if (condition instanceof Alternatives several) {
            return several.patterns().stream()
                    .map(FormPrinter::pattern)
                    .collect(Collectors.joining(" or ", "( ", " )"));
        } else if (condition instanceof Accumulation figure) {
            return "accumulate( " + pattern(figure.pattern()) + ", " + figure.result() + " : " + figure.function()
                    + "( "
                    + figure.argument() + " )"
                    + (figure.tests().isEmpty() ? "" : tests(figure)) + " )";
        }
        throw new IllegalStateException("Not printable: " + condition);
    }

    private static String tests(Accumulation figure) {
        return figure.tests().stream()
                .map(test -> test.binding() + " " + test.operator().symbol() + " " + print(test.operand()))
                .collect(Collectors.joining(", ", "; ", ""));
    }

    /** A constraint, in parentheses where one operator stands inside of another. */
    public static String print(Constraint constraint) {
        if (constraint instanceof FieldBinding binding) {
            return binding.binding() + " : " + binding.field();
        } else if (constraint instanceof Comparison one) {
            return one.field() + " " + one.operator().symbol() + " " + print(one.operand());
        } else if (constraint instanceof BoundAbsence bound) {
            return bound.binding() + (bound.absent() ? " == null" : " != null");
        } else if (constraint instanceof AllOf all) {
            return joined(all.parts(), " && ");
        } else if (constraint instanceof AnyOf any) {
            return joined(any.parts(), " || ");
        } else if (constraint instanceof Negation negation) {
            return "!( " + print(negation.inner()) + " )";
        }
        throw new IllegalStateException("Not printable: " + constraint);
    }

    /** A value as it stands in a constraint or an effect. */
    public static String print(Operand operand) {
        if (operand instanceof Text text) {
            return Texts.quote(text.text());
        } else if (operand instanceof Figure figure) {
            return figure.number().toPlainString();
        } else if (operand instanceof Flag flag) {
            return String.valueOf(flag.value());
        } else if (operand instanceof Operand.Nothing) {
            return "null";
        } else if (operand instanceof EnumConstant constant) {
            return constant.type() + "." + constant.name();
        } else if (operand instanceof Bound bound) {
            return bound.binding();
        } else if (operand instanceof Several several) {
            return several.values().stream().map(FormPrinter::print).collect(Collectors.joining(", ", "( ", " )"));
        }
        throw new IllegalStateException("Not printable: " + operand);
    }

    private static String header(Header header) {
        return "package " + header.packageName() + "\n"
                + header.imports().stream()
                        .map(line -> "import " + line.name() + ";\n")
                        .collect(Collectors.joining())
                + header.globals().stream()
                        .map(line -> "global " + line.type() + " " + line.name() + ";\n")
                        .collect(Collectors.joining());
    }

    private static String print(FieldForm field) {
        var type = field.set() ? "java.util.Set<" + field.type() + ">" : field.type();
        return INDENT + field.name() + " : " + type
                + field.annotations().stream()
                        .map(annotation -> " " + print(annotation))
                        .collect(Collectors.joining())
                + "\n";
    }

    private static String print(Annotation annotation) {
        return "@" + annotation.key()
                + annotation
                        .value()
                        .map(value -> "( " + (value.quoted() ? Texts.quote(value.text()) : value.text()) + " )")
                        .orElse("");
    }

    private static String pattern(Pattern pattern) {
        var start = pattern.binding().map(binding -> binding + " : ").orElse("") + pattern.type();
        var parts = pattern.constraints().stream().map(FormPrinter::print).toList();
        if (parts.isEmpty()) {
            return start + "()";
        }
        var separator = parts.size() > CONSTRAINTS_IN_A_LINE ? ",\n" + INDENT + INDENT : ", ";
        return start + "( " + String.join(separator, parts) + " )";
    }

    private static String joined(List<Constraint> parts, String operator) {
        return parts.stream()
                .map(part -> part instanceof AllOf || part instanceof AnyOf ? "( " + print(part) + " )" : print(part))
                .collect(Collectors.joining(operator));
    }

    /** An effect, with its semicolon. */
    public static String print(EffectCall call) {
        var arguments = Stream.concat(
                        call.targets().stream()
                                .map(target ->
                                        target instanceof BoundFact fact ? fact.binding() : "stance.thePackage()"),
                        call.arguments().stream().map(FormPrinter::print))
                .collect(Collectors.joining(", "));
        return "stance." + call.effect().call() + (arguments.isEmpty() ? "()" : "( " + arguments + " )") + ";";
    }
}
