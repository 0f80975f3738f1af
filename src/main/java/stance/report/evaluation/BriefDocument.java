package stance.report.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import stance.evaluate.Evaluation;
import stance.explain.Explanation;
import stance.language.Phrase;
import stance.pack.record.Quote;
import stance.pack.record.Stance;
import stance.report.document.Blocks;
import stance.report.document.Document;
import stance.report.document.Folding;
import stance.report.document.Inlines;
import stance.report.part.OutcomeTable;
import stance.report.part.ProposalPart;
import stance.report.words.Attribution;
import stance.report.words.ConditionWords;
import stance.report.words.Counts;
import stance.report.words.Evidence;
import stance.report.words.FootingWords;

/** An evaluation on one page of paper: the verdict, who says what, one line for each stance, and what the verdict rests on. */
public final class BriefDocument {

    private static final int MOST_LINES = 10;

    /** So much has room where nothing is proposed. No quote is cut short, so there may be fewer lines. */
    private static final int MOST_CHARACTERS = 2_700;

    /** What a term takes, which has a line and a row of the table. */
    private static final int OF_TERM = 150;

    /** What a stance takes beside its words: what it says of what, who said it, when and where. */
    private static final int OF_STANCE = 120;

    /** What is missing, or what is threatened. */
    private static final int OF_DEMAND = 60;

    private static final int MOST_WARNINGS = 1;

    private final Explanation explanation;
    private final Evaluation evaluation;

    private BriefDocument(Explanation explanation) {
        this.explanation = explanation;
        this.evaluation = explanation.evaluation();
    }

    /** The document of at least one evaluation, each explained; each has its own page. */
    public static Document of(List<Explanation> explanations) {
        return Chapters.document(
                explanations,
                (body, explanation, level, prefix) ->
                        body.brief(page -> new BriefDocument(explanation).show(page, level)));
    }

    private void show(Blocks body, int level) {
        body.header(head -> ProposalPart.head(head, evaluation, level, MOST_WARNINGS));
        terms(body);
        matrix(body);
        said(body, level);
        FootingWords.brief(evaluation).forEach(body::paragraph);
        body.footer(foot -> ProposalPart.foot(foot, evaluation));
    }

    private void terms(Blocks body) {
        var words = ConditionWords.of(evaluation.proposal().pack());
        body.items(evaluation.proposal().provisions().values().stream()
                .<Consumer<Inlines>>map(term -> line ->
                        line.strong(Phrase.verbatim(term.id())).verbatim(": ").text(words.said(term)))
                .toList());
    }

    private void matrix(Blocks body) {
        if (Crowd.is(evaluation)) {
            new Crowd(evaluation, evaluation.outcome()).counts(body);
            return;
        }
        var table = OutcomeTable.of(evaluation.outcome(), evaluation.proposal().pack());
        body.table(Chapters.caption(evaluation), Folding.COLUMNS, rows -> {
            rows.uncaptioned()
                    .columnsAfterHead(
                            table.parties().stream().map(Phrase::verbatim).toList());
            for (var row : table.rows()) {
                var cells = new ArrayList<Consumer<Inlines>>();
                cells.add(cell -> cell.text(row.name()));
                row.entries()
                        .forEach(entry -> cells.add(cell -> entry.ifPresent(shown ->
                                cell.answer(shown.response(), shown.ground().words()))));
                rows.row(cells);
            }
        });
    }

    /** The worst first, as many as there is room for. */
    private void said(Blocks body, int level) {
        var all = Evidence.worstFirst(explanation);
        if (all.isEmpty()) {
            return;
        }
        var shown = new ArrayList<Evidence>();
        var room =
                MOST_CHARACTERS - OF_TERM * evaluation.proposal().provisions().size();
        for (var evidence : all) {
            room -= OF_STANCE
                    + OF_DEMAND * evidence.demands().size()
                    + evidence.stance().quote().map(BriefDocument::length).orElse(0);
            if (shown.size() == MOST_LINES || room < 0) {
                break;
            }
            shown.add(evidence);
        }
        body.heading(level + 1, Phrase.of("What the parties said"));
        body.items(shown.stream().map(BriefDocument::line).toList());
        if (shown.size() < all.size()) {
            body.paragraph(Phrase.of("The whole report has more: %s.", Counts.stances(all.size() - shown.size())));
        }
    }

    private static int length(Quote quote) {
        return quote.words().length() + quote.translation().map(String::length).orElse(0);
    }

    private static Consumer<Inlines> line(Evidence evidence) {
        var stance = evidence.stance();
        return line -> {
            line.strong(Phrase.listed(evidence.headings(), "; ")).verbatim(": ");
            words(line, stance);
            evidence.demands().forEach(demand -> line.verbatim(". ").text(demand));
        };
    }

    /** What was said, or where that is not on record, the title; by whom, when and where. */
    private static void words(Inlines line, Stance stance) {
        var attribution = Attribution.of(stance);
        stance.quote().ifPresentOrElse(line::said, () -> line.verbatim(stance.title()));
        line.verbatim(", ")
                .text(attribution.before())
                .link(attribution.where(), stance.source().url().orElse(""))
                .text(attribution.after());
    }
}
