package stance.report.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import stance.explore.compare.Comparison;
import stance.explore.compare.ExplainedComparison;
import stance.explore.compare.TermRow;
import stance.report.chapter.Quotes;
import stance.report.compare.Line.Entry;
import stance.report.page.Blocks;
import stance.report.page.Inlines;
import stance.report.page.Look;
import stance.report.page.Page;
import stance.report.page.Tone;
import stance.report.page.Tones;
import stance.report.text.Style;
import stance.report.words.Sentences;
import stance.report.words.TermWords;

/** A comparison as a page, in the order of {@link ComparisonText}. */
public final class ComparisonPage {

    private final ExplainedComparison explained;
    private final Comparison comparison;
    private final SideNames names;
    private final ComparisonWords words;

    private ComparisonPage(ExplainedComparison explained) {
        this.explained = explained;
        this.comparison = explained.comparison();
        this.names = new SideNames(comparison.sides());
        this.words = new ComparisonWords(comparison);
    }

    /** The page of a comparison. */
    public static Page of(ExplainedComparison explained) {
        var page = new ComparisonPage(explained);
        return Page.of(page.names.title(), page::show);
    }

    private void show(Blocks body) {
        body.header(head -> head.paragraph(Look.EYEBROW, line -> line.text(names.where()))
                .heading(1, names.title())
                .paragraph(line -> line.strong(words.answer())));
        body.list(sides().<Consumer<Inlines>>mapToObj(
                        side -> line -> line.strong(names.letter(side)).text(" " + names.name(side)))
                .toList());
        words.warnings()
                .forEach(warning -> body.paragraph(
                        Look.WARNING, line -> line.strong("Warning:").text(" " + warning)));
        table(body);
        words.same().ifPresent(body::paragraph);
        terms(body);
        for (var group : FindingGroup.of(explained)) {
            body.heading(2, group.heading());
            group.items().forEach(item -> item(body, item));
        }
        body.footer(foot -> foot.paragraph(Look.STAMP, line -> line.text(words.stamp()))
                .paragraph(
                        Look.STAMP,
                        line -> line.text("This tells what follows from the record, not what will happen. "
                                + "Silence is not agreement.")));
    }

    private IntStream sides() {
        return IntStream.range(0, comparison.sides().size());
    }

    private List<String> heads() {
        var heads = new ArrayList<String>();
        heads.add("");
        sides().mapToObj(names::letter).forEach(heads::add);
        return heads;
    }

    private void table(Blocks body) {
        body.table("What comes of each", rows -> {
            rows.columns(heads());
            for (var line : words.table()) {
                var cells = new ArrayList<Consumer<Inlines>>();
                cells.add(cell -> cell.text((line.isInner() ? "– " : "") + line.head()));
                line.entries().forEach(entry -> cells.add(cell -> entry(cell, entry)));
                rows.row(cells);
            }
        });
    }

    private static void entry(Inlines cell, Entry entry) {
        entry.verdict().ifPresent(verdict -> cell.tone(Tones.of(verdict), verdict.name()));
        entry.response()
                .ifPresent(response -> cell.tone(Tones.of(response), Style.PLAIN.response(response))
                        .text(entry.reservation().isEmpty() ? "" : " "));
        cell.dim(entry.reservation());
    }

    private void terms(Blocks body) {
        if (comparison.terms().isEmpty()) {
            return;
        }
        body.heading(2, "What is not the same in the proposals");
        body.table("Terms that differ", rows -> {
            rows.columns(heads());
            comparison.terms().forEach(row -> rows.row(term(row)));
        });
    }

    private static List<Consumer<Inlines>> term(TermRow row) {
        var cells = new ArrayList<Consumer<Inlines>>();
        cells.add(cell -> cell.text(row.id() + (row.isProposed() ? "" : " (in force, not proposed)")));
        for (var term : row.terms()) {
            var words = term.map(known -> known.type().name() + ": " + TermWords.fields(known))
                    .orElse("left out");
            cells.add(cell -> cell.text(words));
        }
        return cells;
    }

    private static void item(Blocks body, FindingGroup.Item item) {
        var evidence = item.evidence();
        body.card(evidence.response().map(Tones::of).orElse(Tone.SILENT), card -> {
            card.heading(3, String.join("; ", item.headings()));
            card.paragraph(Look.LABEL, line -> line.text(String.join(", ", evidence.labels())));
            card.paragraph(Look.CLAIM, line -> line.text(evidence.stance().title()));
            Quotes.all(card, evidence.stance());
            evidence.demands().forEach(card::paragraph);
            evidence.because().forEach(reason -> card.paragraph(Sentences.capital(reason) + "."));
            item.offers().forEach(offer -> card.paragraph("Put forward: " + offer));
            item.whyNot().forEach(why -> card.paragraph(Look.NOTE, line -> line.text(why.toString())));
        });
    }
}
