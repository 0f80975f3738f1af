package stance.report.sweep;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import stance.explore.region.Core;
import stance.explore.sweep.Cost;
import stance.explore.sweep.OptionSizes;
import stance.explore.sweep.Sweep;
import stance.language.Phrase;
import stance.report.document.Blocks;
import stance.report.document.Document;
import stance.report.document.Folding;
import stance.report.document.Inlines;
import stance.report.document.Look;
import stance.report.part.StancePart;
import stance.report.plot.SweepPlot;
import stance.report.words.Percent;
import stance.report.words.RankingWords;
import stance.report.words.Shares;
import stance.report.words.SweepWords;

/** Sweeps for people: the answer, the sizes, who takes what, what is left of each option, what each stance costs. */
public final class SweepDocument {

    private final Sweep sweep;
    private final SweepWords words;

    private SweepDocument(Sweep sweep) {
        this.sweep = sweep;
        this.words = new SweepWords(sweep);
    }

    /** The document of at least one sweep. */
    public static Document of(List<Sweep> sweeps) {
        var title = SpaceParts.title(
                sweeps.stream().map(sweep -> sweep.space().base()).toList());
        return Document.of(
                title, body -> sweeps.forEach(sweep -> body.section(part -> new SweepDocument(sweep).show(part))));
    }

    private void show(Blocks body) {
        SpaceParts.header(body, sweep.space().base());
        body.paragraph(words.answer());
        SpaceParts.kinds(body, words.sizes(), words.parties());
        words.slots().forEach(slot -> SpaceParts.options(body, Phrase.verbatim(slot.provision()), slot.options()));
        body.onPages(page -> {
            page.figure(language -> new SweepPlot(sweep, language).optionsAlone());
            byParty(page);
        });
        sweep.core().ifPresent(core -> core(body, core));
        SpaceParts.costs(body, sweep.costs(), Cost::stance, words::cost);
        body.figure(language -> new SweepPlot(sweep, language).costsAlone());
        words.assumptions().ifPresent(body::paragraph);
        sweep.ranking().ifPresent(ranking -> ranking(body, new RankingWords(sweep.space(), ranking)));
        body.footer(foot -> foot.paragraph(Look.STAMP, words.stamp()));
    }

    private void byParty(Blocks body) {
        if (sweep.size().equals(BigInteger.ONE)) {
            return;
        }
        body.table(SweepWords.UNOPPOSED_BY, Folding.COLUMNS, table -> {
            table.columnsAfterHead(sweep.space().base().parties().stream()
                    .map(party -> Phrase.verbatim(
                            sweep.space().base().pack().actor(party).name()))
                    .toList());
            for (var slot : sweep.slots()) {
                if (slot.options().size() > 1) {
                    slot.options()
                            .forEach(option ->
                                    table.row(cells(Phrase.of("%s: %s", slot.provision(), option.label()), option)));
                }
            }
        });
    }

    private static List<Consumer<Inlines>> cells(Phrase head, OptionSizes option) {
        var cells = new ArrayList<Consumer<Inlines>>();
        cells.add(cell -> cell.text(head));
        option.unopposedBy()
                .forEach(part -> cells.add(cell -> cell.shade(
                        Shares.part(part, option.packages()),
                        Percent.of(part, option.packages()).words())));
        return cells;
    }

    private void ranking(Blocks body, RankingWords ranked) {
        var nothing = ranked.nothing();
        if (nothing.isPresent()) {
            body.paragraph(nothing.get());
            return;
        }
        body.table(ranked.best(), Folding.CELLS, table -> {
            table.columns(List.of(Phrase.of("Package"), Phrase.of("Value and verdict"), Phrase.of("Parties")));
            ranked.ranking()
                    .top()
                    .forEach(each -> table.row(List.of(
                            cell -> cell.text(ranked.options(each)),
                            cell -> cell.text(ranked.heading(each)),
                            cell -> cell.text(ranked.shares(each)))));
        });
        ranked.asGood().ifPresent(body::paragraph);
        ranked.rejected().ifPresent(body::paragraph);
        body.table(ranked.front(), Folding.CELLS, table -> {
            table.columns(List.of(Phrase.of("Parties"), Phrase.of("Packages")));
            ranked.ranking()
                    .front()
                    .forEach(point -> table.row(List.of(
                            cell -> cell.text(ranked.values(point)), cell -> cell.text(ranked.packages(point)))));
        });
        body.figure(language -> new SweepPlot(sweep, language).frontAlone());
        body.paragraph(ranked.scale());
    }

    private void core(Blocks body, Core core) {
        body.heading(2, words.core(core));
        for (var member : core.members()) {
            var stance = member.stance();
            body.card(prefix() + stance.id(), card -> {
                card.heading(3, Phrase.of("%s %s", stance.id(), stance.title()));
                StancePart.show(card, stance);
                words.member(core, member).ifPresent(card::paragraph);
            });
        }
    }

    /** Several sweeps of a document may have the same stances in their cores. */
    private String prefix() {
        return sweep.space().base().file() + "-";
    }
}
