package stance.report.words;

import java.math.BigInteger;
import java.util.List;
import java.util.function.Function;
import stance.explore.sample.CostShare;
import stance.explore.sample.Estimate;
import stance.explore.sample.KindShares;
import stance.explore.sample.Proportion;
import stance.language.GivenName;
import stance.language.Phrase;
import stance.report.words.SweepWords.Line;
import stance.report.words.SweepWords.Slot;

/** What an estimate says, in sentences that every report shares. */
public record EstimateWords(Estimate estimate) {

    /** The answer in a sentence or two. */
    public Phrase answer() {
        var unopposed = estimate.shares().unopposed();
        var agreement = estimate.shares().agreement();
        if (unopposed.part() > 0) {
            return Phrase.of(
                    "Nobody opposes %s of %s; every party accepts %s.",
                    inSentence(unopposed), size(), agreement.part() > 0 ? inSentence(agreement) : none(agreement));
        }
        if (estimate.draw().space().size().equals(BigInteger.ONE)) {
            return Phrase.of("Somebody opposes the only package.");
        }
        return estimate.draw().isWhole()
                ? Phrase.of("Somebody opposes each of the %s.", size())
                : Phrase.of(
                        "Somebody opposes each of the %s that were drawn; of all %s, at most %s %% are" + " unopposed.",
                        drawnPackages(), size(), Intervals.high(unopposed));
    }

    private static Phrase inSentence(Proportion proportion) {
        return proportion.isWhole()
                ? Intervals.share(proportion)
                : Phrase.of(
                        "about %s (%s to %s %%)",
                        Intervals.share(proportion), Intervals.low(proportion), Intervals.high(proportion));
    }

    private static Phrase none(Proportion proportion) {
        return proportion.isWhole()
                ? GivenName.NONE.phrase()
                : Phrase.of("none of those that were drawn (at most %s %% of all)", Intervals.high(proportion));
    }

    /** How the figures came about, and how far they are to be trusted. */
    public Phrase method() {
        if (estimate.draw().isWhole()) {
            return Phrase.of(
                    "The sample is as large as the space: every package was evaluated, and the shares are exact.");
        }
        return Phrase.of(
                "An estimate from %s, drawn at random with seed %s. In parentheses stand the ends of 95 %%"
                        + " intervals (Wilson 1927): of 20 such figures, one may lie outside. Only the number of all"
                        + " packages is exact.",
                drawnPackages(), estimate.draw().seed().getAsLong());
    }

    private Phrase size() {
        return Shares.packages(estimate.draw().space().size());
    }

    private Phrase drawnPackages() {
        return Shares.packages(estimate.draw().packages().size());
    }

    private Phrase drawn() {
        return Shares.count(BigInteger.valueOf(estimate.draw().packages().size()));
    }

    /** What shares there are, with the words for each. */
    public List<Line> kinds() {
        return List.of(
                line(Phrase.of("every party accepts"), KindShares::agreement),
                line(Phrase.of("nobody opposes"), KindShares::unopposed),
                line(Phrase.of("nobody rejects"), KindShares::withoutConflict));
    }

    private Line line(Phrase words, Function<KindShares, Proportion> share) {
        return Line.of(words, Intervals.of(share.apply(estimate.shares())));
    }

    /** What each party alone would take, by the name of the party. */
    public List<Line> parties() {
        return estimate.parties().stream()
                .map(party -> Line.of(
                        Phrase.verbatim(estimate.draw()
                                .space()
                                .base()
                                .pack()
                                .actor(party.party())
                                .name()),
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
                                .map(option -> Line.of(
                                        option.label(),
                                        Intervals.of(option.agreement()),
                                        Intervals.of(option.unopposed())))
                                .toList()))
                .toList();
    }

    /** What the stance costs, and what it opens. */
    public Phrase cost(CostShare cost) {
        var costs = cost.gain().part() > 0
                ? Phrase.of("Without its objections, %s more would be unopposed.", Intervals.of(cost.gain()))
                : Phrase.NONE;
        var opens = cost.opens().part() > 0
                ? Phrase.of("Without its consent, %s fewer would be unopposed.", Intervals.of(cost.opens()))
                : Phrase.NONE;
        if (!costs.isEmpty() || !opens.isEmpty()) {
            return Phrase.sentences(costs, opens);
        }
        return estimate.draw().isWhole()
                ? Phrase.of("Without its objections alone, no more packages would be unopposed.")
                : Phrase.of(
                        "Without its objections alone, none of the opposed packages that were drawn would be unopposed.");
    }

    /** What is needed to cite the estimate and to repeat it. */
    public Phrase stamp() {
        var base = estimate.draw().space().base();
        var seed = estimate.draw().seed();
        return seed.isPresent()
                ? Stamp.words(
                        base, estimate.filters(), Phrase.of("sample of %s with seed %s", drawn(), seed.getAsLong()))
                : Stamp.words(base, estimate.filters());
    }
}
