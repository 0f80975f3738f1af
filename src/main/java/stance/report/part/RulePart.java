package stance.report.part;

import stance.pack.PolicyPack;
import stance.pack.form.RuleForm;
import stance.pack.profile.FormPrinter;
import stance.pack.record.Stance;
import stance.pack.record.StanceRule;
import stance.report.document.Blocks;
import stance.report.words.RuleWords;

/** A rule in words, and as it is written. */
public final class RulePart {

    private RulePart() {}

    /** When a rule of a stance holds and what it then says; other metadata of the first one stand elsewhere. */
    public static void show(Blocks body, StanceRule rule, Stance stance, PolicyPack pack) {
        body.paragraph(RuleWords.of(stance, rule, pack));
        var form = rule.form();
        var isFirst = rule.equals(stance.written().get(0));
        var annotations = form.annotations().stream()
                .filter(annotation -> !isFirst || annotation.key().equals(RuleForm.DEMANDS))
                .toList();
        body.code(FormPrinter.print(
                new RuleForm(form.at(), form.name(), annotations, form.conditions(), form.effects())));
    }
}
