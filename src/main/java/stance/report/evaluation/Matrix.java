package stance.report.evaluation;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;
import stance.evaluate.Evaluation;
import stance.evaluate.Outcome;
import stance.language.Phrase;
import stance.report.document.Blocks;
import stance.report.document.Folding;
import stance.report.document.Inlines;
import stance.report.part.OutcomeTable;

/**
 * Provisions by parties: what each makes of each.
 *
 * @param isLinked whether cells lead to the cards of stances, where there are links
 * @param prefix of the ids of these cards
 */
record Matrix(Phrase caption, OutcomeTable table, boolean isLinked, String prefix) {

    /** That of an evaluation. */
    static Matrix of(Evaluation evaluation) {
        return of(evaluation, evaluation.outcome(), Phrase.of("What each party makes of it"));
    }

    /** That of what is in force already. */
    static Matrix ofStatusQuo(Evaluation evaluation, Outcome outcome) {
        return of(evaluation, outcome, Phrase.of("What each party makes of the status quo"));
    }

    private static Matrix of(Evaluation evaluation, Outcome outcome, Phrase caption) {
        return new Matrix(
                caption, OutcomeTable.of(outcome, evaluation.proposal().pack()), false, "");
    }

    /** The same with links to cards. */
    Matrix linked(String prefixOfCards) {
        return new Matrix(caption, table, true, prefixOfCards);
    }

    void show(Blocks body) {
        body.table(caption, Folding.COLUMNS, rows -> {
            rows.uncaptioned()
                    .columnsAfterHead(
                            table.parties().stream().map(Phrase::verbatim).toList());
            for (var row : table.rows()) {
                var cells = new ArrayList<Consumer<Inlines>>();
                cells.add(cell -> cell.text(row.name()));
                row.entries().forEach(entry -> cells.add(cell -> entry(cell, entry)));
                rows.row(cells);
            }
        });
    }

    private void entry(Inlines cell, Optional<OutcomeTable.Entry> entry) {
        entry.ifPresent(shown -> {
            cell.answer(shown.response(), shown.ground().words());
            if (isLinked) {
                var separator = " ";
                for (var stance : shown.stances()) {
                    cell.reference(separator, stance, prefix + stance);
                    separator = ", ";
                }
            }
        });
    }
}
