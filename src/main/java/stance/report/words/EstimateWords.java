package stance.report.words;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import stance.explore.sample.CostShare;
import stance.explore.sample.Estimate;
import stance.explore.sample.KindShares;
import stance.explore.sample.Proportion;
import stance.report.words.SweepWords.Line;
import stance.report.words.SweepWords.Slot;

/** What an estimate says, in sentences that every report shares. */
public record EstimateWords(Estimate estimate) {

    /** The answer in a sentence or two. */
    public String answer() {
        var unopposed = estimate.shares().unopposed();
        var agreement = estimate.shares().agreement();
        if (unopposed.part() > 0) {
            return "Nobody opposes " + inSentence(unopposed) + " of " + size() + "; every party accepts "
                    + (agreement.part() > 0 ? inSentence(agreement) : "none" + atMost(agreement)) + ".";
        }
        if (estimate.draw().space().size().equals(BigInteger.ONE)) {
            return "Somebody opposes the only package.";
        }
        return estimate.draw().isWhole()
                ? "Somebody opposes each of the " + size() + "."
                : "Somebody opposes each of the " + drawn(" that was drawn", " that were drawn") + "; of all " + size()
                        + ", at most " + Intervals.high(unopposed) + " % are unopposed.";
    }

    private static String inSentence(Proportion proportion) {
        return proportion.isWhole()
                ? Intervals.share(proportion)
                : "about " + Intervals.share(proportion) + " (" + Intervals.low(proportion) + " to "
                        + Intervals.high(proportion) + " %)";
    }

    private static String atMost(Proportion proportion) {
        return proportion.isWhole()
                ? ""
                : " of those that were drawn (at most " + Intervals.high(proportion) + " % of all)";
    }

    /** How the figures came about, and how far they are to be trusted. */
    public String method() {
        if (estimate.draw().isWhole()) {
            return "The sample is as large as the space: every package was evaluated, and the shares are exact.";
        }
        return "An estimate from " + drawn("", "") + ", drawn at random with seed "
                + estimate.draw().seed().getAsLong()
                + ". In parentheses stand the ends of 95 % intervals (Wilson 1927): of 20 such figures, one may lie"
                + " outside. Only the number of all packages is exact.";
    }

    private String size() {
        var size = estimate.draw().space().size();
        return Counts.of(size, "package", "packages");
    }

    private String drawn(String one, String many) {
        return Counts.of(estimate.draw().packages().size(), "package" + one, "packages" + many);
    }

    /** What shares there are, with the words for each. */
    public List<Line> kinds() {
        return List.of(
                line("every party accepts", KindShares::agreement),
                line("nobody opposes", KindShares::unopposed),
                line("nobody rejects", KindShares::withoutConflict));
    }

    private Line line(String words, Function<KindShares, Proportion> share) {
        return new Line(
                words, Intervals.of(share.apply(estimate.strict())), Intervals.of(share.apply(estimate.lenient())));
    }

    /** What each party alone would take, by the name of the party. */
    public List<Line> parties() {
        return estimate.parties().stream()
                .map(party -> new Line(
                        estimate.draw()
                                .space()
                                .base()
                                .pack()
                                .actor(party.party())
                                .name(),
                        Intervals.of(party.accepts()),
                        Intervals.of(party.unopposed())))
                .toList();
    }

    /** The slots that leave a choice: of the packages that have an option, how many are accepted or unopposed. */
    public List<Slot> slots() {
        return estimate.slots().stream()
                .filter(slot -> slot.options().size() > 1)
                .map(slot -> new Slot(
                        slot.provision(),
                        slot.options().stream()
                                .map(option -> new Line(
                                        option.label().toString(),
                                        Intervals.of(option.agreement()),
                                        Intervals.of(option.unopposed())))
                                .toList()))
                .toList();
    }

    /** What hearing the stance costs. */
    public String cost(CostShare cost) {
        if (cost.gain().part() > 0) {
            return "Without it, " + Intervals.of(cost.unopposed()) + " would be unopposed; " + Intervals.of(cost.gain())
                    + " are opposed because of it alone.";
        }
        return estimate.draw().isWhole()
                ? "Without it alone, no more packages would be unopposed."
                : "Without it alone, none of the opposed packages that were drawn would be unopposed.";
    }

    /** What is needed to cite the estimate and to repeat it. */
    public String stamp() {
        var words = new ArrayList<String>();
        words.add(Stamp.of(estimate.draw().space().base().pack()).words());
        words.add(estimate.reading().words());
        words.addAll(estimate.filters().names());
        estimate.draw()
                .seed()
                .ifPresent(seed -> words.add("sample of "
                        + Shares.count(
                                BigInteger.valueOf(estimate.draw().packages().size())) + " with seed " + seed));
        return String.join(", ", words);
    }
}
