package stance.report.negotiate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import stance.language.Language;
import stance.language.Phrase;
import stance.negotiate.rounds.Concession;
import stance.negotiate.rounds.Offer;
import stance.negotiate.rounds.Rounds;
import stance.pack.record.Stance;
import stance.problem.Problem;
import stance.report.data.CoreData;
import stance.report.data.JsonData;
import stance.report.data.ProblemData;
import stance.report.data.Published;
import stance.report.data.StampData;
import stance.report.words.ProgramVersion;
import stance.scenario.Response;

/**
 * Offers in rounds.
 *
 * @param version The version of Stance.
 * @param negotiations One for each proposal.
 * @param problems What could not be worked out.
 */
@Published(
        format = "stance.rounds/1",
        schema = "rounds-1",
        title = "Offers in rounds",
        about = "A path of offers between two parties that is consistent with the record, under the assumptions that it"
                + " names.")
public record RoundsData(
        String format, String version, List<NegotiationData> negotiations, List<ProblemData> problems) {

    public static RoundsData of(List<Rounds> all, List<Problem> problems, Language language) {
        return new RoundsData(
                JsonData.formatOf(RoundsData.class),
                ProgramVersion.get(),
                all.stream().map(each -> NegotiationData.of(each, language)).toList(),
                ProblemData.all(problems, language));
    }

    /**
     * The rounds between two parties.
     *
     * @param title What it is about.
     * @param scenario The file of the scenario.
     * @param variant The name of the variant; left out for the scenario itself.
     * @param stamp What it takes to repeat it.
     * @param sentence The end in words.
     * @param reach In words, what can be had at all.
     * @param first The id of the party that makes the first offer.
     * @param deadline The most offers; left out where there was no such limit.
     * @param packages How many packages can be offered.
     * @param open How many of them are below neither party's floor.
     * @param parties The two, in the order of the scenario.
     * @param slots By slot, the names of its options, that of what stands written first.
     * @param offers In their order.
     * @param ending How it ends.
     * @param steps What each party gave way on, from one of its offers to the next.
     * @param core Where every package is below a floor, red lines that cannot be met together.
     */
    public record NegotiationData(
            String title,
            String scenario,
            Optional<String> variant,
            StampData stamp,
            String sentence,
            String reach,
            String first,
            Optional<Integer> deadline,
            int packages,
            int open,
            List<NegotiatorData> parties,
            Map<String, List<String>> slots,
            List<OfferData> offers,
            EndingData ending,
            List<ConcessionData> steps,
            Optional<CoreData> core) {

        static NegotiationData of(Rounds rounds, Language language) {
            var words = new RoundsWords(rounds);
            var base = rounds.packages().space().base();
            var proposal = base.original().orElse(base);
            return new NegotiationData(
                    proposal.title(),
                    proposal.file(),
                    proposal.variant(),
                    StampData.of(
                            proposal, rounds.packages().evaluations().get(0).filters()),
                    words.answer().in(language),
                    words.passedOver()
                            .map(also -> Phrase.sentences(words.reach(), also))
                            .orElse(words.reach())
                            .in(language),
                    rounds.party(rounds.first()).id(),
                    rounds.deadline().isPresent()
                            ? Optional.of(rounds.deadline().getAsInt())
                            : Optional.empty(),
                    rounds.offered(),
                    rounds.open(),
                    IntStream.range(0, 2)
                            .mapToObj(side -> NegotiatorData.of(rounds.party(side), language))
                            .toList(),
                    slotsOf(rounds, language),
                    rounds.offers().stream()
                            .map(offer -> OfferData.of(rounds, offer, language))
                            .toList(),
                    EndingData.of(rounds, language),
                    rounds.steps().stream()
                            .map(step -> ConcessionData.of(rounds, step, language))
                            .toList(),
                    rounds.core().map(CoreData::of));
        }
    }

    /**
     * A party.
     *
     * @param party Its id.
     * @param strategy How it makes its offers: micro, boulware, linear, conceder or tit-for-tat.
     * @param order Where its order of packages comes from: COUNTS (assumed), STATEMENTS, RANKING or UTILITIES (assumed).
     * @param prefers The same in words.
     * @param open How many packages are not below its floor.
     * @param levels How many different levels these have in its order; within one, the other's order decides.
     * @param assumed How many pairs of them counting alone puts in an order.
     */
    public record NegotiatorData(
            String party, String strategy, String order, String prefers, int open, int levels, long assumed) {

        static NegotiatorData of(Rounds.Party party, Language language) {
            return new NegotiatorData(
                    party.id(),
                    party.strategy().typed(),
                    party.utility().isPresent() ? "UTILITIES" : party.order().name(),
                    RoundsWords.order(party).in(language),
                    party.open(),
                    party.levels(),
                    party.assumed());
        }
    }

    /**
     * A package on the table.
     *
     * @param round Its number, from 1.
     * @param party The id of the party that offers it.
     * @param stands Whether it is what the party offered before.
     * @param options By slot, the name of its option.
     * @param verdict What comes of the package.
     * @param responses By party, what it makes of the package.
     */
    public record OfferData(
            int round,
            String party,
            boolean stands,
            Map<String, String> options,
            String verdict,
            Map<String, Response> responses) {

        static OfferData of(Rounds rounds, Offer offer, Language language) {
            var evaluation = rounds.packages().evaluations().get(offer.number());
            return new OfferData(
                    offer.round(),
                    rounds.party(offer.side()).id(),
                    offer.stands(),
                    optionsOf(rounds, offer.number(), language),
                    evaluation.verdict().name(),
                    evaluation.outcome().responses());
        }
    }

    /**
     * How it ends.
     *
     * @param kind AGREEMENT, NOTHING_TO_OFFER, STANDSTILL or DEADLINE; all but the first are a deadlock.
     * @param round In which round: one after the last offer.
     * @param party The id of the party whose turn it is then.
     * @param options By slot, the name of the option that is agreed upon; left out in a deadlock.
     * @param better How many packages below neither floor are better for one party and no worse for the other.
     */
    public record EndingData(String kind, int round, String party, Optional<Map<String, String>> options, int better) {

        static EndingData of(Rounds rounds, Language language) {
            var ending = rounds.ending();
            return new EndingData(
                    ending.kind().name(),
                    ending.round(),
                    rounds.party(ending.side()).id(),
                    ending.number().isPresent()
                            ? Optional.of(optionsOf(rounds, ending.number().getAsInt(), language))
                            : Optional.empty(),
                    rounds.better());
        }
    }

    /**
     * A step from one package to another.
     *
     * @param round In which it is taken.
     * @param party The id of who takes it.
     * @param change What is other than before, in words.
     * @param less Whether the party values it less.
     * @param gaveWay What it gives way on.
     * @param met What the other party has met.
     */
    public record ConcessionData(
            int round, String party, String change, boolean less, List<WordsData> gaveWay, List<WordsData> met) {

        static ConcessionData of(Rounds rounds, Concession step, Language language) {
            return new ConcessionData(
                    step.round(),
                    rounds.party(step.side()).id(),
                    rounds.packages().difference(step.from(), step.to()).in(language),
                    step.isLess(),
                    step.gaveWay().stream().map(WordsData::of).toList(),
                    step.met().stream().map(WordsData::of).toList());
        }
    }

    /**
     * Words behind a step.
     *
     * @param stance The id of the stance.
     * @param quote The words; left out where none are recorded.
     */
    public record WordsData(String stance, Optional<String> quote) {

        static WordsData of(Stance stance) {
            return new WordsData(stance.id(), stance.quote().map(quote -> quote.words()));
        }
    }

    private static Map<String, List<String>> slotsOf(Rounds rounds, Language language) {
        var slots = new LinkedHashMap<String, List<String>>();
        rounds.packages()
                .issues()
                .forEach(issue -> slots.put(
                        issue.id(),
                        issue.options().stream()
                                .map(option -> option.in(language))
                                .toList()));
        return slots;
    }

    private static Map<String, String> optionsOf(Rounds rounds, int number, Language language) {
        var options = new LinkedHashMap<String, String>();
        var choice = rounds.packages().choice(number);
        IntStream.range(0, choice.size()).forEach(i -> {
            var issue = rounds.packages().issues().get(i);
            options.put(issue.id(), issue.options().get(choice.get(i)).in(language));
        });
        return options;
    }
}
