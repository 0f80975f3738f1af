package stance.report.robust;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import stance.explore.robust.Robustness;
import stance.explore.robust.Swing;
import stance.language.Phrase;
import stance.report.document.Blocks;
import stance.report.document.Document;
import stance.report.document.Folding;
import stance.report.document.Inlines;
import stance.report.document.Look;
import stance.report.part.ProposalPart;
import stance.report.plot.RobustnessPlot;
import stance.report.words.RobustnessWords;

/** Robustness for people: the answer, what is assumed, what is to be expected, what hangs on each stance. */
public final class RobustnessDocument {

    private final Robustness robustness;
    private final RobustnessWords words;

    private RobustnessDocument(Robustness robustness) {
        this.robustness = robustness;
        this.words = new RobustnessWords(robustness);
    }

    /** The document of at least one result. */
    public static Document of(List<Robustness> all) {
        var title = all.size() == 1
                ? Phrase.verbatim(all.get(0).space().base().title())
                : Phrase.of("Robustness of verdicts");
        return Document.of(
                title, body -> all.forEach(each -> body.section(part -> new RobustnessDocument(each).show(part))));
    }

    private void show(Blocks body) {
        body.header(head -> ProposalPart.title(head, robustness.space().base(), 1));
        body.paragraph(words.answer());
        if (!robustness.groups().isEmpty()) {
            assumptions(body);
        }
        kinds(body);
        if (!robustness.swings().isEmpty()) {
            swings(body);
            turns(body);
        }
        body.paragraph(Look.NOTE, RobustnessWords.METHOD);
        body.footer(foot -> foot.paragraph(Look.STAMP, words.stamp()));
    }

    private void assumptions(Blocks body) {
        body.table(Phrase.of("You assume"), Folding.CELLS, rows -> {
            rows.columnsAfterHead(List.of(Phrase.of("stances"), Phrase.of("of them speak here")));
            robustness
                    .groups()
                    .forEach(group -> rows.row(List.of(
                            cell -> cell.code(group.holding().typed()),
                            cell -> cell.verbatim(Integer.toString(group.stances())),
                            cell -> cell.verbatim(Integer.toString(group.speaking())))));
        });
    }

    private void kinds(Blocks body) {
        body.table(Phrase.of("Verdict"), Folding.CELLS, rows -> {
            rows.columnsAfterHead(List.of(Phrase.of("where every stance holds"), Phrase.of("under your assumptions")));
            words.kinds()
                    .forEach(line -> rows.row(List.of(
                            cell -> cell.text(line.kind()),
                            cell -> cell.text(line.recorded()),
                            cell -> cell.text(line.expected()))));
        });
    }

    private void swings(Blocks body) {
        body.heading(2, Phrase.of("What hangs on each stance: %s", words.share()));
        if (!words.turning().isEmpty()) {
            body.onTerminals(terminal -> terminal.drawing(new TornadoChart(robustness, words.turning())::lines));
            body.figure(language -> new RobustnessPlot(robustness, language).tornadoAlone());
            body.table(Phrase.of("Under your assumptions"), Folding.CELLS, rows -> {
                rows.columns(List.of(
                        Phrase.of("Stance"),
                        Phrase.of("you assume"),
                        Phrase.of("if it holds"),
                        Phrase.of("if not"),
                        Phrase.of("swing")));
                words.turning().forEach(swing -> rows.row(cells(swing)));
            });
        }
        if (!words.others().isEmpty()) {
            body.paragraph(words.others());
        }
    }

    private List<Consumer<Inlines>> cells(Swing swing) {
        return List.of(
                cell -> stance(cell, swing),
                cell -> cell.text(words.probability(swing)),
                cell -> cell.text(words.percent(swing.holds())),
                cell -> cell.text(words.percent(swing.fails())),
                cell -> cell.text(words.swing(swing)));
    }

    private static Inlines stance(Inlines line, Swing swing) {
        var stance = swing.stance();
        return line.code(stance.id())
                .text(Phrase.of(" %s (%s)", stance.title(), stance.actor().name()));
    }

    private void turns(Blocks body) {
        body.heading(2, Phrase.of("Where the verdict turns"));
        var lines = new ArrayList<Consumer<Inlines>>();
        for (var swing : robustness.swings()) {
            for (var turn : swing.turns()) {
                lines.add(line -> stance(line, swing)
                        .text(Phrase.of(": %s (you assume %s)", words.turn(turn), words.probability(swing))));
            }
        }
        if (lines.isEmpty()) {
            body.paragraph(words.noTurn());
        } else {
            body.items(lines);
        }
    }
}
