package stance.report.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import stance.evaluate.Evaluation;
import stance.evaluate.Outcome;
import stance.language.Phrase;
import stance.report.document.Blocks;
import stance.report.document.Folding;
import stance.report.document.Inlines;
import stance.report.part.OutcomeTable;
import stance.report.words.AlignmentWords;
import stance.scenario.Response;

/**
 * What many parties make of a proposal, where a table of all of them has no room: how close each is, and how many of
 * them answer what to each provision. Few provisions stand beside the parties; many are summed up below them.
 */
final class Crowd {

    /** Up to so many parties stand side by side. */
    private static final int FEW_PARTIES = 8;

    /** Of longer tables so many rows are shown; two of them and what is above and below make 120 lines. */
    private static final int MOST_ROWS = 40;

    /** The provisions that have room beside the parties: so many, of names that together are no longer than this. */
    private static final int COLUMNS = 3;

    private static final int LONGEST_NAME = 12;

    private final Evaluation evaluation;
    private final Outcome outcome;
    private final OutcomeTable table;
    private final List<String> parties;

    Crowd(Evaluation evaluation, Outcome outcome) {
        this.evaluation = evaluation;
        this.outcome = outcome;
        this.table = OutcomeTable.of(outcome, evaluation.proposal().pack());
        this.parties = List.copyOf(outcome.responses().keySet());
    }

    static boolean is(Evaluation evaluation) {
        return evaluation.proposal().parties().size() > FEW_PARTIES;
    }

    /** The parties as rows, the closest first; with what each makes of each provision, where that has room. */
    void ranking(Blocks body) {
        var all = AlignmentWords.closestFirst(evaluation);
        var shown = all.subList(0, Math.min(MOST_ROWS, all.size()));
        body.table(Phrase.of("The parties, the closest first"), Folding.CELLS, rows -> {
            var heads = new ArrayList<>(List.of(Phrase.of("Party"), Phrase.of("Alignment")));
            heads.addAll(
                    isTurned()
                            ? table.rows().stream().map(OutcomeTable.Row::name).toList()
                            : List.of(Phrase.of("Package (in how many cells)")));
            rows.columns(heads);
            for (var each : shown) {
                var cells = new ArrayList<Consumer<Inlines>>();
                cells.add(cell -> cell.verbatim(
                        evaluation.proposal().pack().actor(each.party()).name()));
                cells.add(cell -> cell.text(each.words()));
                if (isTurned()) {
                    var column = parties.indexOf(each.party());
                    table.rows()
                            .forEach(row -> cells.add(cell ->
                                    row.entries().get(column).ifPresent(entry -> cell.answer(entry.response()))));
                } else {
                    cells.add(cell -> response(cell, each.party()));
                }
                rows.row(cells);
            }
        });
        more(body, all.size() - shown.size());
        body.paragraph(AlignmentWords.scale(shown));
    }

    private void response(Inlines cell, String party) {
        var response = outcome.response(party);
        var cells = outcome.cellsOf(party);
        var such = cells.stream().filter(each -> each.response() == response).count();
        cell.answer(response, Phrase.of("%s of %s", such, cells.size()));
    }

    private boolean isTurned() {
        return table.rows().size() <= COLUMNS
                && table.rows().stream().noneMatch(row -> row.name().toString().length() > LONGEST_NAME);
    }

    /** How many parties answer what; nothing where the ranking shows it already. */
    void counts(Blocks body) {
        if (!isTurned()) {
            sums(body);
        }
    }

    /** The provisions as rows, with how many parties answer what. */
    void sums(Blocks body) {
        var responses = Arrays.stream(Response.values())
                .filter(response -> table.rows().stream().anyMatch(row -> count(row, response) > 0))
                .toList();
        var shown = mostOpposed();
        body.table(Phrase.of("How many parties answer what"), Folding.CELLS, rows -> {
            rows.columnsAfterHead(responses.stream().map(Response::words).toList());
            for (var row : shown) {
                var cells = new ArrayList<Consumer<Inlines>>();
                cells.add(cell -> cell.text(row.name()));
                responses.forEach(response -> cells.add(cell -> cell.text(Phrase.of("%s", count(row, response)))));
                rows.row(cells);
            }
        });
        more(body, table.rows().size() - shown.size());
    }

    /** All rows where they have room, else those that most parties are against, in their order. */
    private List<OutcomeTable.Row> mostOpposed() {
        var rows = table.rows();
        if (rows.size() <= MOST_ROWS) {
            return rows;
        }
        var worst = rows.stream()
                .sorted((one, other) -> Long.compare(against(other), against(one)))
                .limit(MOST_ROWS)
                .toList();
        return rows.stream().filter(worst::contains).toList();
    }

    private static void more(Blocks body, int left) {
        if (left > 0) {
            body.paragraph(Phrase.of("%s more: --full", left));
        }
    }

    private static long against(OutcomeTable.Row row) {
        return row.entries().stream()
                .flatMap(Optional::stream)
                .filter(entry -> entry.response().isWorseThan(Response.SILENT))
                .count();
    }

    private static long count(OutcomeTable.Row row, Response response) {
        return row.entries().stream()
                .flatMap(Optional::stream)
                .filter(entry -> entry.response() == response)
                .count();
    }
}
