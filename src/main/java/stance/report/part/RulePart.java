package stance.report.part;

import stance.pack.form.RuleForm;
import stance.pack.profile.FormPrinter;
import stance.pack.record.Stance;
import stance.pack.record.StanceRule;
import stance.report.document.Blocks;

/** A rule as it is written. */
public final class RulePart {

    private RulePart() {}

    /** When a rule of a stance holds and what it then says; other metadata of the first one stand elsewhere. */
    public static void code(Blocks body, StanceRule rule, Stance stance) {
        var form = rule.form();
        var isFirst = rule.equals(stance.written().get(0));
        var annotations = form.annotations().stream()
                .filter(annotation -> !isFirst || annotation.key().equals(RuleForm.DEMANDS))
                .toList();
        body.code(FormPrinter.print(
                new RuleForm(form.at(), form.name(), annotations, form.conditions(), form.effects())));
    }
}
