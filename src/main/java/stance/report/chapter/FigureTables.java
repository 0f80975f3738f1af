package stance.report.chapter;

import java.util.List;
import stance.report.page.Blocks;
import stance.report.page.Look;
import stance.report.words.SweepWords.Line;
import stance.scenario.Proposal;

/** What the pages of sweeps and of estimates show alike. */
final class FigureTables {

    private FigureTables() {}

    /** Which package the space is made from. */
    static void header(Blocks body, Proposal base) {
        body.header(head -> head.paragraph(
                        Look.EYEBROW,
                        line -> line.text(base.pack().id() + ", as of " + base.asOf()
                                + base.variant()
                                        .map(name -> ", variant " + name)
                                        .orElse("")))
                .heading(1, base.title()));
    }

    /** A table of a heading and two figures in each line. */
    static void show(Blocks body, String caption, String head, String first, String second, List<Line> rows) {
        body.table(caption, table -> {
            table.columns(List.of(head, first, second));
            rows.forEach(row -> table.row(List.of(
                    cell -> cell.text(row.head()), cell -> cell.text(row.first()), cell -> cell.text(row.second()))));
        });
    }
}
