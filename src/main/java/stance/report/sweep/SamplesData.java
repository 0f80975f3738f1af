package stance.report.sweep;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import stance.explore.sample.Estimate;
import stance.explore.sample.KindShares;
import stance.explore.sample.OptionShares;
import stance.explore.sample.Proportion;
import stance.explore.space.Option;
import stance.language.Language;
import stance.problem.Problem;
import stance.report.data.JsonData;
import stance.report.data.ProblemData;
import stance.report.data.Published;
import stance.report.data.StampData;
import stance.report.data.TermData;
import stance.report.words.EstimateWords;
import stance.report.words.ProgramVersion;

/**
 * Estimates, and the problems of what could not be estimated.
 *
 * @param version The version of Stance.
 * @param samples One for each proposal.
 * @param problems What could not be estimated.
 */
@Published(
        format = "stance.sample/2",
        schema = "sample-2",
        title = "Samples",
        about = "What comes of packages of a space that were drawn at random.")
public record SamplesData(String format, String version, List<SampleData> samples, List<ProblemData> problems) {

    public static SamplesData of(List<Estimate> estimates, List<Problem> problems, Language language) {
        return new SamplesData(
                JsonData.formatOf(SamplesData.class),
                ProgramVersion.get(),
                estimates.stream()
                        .map(estimate -> SampleData.of(estimate, language))
                        .toList(),
                ProblemData.all(problems, language));
    }

    /**
     * What comes of packages of one space that were drawn at random.
     *
     * @param scenario The file of the scenario.
     * @param title The title of the proposal.
     * @param variant The name of the variant; left out for the scenario itself.
     * @param sentence The answer in words.
     * @param size How many packages there are, exactly; a text of digits.
     * @param drawn How many of them were drawn, none twice, and evaluated.
     * @param exact Whether these are all that there are, so that nothing is an estimate.
     * @param seed Of the draw; a text of digits. Left out where it is exact.
     * @param shares How many packages are of each kind.
     * @param parties What each party alone would take.
     * @param slots The provisions and their options, in the order of the scenario.
     * @param costs The stances that bar or open a package that was drawn, the costliest first.
     */
    public record SampleData(
            String scenario,
            String title,
            Optional<String> variant,
            StampData stamp,
            String sentence,
            String size,
            int drawn,
            boolean exact,
            Optional<String> seed,
            KindsData shares,
            List<PartyShareData> parties,
            List<SlotShareData> slots,
            List<CostShareData> costs) {

        static SampleData of(Estimate estimate, Language language) {
            var draw = estimate.draw();
            var base = draw.space().base();
            return new SampleData(
                    base.file(),
                    base.title(),
                    base.variant(),
                    StampData.of(base, estimate.filters()),
                    new EstimateWords(estimate).answer().in(language),
                    draw.space().size().toString(),
                    draw.packages().size(),
                    draw.isWhole(),
                    draw.seed().isPresent()
                            ? Optional.of(Long.toString(draw.seed().getAsLong()))
                            : Optional.empty(),
                    KindsData.of(estimate.shares()),
                    estimate.parties().stream()
                            .map(party -> new PartyShareData(
                                    party.party(),
                                    ProportionData.of(party.accepts()),
                                    ProportionData.of(party.unopposed())))
                            .toList(),
                    slots(estimate, language),
                    estimate.costs().stream()
                            .map(cost -> new CostShareData(
                                    cost.stance().id(),
                                    cost.stance().actor().id(),
                                    ProportionData.of(cost.gain()),
                                    ProportionData.of(cost.opens())))
                            .toList());
        }

        private static List<SlotShareData> slots(Estimate estimate, Language language) {
            var slots = estimate.draw().space().slots();
            return IntStream.range(0, slots.size())
                    .mapToObj(slot -> {
                        var options = slots.get(slot).options();
                        var shares = estimate.slots().get(slot).options();
                        return new SlotShareData(
                                slots.get(slot).provision(),
                                IntStream.range(0, options.size())
                                        .mapToObj(option ->
                                                OptionShareData.of(options.get(option), shares.get(option), language))
                                        .toList());
                    })
                    .toList();
        }
    }

    /**
     * How many of the packages that were drawn are of a kind, and the share of that kind in all packages with the
     * ends of its 95 % interval (Wilson 1927).
     *
     * @param part How many are of the kind.
     * @param drawn How many were drawn.
     * @param share From 0 to 1.
     * @param low From 0 to 1.
     * @param high From 0 to 1.
     */
    public record ProportionData(int part, int drawn, double share, double low, double high) {

        static ProportionData of(Proportion proportion) {
            return new ProportionData(
                    proportion.part(), proportion.drawn(), proportion.share(), proportion.low(), proportion.high());
        }
    }

    /**
     * Shares of the kinds of packages.
     *
     * @param agreement Every party accepts them.
     * @param unopposed Nobody rejects, objects or sets an unmet condition.
     * @param withoutConflict Nobody rejects them.
     */
    public record KindsData(ProportionData agreement, ProportionData unopposed, ProportionData withoutConflict) {

        static KindsData of(KindShares shares) {
            return new KindsData(
                    ProportionData.of(shares.agreement()),
                    ProportionData.of(shares.unopposed()),
                    ProportionData.of(shares.withoutConflict()));
        }
    }

    /**
     * What one party alone would take.
     *
     * @param party The id of the party.
     * @param accepts What it accepts.
     * @param unopposed What it does not stand against.
     */
    public record PartyShareData(String party, ProportionData accepts, ProportionData unopposed) {}

    /**
     * A provision with its options.
     *
     * @param provision The id of the provision.
     * @param options Its options.
     */
    public record SlotShareData(String provision, List<OptionShareData> options) {}

    /**
     * An option, and what is left of it.
     *
     * @param label What tells it from the others.
     * @param type The type of the provision; left out where the option is to leave it out.
     * @param values Its values by field, in words.
     * @param agreement Of the packages with it, those that every party accepts.
     * @param unopposed Of the packages with it, those that are unopposed.
     */
    public record OptionShareData(
            String label,
            Optional<String> type,
            Optional<Map<String, String>> values,
            ProportionData agreement,
            ProportionData unopposed) {

        static OptionShareData of(Option option, OptionShares shares, Language language) {
            var term = option.term().map(TermData::of);
            return new OptionShareData(
                    option.label().in(language),
                    term.map(TermData::type),
                    term.map(TermData::values),
                    ProportionData.of(shares.agreement()),
                    ProportionData.of(shares.unopposed()));
        }
    }

    /**
     * What a stance costs, and what it opens.
     *
     * @param stance The id of the stance.
     * @param actor The id of the actor.
     * @param gain What would be unopposed besides without its objections.
     * @param opens What would not be unopposed without what it says for it.
     */
    public record CostShareData(String stance, String actor, ProportionData gain, ProportionData opens) {}
}
