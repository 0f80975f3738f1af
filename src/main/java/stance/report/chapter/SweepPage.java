package stance.report.chapter;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import stance.explore.region.Core;
import stance.explore.sweep.OptionSizes;
import stance.explore.sweep.Sweep;
import stance.report.page.Blocks;
import stance.report.page.Inlines;
import stance.report.page.Look;
import stance.report.page.Page;
import stance.report.plot.SweepPlot;
import stance.report.words.RankingWords;
import stance.report.words.Shares;
import stance.report.words.SweepWords;

/** Sweeps as a page, to be mailed, printed or put on the web. */
public final class SweepPage {

    private SweepPage() {}

    /** The page of at least one sweep. */
    public static Page of(List<Sweep> sweeps) {
        var title = sweeps.size() == 1 ? sweeps.get(0).space().base().title() : "Spaces of packages";
        return Page.of(title, body -> sweeps.forEach(sweep -> body.section(part -> sweep(part, sweep))));
    }

    private static void sweep(Blocks body, Sweep sweep) {
        var words = new SweepWords(sweep);
        var plot = new SweepPlot(sweep);
        FigureTables.header(body, sweep.space().base());
        body.paragraph(words.answer());
        FigureTables.show(body, "Packages", "", "Strict reading", "Lenient reading", words.sizes());
        FigureTables.show(
                body, "What each party alone would take", "Party", "Accepts", "Does not oppose", words.parties());
        words.slots()
                .forEach(slot -> FigureTables.show(
                        body, slot.provision(), "Option", "Accepted by all", "Unopposed", slot.options()));
        plot.optionsAlone().ifPresent(body::picture);
        byParty(body, sweep);
        sweep.core().ifPresent(core -> core(body, core, words));
        if (!sweep.costs().isEmpty()) {
            body.heading(2, "What stands in the way");
            body.list(sweep.costs().stream()
                    .<Consumer<Inlines>>map(
                            cost -> line -> line.code(cost.stance().id())
                                    .text(" " + cost.stance().title() + " ("
                                            + cost.stance().actor().name() + "). " + words.cost(cost)))
                    .toList());
        }
        plot.costsAlone().ifPresent(body::picture);
        words.assumptions().ifPresent(body::paragraph);
        sweep.ranking().ifPresent(ranking -> ranking(body, new RankingWords(sweep.space(), ranking), plot));
        body.footer(foot -> foot.paragraph(Look.STAMP, line -> line.text(words.stamp())));
    }

    private static void byParty(Blocks body, Sweep sweep) {
        if (sweep.size().equals(BigInteger.ONE)) {
            return;
        }
        body.table(SweepWords.UNOPPOSED_BY, table -> {
            var heads = new ArrayList<String>();
            heads.add("Option");
            sweep.space().base().parties().stream()
                    .map(party -> sweep.space().base().pack().actor(party).name())
                    .forEach(heads::add);
            table.columns(heads);
            for (var slot : sweep.slots()) {
                if (slot.options().size() > 1) {
                    slot.options()
                            .forEach(option -> table.row(cells(slot.provision() + ": " + option.label(), option)));
                }
            }
        });
    }

    private static List<Consumer<Inlines>> cells(String head, OptionSizes option) {
        var cells = new ArrayList<Consumer<Inlines>>();
        cells.add(cell -> cell.text(head));
        option.unopposedBy()
                .forEach(part -> cells.add(cell ->
                        cell.shade(Shares.part(part, option.packages()), Shares.percent(part, option.packages()))));
        return cells;
    }

    private static void ranking(Blocks body, RankingWords words, SweepPlot plot) {
        body.table(words.best(), table -> {
            table.columns(List.of("Package", "Value and verdict", "Parties"));
            words.ranking()
                    .top()
                    .forEach(ranked -> table.row(List.of(
                            cell -> cell.text(words.options(ranked)),
                            cell -> cell.text(words.heading(ranked)),
                            cell -> cell.text(words.shares(ranked)))));
        });
        words.asGood().ifPresent(body::paragraph);
        body.table(words.front(), table -> {
            table.columns(List.of("Parties", "Packages"));
            words.ranking()
                    .front()
                    .forEach(point -> table.row(
                            List.of(cell -> cell.text(words.values(point)), cell -> cell.text(words.packages(point)))));
        });
        plot.frontAlone().ifPresent(body::picture);
        body.paragraph(words.scale());
    }

    private static void core(Blocks body, Core core, SweepWords words) {
        body.heading(2, words.core(core));
        for (var member : core.members()) {
            var stance = member.stance();
            body.heading(3, stance.id() + " " + stance.title());
            stance.quote().ifPresent(quote -> Quotes.show(body, quote));
            Quotes.attribution(body, stance);
            words.member(core, member).ifPresent(body::paragraph);
        }
    }
}
