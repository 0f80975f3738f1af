package stance.report.evaluation;

import java.util.function.Consumer;
import stance.evaluate.Evaluation;
import stance.evaluate.Outcome;
import stance.language.Phrase;
import stance.report.document.Blocks;

/** What the parties make of the context alone, where that was asked. */
final class StatusQuo {

    private StatusQuo() {}

    static void show(Blocks body, Evaluation evaluation, int level, Consumer<Outcome> table) {
        evaluation.statusQuo().ifPresent(outcome -> {
            body.heading(level + 1, Phrase.of("Status quo, the context alone"));
            if (evaluation.proposal().context().isEmpty()) {
                body.paragraph(Phrase.of("This scenario has no context."));
            } else {
                table.accept(outcome);
            }
        });
    }
}
