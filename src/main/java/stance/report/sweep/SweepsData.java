package stance.report.sweep;

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
 * Sweeps, and the problems of what could not be swept. Numbers of packages are texts of digits: they may be larger
 * than what most programs read as a number.
 *
 * @param version The version of Stance.
 * @param sweeps One for each proposal.
 * @param problems What could not be swept.
 */
@Published(
        format = "stance.sweep/2",
        schema = "sweep-2",
        title = "Sweeps",
        about = "What comes of every package of a space. Numbers of packages are texts of digits.")
public record SweepsData(String format, String version, List<SweepData> sweeps, List<ProblemData> problems) {

    public static SweepsData of(List<Sweep> sweeps, List<Problem> problems, Language language) {
        return new SweepsData(
                JsonData.formatOf(SweepsData.class),
                ProgramVersion.get(),
                sweeps.stream().map(sweep -> SweepData.of(sweep, language)).toList(),
                ProblemData.all(problems, language));
    }

    /**
     * What comes of the packages of one space.
     *
     * @param scenario The file of the scenario.
     * @param title The title of the proposal.
     * @param variant The name of the variant; left out for the scenario itself.
     * @param sentence The answer in words.
     * @param size How many packages there are.
     * @param sizes How many packages are of each kind.
     * @param parties What each party alone would take.
     * @param slots The provisions and their options, in the order of the scenario.
     * @param costs The stances that bar or open a package, the costliest first.
     * @param core Where nothing is unopposed.
     * @param assumedAgainst Packages that the scenario's own assumptions bar.
     * @param ranking The best packages, where they were asked for.
     */
    public record SweepData(
            String scenario,
            String title,
            Optional<String> variant,
            StampData stamp,
            String sentence,
            String size,
            SizesData sizes,
            List<PartyData> parties,
            List<SlotData> slots,
            List<CostData> costs,
            Optional<CoreData> core,
            String assumedAgainst,
            Optional<RankingData> ranking) {

        static SweepData of(Sweep sweep, Language language) {
            var base = sweep.space().base();
            return new SweepData(
                    base.file(),
                    base.title(),
                    base.variant(),
                    StampData.of(base, sweep.filters()),
                    new SweepWords(sweep).answer().in(language),
                    sweep.size().toString(),
                    SizesData.of(sweep.sizes()),
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
                                    cost.gain().toString(),
                                    cost.opens().toString()))
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

    /**
     * How many packages are of each kind.
     *
     * @param agreement Every party accepts them.
     * @param unopposed Nobody rejects, objects or sets an unmet condition.
     * @param withoutConflict Nobody rejects them.
     */
    public record SizesData(String agreement, String unopposed, String withoutConflict) {

        static SizesData of(Sizes sizes) {
            return new SizesData(
                    sizes.agreement().toString(),
                    sizes.unopposed().toString(),
                    sizes.withoutConflict().toString());
        }
    }

    /**
     * What one party alone would take.
     *
     * @param party The id of the party.
     * @param accepts How many packages it accepts.
     * @param unopposed Against how many it says nothing.
     */
    public record PartyData(String party, String accepts, String unopposed) {}

    /**
     * A provision with its options.
     *
     * @param provision The id of the provision.
     * @param options Its options.
     */
    public record SlotData(String provision, List<OptionData> options) {}

    /**
     * An option, and what is left of it.
     *
     * @param label What tells it from the others.
     * @param type The type of the provision; left out where the option is to leave it out.
     * @param values Its values by field, in words.
     * @param packages How many packages have it.
     * @param agreement How many of these every party accepts.
     * @param unopposed How many of these are unopposed.
     * @param unopposedBy How many of these each party does not stand against.
     */
    public record OptionData(
            String label,
            Optional<String> type,
            Optional<Map<String, String>> values,
            String packages,
            String agreement,
            String unopposed,
            Map<String, String> unopposedBy) {}

    /**
     * What a stance costs, and what it opens.
     *
     * @param stance The id of the stance.
     * @param actor The id of the actor.
     * @param gain How many more packages would be unopposed without its objections.
     * @param opens How many fewer packages would be unopposed without what it says for them.
     */
    public record CostData(String stance, String actor, String gain, String opens) {}
}
