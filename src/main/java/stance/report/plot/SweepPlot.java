package stance.report.plot;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import stance.explore.sweep.SlotSizes;
import stance.explore.sweep.Sweep;
import stance.report.plot.Bars.Bar;
import stance.report.words.Shares;
import stance.report.words.SweepWords;

/** A sweep as a picture: the share of the unopposed packages that each option keeps, and what each stance costs. */
public final class SweepPlot {

    private SweepPlot() {}

    /** The picture as SVG, with a line break at its end. */
    public static String of(Sweep sweep) {
        var groups = new ArrayList<Bars>();
        sweep.slots().stream()
                .filter(slot -> slot.options().size() > 1)
                .map(slot -> slot(slot, sweep))
                .forEach(groups::add);
        if (!sweep.costs().isEmpty()) {
            groups.add(costs(sweep));
        }
        return BarPlot.of(sweep.space().base().title(), new SweepWords(sweep).answer(), groups);
    }

    private static Bars slot(SlotSizes slot, Sweep sweep) {
        var all = sweep.sizes().unopposed();
        return new Bars(
                slot.provision(),
                "of the packages that nobody opposes",
                slot.options().stream()
                        .map(option -> bar(option.label(), option.unopposed(), all))
                        .toList());
    }

    private static Bars costs(Sweep sweep) {
        return new Bars(
                "Cost of each stance",
                "how many more packages nobody would oppose, were it not heard",
                sweep.costs().stream()
                        .map(cost ->
                                bar(cost.stance().id() + " " + cost.stance().title(), cost.gain(), sweep.size()))
                        .toList());
    }

    private static Bar bar(String label, BigInteger part, BigInteger whole) {
        var share = whole.signum() == 0
                ? 0
                : new BigDecimal(part)
                        .divide(new BigDecimal(whole), MathContext.DECIMAL64)
                        .doubleValue();
        return new Bar(label, Shares.of(part, whole), share);
    }
}
