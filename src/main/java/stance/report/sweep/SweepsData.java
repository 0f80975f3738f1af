package stance.report.sweep;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import stance.explore.space.Option;
import stance.explore.space.Slot;
import stance.explore.sweep.OptionSizes;
import stance.explore.sweep.Sizes;
import stance.explore.sweep.Sweep;
import stance.language.Language;
import stance.problem.Problem;
import stance.report.data.CoreData;
import stance.report.data.JsonData;
import stance.report.data.ProblemData;
import stance.report.data.Published;
import stance.report.data.StampData;
import stance.report.data.TermData;
import stance.report.words.ProgramVersion;
import stance.report.words.SweepWords;

/**
 * Sweeps, and the problems of what could not be swept. Numbers of packages are texts of digits: they may be larger than
 * what most programs read as a number.
 */
@Published(
        format = "stance.sweep/1",
        schema = "sweep-1",
        title = "Sweeps",
        about = "What comes of every package of a space. Numbers of packages are texts of digits.")
public record SweepsData(
        String format,
        @JsonPropertyDescription("The version of Stance.") String version,
        @JsonPropertyDescription("One for each proposal.") List<SweepData> sweeps,
        @JsonPropertyDescription("What could not be swept.") List<ProblemData> problems) {

    public static SweepsData of(List<Sweep> sweeps, List<Problem> problems, Language language) {
        return new SweepsData(
                JsonData.formatOf(SweepsData.class),
                ProgramVersion.get(),
                sweeps.stream().map(sweep -> SweepData.of(sweep, language)).toList(),
                ProblemData.all(problems, language));
    }

    /** What comes of one space. */
    @JsonClassDescription("What comes of the packages of one space.")
    public record SweepData(
            @JsonPropertyDescription("The file of the scenario.")
            String scenario,

            @JsonPropertyDescription("The title of the proposal.")
            String title,

            @JsonPropertyDescription("The name of the variant; left out for the scenario itself.")
            Optional<String> variant,

            StampData stamp,
            @JsonPropertyDescription("The answer in words.") String sentence,

            @JsonPropertyDescription("How many packages there are.")
            String size,

            @JsonPropertyDescription("In the strict reading.")
            SizesData strict,

            @JsonPropertyDescription("In the lenient reading.")
            SizesData lenient,

            @JsonPropertyDescription("What each party alone would take, in the reading of the stamp.")
            List<PartyData> parties,

            @JsonPropertyDescription("The provisions and their options, in the order of the scenario.")
            List<SlotData> slots,

            @JsonPropertyDescription("The stances that bar a package, the costliest first.")
            List<CostData> costs,

            @JsonPropertyDescription("Where nothing is unopposed.")
            Optional<CoreData> core,

            @JsonPropertyDescription("Packages that the scenario's own assumptions bar.")
            String assumedAgainst,

            @JsonPropertyDescription("The best packages, where they were asked for.")
            Optional<RankingData> ranking) {

        static SweepData of(Sweep sweep, Language language) {
            var base = sweep.space().base();
            return new SweepData(
                    base.file(),
                    base.title(),
                    base.variant(),
                    StampData.of(base, sweep.reading(), sweep.filters()),
                    new SweepWords(sweep).answer().in(language),
                    sweep.size().toString(),
                    SizesData.of(sweep.strict()),
                    SizesData.of(sweep.lenient()),
                    sweep.parties().stream()
                            .map(party -> new PartyData(
                                    party.party(),
                                    party.accepts().toString(),
                                    party.unopposed().toString()))
                            .toList(),
                    slots(sweep, language),
                    sweep.costs().stream()
                            .map(cost -> new CostData(
                                    cost.stance().id(),
                                    cost.stance().actor().id(),
                                    cost.unopposed().toString(),
                                    cost.gain().toString()))
                            .toList(),
                    sweep.core().map(CoreData::of),
                    sweep.assumedAgainst().toString(),
                    sweep.ranking().map(ranking -> RankingData.of(ranking, sweep.space(), language)));
        }

        private static List<SlotData> slots(Sweep sweep, Language language) {
            var slots = sweep.space().slots();
            return IntStream.range(0, slots.size())
                    .mapToObj(slot ->
                            slot(slots.get(slot), sweep.slots().get(slot).options(), sweep, language))
                    .toList();
        }

        private static SlotData slot(Slot slot, List<OptionSizes> sizes, Sweep sweep, Language language) {
            return new SlotData(
                    slot.provision(),
                    IntStream.range(0, sizes.size())
                            .mapToObj(option -> option(slot.options().get(option), sizes.get(option), sweep, language))
                            .toList());
        }

        private static OptionData option(Option option, OptionSizes sizes, Sweep sweep, Language language) {
            var unopposedBy = new LinkedHashMap<String, String>();
            for (var i = 0; i < sweep.parties().size(); i++) {
                unopposedBy.put(
                        sweep.parties().get(i).party(),
                        sizes.unopposedBy().get(i).toString());
            }
            var term = option.term().map(TermData::of);
            return new OptionData(
                    option.label().in(language),
                    term.map(TermData::type),
                    term.map(TermData::values),
                    sizes.packages().toString(),
                    sizes.agreement().toString(),
                    sizes.unopposed().toString(),
                    unopposedBy);
        }
    }

    /** How many packages are of each kind. */
    @JsonClassDescription("How many packages are of each kind.")
    public record SizesData(
            @JsonPropertyDescription("Every party accepts them.")
            String agreement,

            @JsonPropertyDescription("Nobody rejects, objects or sets an unmet condition.")
            String unopposed,

            @JsonPropertyDescription("Nobody rejects them.") String withoutConflict) {

        static SizesData of(Sizes sizes) {
            return new SizesData(
                    sizes.agreement().toString(),
                    sizes.unopposed().toString(),
                    sizes.withoutConflict().toString());
        }
    }

    /** What one party alone would take. */
    @JsonClassDescription("What one party alone would take.")
    public record PartyData(
            @JsonPropertyDescription("The id of the party.") String party,

            @JsonPropertyDescription("How many packages it accepts.")
            String accepts,

            @JsonPropertyDescription("Against how many it says nothing.")
            String unopposed) {}

    /** A provision with its options. */
    @JsonClassDescription("A provision with its options.")
    public record SlotData(
            @JsonPropertyDescription("The id of the provision.")
            String provision,

            @JsonPropertyDescription("Its options.") List<OptionData> options) {}

    /** An option, and what is left of it. */
    @JsonClassDescription("An option, and what is left of it.")
    public record OptionData(
            @JsonPropertyDescription("What tells it from the others.")
            String label,

            @JsonPropertyDescription("The type of the provision; left out where the option is to leave it out.")
            Optional<String> type,

            @JsonPropertyDescription("Its values by field, in words.")
            Optional<Map<String, String>> values,

            @JsonPropertyDescription("How many packages have it.")
            String packages,

            @JsonPropertyDescription("How many of these every party accepts.")
            String agreement,

            @JsonPropertyDescription("How many of these are unopposed.")
            String unopposed,

            @JsonPropertyDescription("How many of these each party does not stand against.")
            Map<String, String> unopposedBy) {}

    /** What a stance costs. */
    @JsonClassDescription("What a stance costs.")
    public record CostData(
            @JsonPropertyDescription("The id of the stance.")
            String stance,

            @JsonPropertyDescription("The id of the actor.") String actor,

            @JsonPropertyDescription("How many packages would be unopposed without it.")
            String unopposed,

            @JsonPropertyDescription("How many more that is.")
            String gain) {}
}
