package stance.report.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import stance.explore.compare.Comparison;
import stance.explore.compare.ExplainedComparison;
import stance.explore.compare.TermRow;
import stance.language.GivenName;
import stance.language.Phrase;
import stance.report.compare.SideLine.Entry;
import stance.report.document.Blocks;
import stance.report.document.Document;
import stance.report.document.Folding;
import stance.report.document.Inlines;
import stance.report.document.Look;
import stance.report.part.EvidencePart;
import stance.report.part.ProposalPart;
import stance.report.words.TermWords;

/** A comparison for people: the answer, the sides, the table, what is proposed otherwise, findings lost and gained. */
public final class ComparisonDocument {

    private final ExplainedComparison explained;
    private final Comparison comparison;
    private final SideNames names;
    private final ComparisonWords words;

    private ComparisonDocument(ExplainedComparison explained) {
        this.explained = explained;
        this.comparison = explained.comparison();
        this.names = new SideNames(comparison.sides());
        this.words = new ComparisonWords(comparison);
    }

    /** The document of a comparison. */
    public static Document of(ExplainedComparison explained) {
        var document = new ComparisonDocument(explained);
        return Document.of(document.names.title(), document::show);
    }

    private void show(Blocks body) {
        body.header(head -> {
            head.title(1, names.title(), names.about(), names.brief());
            head.paragraph(line -> line.strong(words.answer()));
        });
        body.facts(facts -> sides().forEach(side -> facts.add(Phrase.verbatim(names.letter(side)), names.name(side))));
        words.warnings().forEach(warning -> ProposalPart.warning(body, warning));
        table(body);
        words.same().ifPresent(body::paragraph);
        terms(body);
        for (var group : FindingGroup.of(explained)) {
            body.heading(2, group.heading());
            group.items().forEach(item -> item(body, item));
        }
        body.footer(foot -> ProposalPart.foot(foot, words.stamp()));
    }

    private IntStream sides() {
        return IntStream.range(0, comparison.sides().size());
    }

    private List<Phrase> letters() {
        return sides().mapToObj(side -> Phrase.verbatim(names.letter(side))).toList();
    }

    private void table(Blocks body) {
        body.table(Phrase.of("What comes of each"), Folding.COLUMNS, rows -> {
            rows.uncaptioned().columnsAfterHead(letters());
            for (var line : words.table()) {
                var cells = new ArrayList<Consumer<Inlines>>();
                cells.add(cell -> cell.text(line.head()));
                line.entries().forEach(entry -> cells.add(cell -> entry(cell, entry)));
                if (line.isInner()) {
                    rows.innerRow(cells);
                } else {
                    rows.row(cells);
                }
            }
        });
    }

    private static void entry(Inlines cell, Entry entry) {
        entry.verdict().ifPresent(cell::verdict);
        entry.response().ifPresent(response -> cell.answer(response, entry.ground()));
        if (entry.verdict().isEmpty() && entry.response().isEmpty()) {
            cell.dim(entry.ground());
        }
    }

    private void terms(Blocks body) {
        if (comparison.terms().isEmpty()) {
            return;
        }
        body.table(Phrase.of("What is not the same in the proposals"), Folding.COLUMNS, rows -> {
            rows.columnsAfterHead(letters());
            comparison.terms().forEach(row -> rows.row(term(row)));
        });
    }

    private List<Consumer<Inlines>> term(TermRow row) {
        var cells = new ArrayList<Consumer<Inlines>>();
        cells.add(cell -> cell.text(
                row.isProposed() ? Phrase.verbatim(row.id()) : Phrase.of("%s (in force, not proposed)", row.id())));
        for (var i = 0; i < row.terms().size(); i++) {
            var words = TermWords.of(comparison.sides().get(i).proposal().pack());
            var term = row.terms().get(i).map(words::term).orElse(GivenName.LEFT_OUT.phrase());
            cells.add(cell -> cell.text(term));
        }
        return cells;
    }

    private static void item(Blocks body, FindingGroup.Item item) {
        EvidencePart.card(body, item.evidence(), item.headings(), 3, "", card -> {
            item.offers().forEach(offer -> card.paragraph(Phrase.of("Put forward: %s", offer)));
            item.whyNot().forEach(why -> card.paragraph(Look.NOTE, why));
        });
    }
}
