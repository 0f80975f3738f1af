package stance.report.chapter;

import java.util.List;
import java.util.function.Consumer;
import stance.explore.sample.Estimate;
import stance.report.page.Blocks;
import stance.report.page.Inlines;
import stance.report.page.Look;
import stance.report.page.Page;
import stance.report.words.EstimateWords;

/** Estimates as a page to publish, mail or print. */
public final class EstimatePage {

    private EstimatePage() {}

    /** The page of at least one estimate. */
    public static Page of(List<Estimate> estimates) {
        var title =
                estimates.size() == 1 ? estimates.get(0).draw().space().base().title() : "Spaces of packages";
        return Page.of(title, body -> estimates.forEach(estimate -> body.section(part -> estimate(part, estimate))));
    }

    private static void estimate(Blocks body, Estimate estimate) {
        var words = new EstimateWords(estimate);
        FigureTables.header(body, estimate.draw().space().base());
        body.paragraph(words.answer());
        body.paragraph(words.method());
        FigureTables.show(body, "Packages", "", "Strict reading", "Lenient reading", words.kinds());
        FigureTables.show(
                body, "What each party alone would take", "Party", "Accepts", "Does not oppose", words.parties());
        words.slots()
                .forEach(slot -> FigureTables.show(
                        body,
                        "Of the packages with each option of " + slot.provision(),
                        "Option",
                        "Accepted by all",
                        "Unopposed",
                        slot.options()));
        if (!estimate.costs().isEmpty()) {
            body.heading(2, "What stands in the way");
            body.list(estimate.costs().stream()
                    .<Consumer<Inlines>>map(
                            cost -> line -> line.code(cost.stance().id())
                                    .text(" " + cost.stance().title() + " ("
                                            + cost.stance().actor().name() + "). " + words.cost(cost)))
                    .toList());
        }
        body.footer(foot -> foot.paragraph(Look.STAMP, line -> line.text(words.stamp())));
    }
}
