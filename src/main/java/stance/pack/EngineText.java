package stance.pack;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.pack.check.FactTypes;
import stance.pack.form.EnumForm;
import stance.pack.form.PackForm;
import stance.pack.form.RuleForm;
import stance.pack.form.TypeForm;
import stance.pack.profile.FormPrinter;
import stance.pack.record.StanceRule;

/**
 * Prints the one text that Drools compiles. It holds no metadata and no labels: Drools would evaluate annotation values
 * and the texts of enum constants as code, and it needs neither.
 */
final class EngineText {

    private EngineText() {}

    /** The declarations in the files of a pack, and its rules with all their sides. */
    static String print(String packageName, List<PackForm> files, Collection<StanceRule> rules, FactTypes types) {
        return Stream.of(
                        Stream.of(header(packageName)),
                        files.stream().flatMap(file -> file.enums().stream()).map(EngineText::bare),
                        files.stream().flatMap(file -> file.types().stream()).map(EngineText::bare),
                        rules.stream().map(rule -> bare(rule.form(), types)))
                .flatMap(parts -> parts)
                .collect(Collectors.joining("\n"));
    }

    /** Rules alone, on types that are compiled already. */
    static String print(String packageName, Collection<RuleForm> rules, FactTypes types) {
        return Stream.concat(Stream.of(header(packageName)), rules.stream().map(rule -> bare(rule, types)))
                .collect(Collectors.joining("\n"));
    }

    private static String header(String packageName) {
        return String.join(
                "\n",
                "package " + packageName,
                "dialect \"mvel\"",
                "import " + Provision.class.getName() + ";",
                "import " + Scenario.class.getName() + ";",
                "global " + StanceBoard.class.getName() + " stance;",
                "");
    }

    private static String bare(EnumForm form) {
        var constants = form.constants().stream()
                .map(constant -> new EnumForm.Constant(constant.at(), constant.name(), List.of()))
                .toList();
        return FormPrinter.print(new EnumForm(form.at(), form.name(), constants, List.of()));
    }

    private static String bare(TypeForm form) {
        var fields = form.fields().stream()
                .map(field -> new TypeForm.FieldForm(field.at(), field.name(), field.type(), field.set(), List.of()))
                .toList();
        return FormPrinter.print(new TypeForm(form.at(), form.name(), form.parent(), List.of(), fields));
    }

    private static String bare(RuleForm form, FactTypes types) {
        var rule = LoneRules.passingOverJudged(EngineConditions.of(form, types));
        return FormPrinter.print(new RuleForm(rule.at(), rule.name(), List.of(), rule.conditions(), rule.effects()));
    }
}
