package stance.report.text;

import stance.explore.sample.Estimate;
import stance.report.words.EstimateWords;

/** An estimate for people: the answer, the shares, who takes what, what each option keeps, what each stance costs. */
public final class EstimateText {

    private static final int INDENT = 2;

    private EstimateText() {}

    /** The estimate as text, with a line break at its end. */
    public static String of(Estimate estimate, Style style) {
        var words = new EstimateWords(estimate);
        var lines = new Lines(style.width());
        TextHead.title(estimate.draw().space().base(), lines, style);
        lines.wrap(words.answer(), 0, INDENT).gap();
        FigureTable.print("", "strict", "lenient", words.kinds(), lines);
        FigureTable.print("Each party alone", "accepts", "does not oppose", words.parties(), lines);
        words.slots()
                .forEach(slot -> FigureTable.print(
                        "With " + slot.provision(), "accepted by all", "unopposed", slot.options(), lines));
        costs(estimate, words, lines);
        lines.wrap(words.method(), 0, INDENT).gap();
        lines.add(style.dim(words.stamp()));
        return lines.toString();
    }

    private static void costs(Estimate estimate, EstimateWords words, Lines lines) {
        if (estimate.costs().isEmpty()) {
            return;
        }
        lines.add("What stands in the way, the costliest first:");
        for (var cost : estimate.costs()) {
            var stance = cost.stance();
            lines.wrap(
                    stance.id() + " " + stance.title() + " (" + stance.actor().name() + ")", 2, 4);
            lines.wrap(words.cost(cost), 4);
        }
        lines.gap();
    }
}
