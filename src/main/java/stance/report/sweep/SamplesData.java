package stance.report.sweep;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
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

/** Estimates, and the problems of what could not be estimated. */
@Published(
        format = "stance.sample/1",
        schema = "sample-1",
        title = "Samples",
        about = "What comes of packages of a space that were drawn at random.")
public record SamplesData(
        String format,
        @JsonPropertyDescription("The version of Stance.") String version,
        @JsonPropertyDescription("One for each proposal.") List<SampleData> samples,

        @JsonPropertyDescription("What could not be estimated.")
        List<ProblemData> problems) {

    public static SamplesData of(List<Estimate> estimates, List<Problem> problems, Language language) {
        return new SamplesData(
                JsonData.formatOf(SamplesData.class),
                ProgramVersion.get(),
                estimates.stream()
                        .map(estimate -> SampleData.of(estimate, language))
                        .toList(),
                ProblemData.all(problems, language));
    }

    /** What comes of packages of one space. */
    @JsonClassDescription("What comes of packages of one space that were drawn at random.")
    public record SampleData(
            @JsonPropertyDescription("The file of the scenario.")
            String scenario,

            @JsonPropertyDescription("The title of the proposal.")
            String title,

            @JsonPropertyDescription("The name of the variant; left out for the scenario itself.")
            Optional<String> variant,

            StampData stamp,
            @JsonPropertyDescription("The answer in words.") String sentence,

            @JsonPropertyDescription("How many packages there are, exactly; a text of digits.")
            String size,

            @JsonPropertyDescription("How many of them were drawn, none twice, and evaluated.")
            int drawn,

            @JsonPropertyDescription("Whether these are all that there are, so that nothing is an estimate.")
            boolean exact,

            @JsonPropertyDescription("Of the draw; a text of digits. Left out where it is exact.")
            Optional<String> seed,

            @JsonPropertyDescription("In the strict reading.")
            KindsData strict,

            @JsonPropertyDescription("In the lenient reading.")
            KindsData lenient,

            @JsonPropertyDescription("What each party alone would take, in the reading of the stamp.")
            List<PartyShareData> parties,

            @JsonPropertyDescription("The provisions and their options, in the order of the scenario.")
            List<SlotShareData> slots,

            @JsonPropertyDescription("The stances that bar a package that was drawn, the costliest first.")
            List<CostShareData> costs) {

        static SampleData of(Estimate estimate, Language language) {
            var draw = estimate.draw();
            var base = draw.space().base();
            return new SampleData(
                    base.file(),
                    base.title(),
                    base.variant(),
                    StampData.of(base, estimate.reading(), estimate.filters()),
                    new EstimateWords(estimate).answer().in(language),
                    draw.space().size().toString(),
                    draw.packages().size(),
                    draw.isWhole(),
                    draw.seed().isPresent()
                            ? Optional.of(Long.toString(draw.seed().getAsLong()))
                            : Optional.empty(),
                    KindsData.of(estimate.strict()),
                    KindsData.of(estimate.lenient()),
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
                                    ProportionData.of(cost.unopposed()),
                                    ProportionData.of(cost.gain())))
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

    /** A share with its interval. */
    @JsonClassDescription(
            "How many of the packages that were drawn are of a kind, and the share of that kind in all packages"
                    + " with the ends of its 95 % interval (Wilson 1927).")
    public record ProportionData(
            @JsonPropertyDescription("How many are of the kind.")
            int part,

            @JsonPropertyDescription("How many were drawn.") int drawn,
            @JsonPropertyDescription("From 0 to 1.") double share,
            @JsonPropertyDescription("From 0 to 1.") double low,
            @JsonPropertyDescription("From 0 to 1.") double high) {

        static ProportionData of(Proportion proportion) {
            return new ProportionData(
                    proportion.part(), proportion.drawn(), proportion.share(), proportion.low(), proportion.high());
        }
    }

    /** Shares of the kinds of packages. */
    @JsonClassDescription("Shares of the kinds of packages.")
    public record KindsData(
            @JsonPropertyDescription("Every party accepts them.")
            ProportionData agreement,

            @JsonPropertyDescription("Nobody rejects, objects or sets an unmet condition.")
            ProportionData unopposed,

            @JsonPropertyDescription("Nobody rejects them.") ProportionData withoutConflict) {

        static KindsData of(KindShares shares) {
            return new KindsData(
                    ProportionData.of(shares.agreement()),
                    ProportionData.of(shares.unopposed()),
                    ProportionData.of(shares.withoutConflict()));
        }
    }

    /** What one party alone would take. */
    @JsonClassDescription("What one party alone would take.")
    public record PartyShareData(
            @JsonPropertyDescription("The id of the party.") String party,
            @JsonPropertyDescription("What it accepts.") ProportionData accepts,

            @JsonPropertyDescription("What it does not stand against.")
            ProportionData unopposed) {}

    /** A provision with its options. */
    @JsonClassDescription("A provision with its options.")
    public record SlotShareData(
            @JsonPropertyDescription("The id of the provision.")
            String provision,

            @JsonPropertyDescription("Its options.") List<OptionShareData> options) {}

    /** An option, and what is left of it. */
    @JsonClassDescription("An option, and what is left of it.")
    public record OptionShareData(
            @JsonPropertyDescription("What tells it from the others.")
            String label,

            @JsonPropertyDescription("The type of the provision; left out where the option is to leave it out.")
            Optional<String> type,

            @JsonPropertyDescription("Its values by field, in words.")
            Optional<Map<String, String>> values,

            @JsonPropertyDescription("Of the packages with it, those that every party accepts.")
            ProportionData agreement,

            @JsonPropertyDescription("Of the packages with it, those that are unopposed.")
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

    /** What a stance costs. */
    @JsonClassDescription("What a stance costs.")
    public record CostShareData(
            @JsonPropertyDescription("The id of the stance.")
            String stance,

            @JsonPropertyDescription("The id of the actor.") String actor,

            @JsonPropertyDescription("What would be unopposed without it.")
            ProportionData unopposed,

            @JsonPropertyDescription("How much more that is.")
            ProportionData gain) {}
}
