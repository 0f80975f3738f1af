package stance.report.robust;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import stance.explore.robust.Expected;
import stance.explore.robust.PackageKind;
import stance.explore.robust.Robustness;
import stance.language.Language;
import stance.problem.Problem;
import stance.report.data.JsonData;
import stance.report.data.ProblemData;
import stance.report.data.Published;
import stance.report.data.StampData;
import stance.report.words.ProgramVersion;
import stance.report.words.RobustnessWords;
import stance.scenario.Verdict;

/**
 * How packages fare where stances hold with probabilities that the analyst assumes, and the problems of what could not be
 * worked out.
 *
 * @param version The version of Stance.
 * @param robustness One for each proposal.
 * @param problems What could not be worked out.
 */
@Published(
        format = "stance.robust/1",
        schema = "robust-1",
        title = "Robustness",
        about = "What is to be expected of packages where stances hold with probabilities that the analyst assumes."
                + " Nothing is predicted.")
public record RobustData(String format, String version, List<RobustnessData> robustness, List<ProblemData> problems) {

    public static RobustData of(List<Robustness> all, List<Problem> problems, Language language) {
        return new RobustData(
                JsonData.formatOf(RobustData.class),
                ProgramVersion.get(),
                all.stream().map(each -> RobustnessData.of(each, language)).toList(),
                ProblemData.all(problems, language));
    }

    /**
     * How the packages of one space fare.
     *
     * @param scenario The file of the scenario.
     * @param title The title of the proposal.
     * @param variant The name of the variant; left out for the scenario itself.
     * @param sentence The answer in words.
     * @param size How many packages there are, a text of digits.
     * @param holds What is assumed; what is not named holds for certain.
     * @param share Of which packages the swings are told.
     * @param recorded Shares where every stance holds.
     * @param expected Shares to be expected under the assumptions; of one package, the probabilities of its verdicts.
     * @param likeliest The verdict of which most packages are to be expected; the worst of those of which as many are.
     * @param stances Those that speak and may not hold, the widest swing first.
     */
    public record RobustnessData(
            String scenario,
            String title,
            Optional<String> variant,
            StampData stamp,
            String sentence,
            String size,
            List<HoldingData> holds,
            PackageKind share,
            SharesData recorded,
            SharesData expected,
            Verdict likeliest,
            List<SwingData> stances) {

        static RobustnessData of(Robustness robustness, Language language) {
            var base = robustness.space().base();
            return new RobustnessData(
                    base.file(),
                    base.title(),
                    base.variant(),
                    StampData.of(base, robustness.filters()),
                    new RobustnessWords(robustness).answer().in(language),
                    robustness.size().toString(),
                    robustness.groups().stream()
                            .map(group -> new HoldingData(
                                    group.holding().name(),
                                    group.holding().probability(),
                                    group.stances(),
                                    group.speaking()))
                            .toList(),
                    robustness.share(),
                    SharesData.of(robustness.recorded(), robustness),
                    SharesData.of(robustness.expected(), robustness),
                    robustness.expected().likeliest(),
                    robustness.swings().stream()
                            .map(swing -> new SwingData(
                                    swing.stance().id(),
                                    swing.stance().actor().id(),
                                    swing.probability(),
                                    SharesData.of(swing.holds(), robustness),
                                    SharesData.of(swing.fails(), robustness),
                                    part(swing.of(robustness.share()), robustness),
                                    swing.turns().stream()
                                            .map(turn -> new TurnData(
                                                    turn.at().round(MathContext.DECIMAL64), turn.below(), turn.above()))
                                            .toList()))
                            .toList());
        }
    }

    /**
     * An assumption.
     *
     * @param name What holds: the id of a stance, an actor, a basis, a strength, or * for everything.
     * @param probability From 0, it does not hold, to 1, it does.
     * @param stances For how many stances of the parties it counts: those that no other assumption names more closely.
     * @param speaking How many of these say something of a package.
     */
    public record HoldingData(String name, BigDecimal probability, int stances, int speaking) {}

    /**
     * Shares of packages, from 0 to 1, to 16 digits.
     *
     * @param conflict A party rejects them.
     * @param negotiable Nobody rejects them; a party objects or sets an unmet condition.
     * @param undetermined Nobody opposes them; a party is silent on something.
     * @param agreement Every party accepts them.
     * @param unopposed Nobody opposes them: the last two together.
     */
    public record SharesData(
            BigDecimal conflict,
            BigDecimal negotiable,
            BigDecimal undetermined,
            BigDecimal agreement,
            BigDecimal unopposed) {

        static SharesData of(Expected expected, Robustness robustness) {
            return new SharesData(
                    part(expected.of(PackageKind.CONFLICT), robustness),
                    part(expected.of(PackageKind.NEGOTIABLE), robustness),
                    part(expected.of(PackageKind.UNDETERMINED), robustness),
                    part(expected.of(PackageKind.AGREEMENT), robustness),
                    part(expected.of(PackageKind.UNOPPOSED), robustness));
        }
    }

    /**
     * What hangs on one stance, all other probabilities being as they are.
     *
     * @param stance The id of the stance.
     * @param actor The id of its actor.
     * @param probability That it holds, as assumed.
     * @param holds Shares if it holds.
     * @param fails Shares if it does not hold.
     * @param swing How much larger the share is if it holds than if it does not; below 0 where it is smaller.
     * @param turns Thresholds of its probability at which another verdict becomes the likeliest, from the lowest.
     */
    public record SwingData(
            String stance,
            String actor,
            BigDecimal probability,
            SharesData holds,
            SharesData fails,
            BigDecimal swing,
            List<TurnData> turns) {}

    /**
     * A threshold.
     *
     * @param at The probability, more than 0 and less than 1, to 16 digits.
     * @param below The likeliest verdict where the stance is a little less likely to hold.
     * @param above The likeliest verdict where it is a little more likely to hold.
     */
    public record TurnData(BigDecimal at, Verdict below, Verdict above) {}

    private static BigDecimal part(BigDecimal packages, Robustness robustness) {
        return robustness.part(packages).round(MathContext.DECIMAL64);
    }
}
