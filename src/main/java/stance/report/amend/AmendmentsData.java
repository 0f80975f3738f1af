package stance.report.amend;

import java.util.List;
import java.util.Optional;
import stance.evaluate.Finding;
import stance.explore.amend.Amendment;
import stance.explore.amend.Amendments;
import stance.explore.amend.Goal;
import stance.explore.amend.Obstacles;
import stance.explore.amend.TermChange;
import stance.language.Language;
import stance.pack.form.Effect;
import stance.pack.record.Strength;
import stance.problem.Problem;
import stance.report.data.CoreData;
import stance.report.data.CounterOfferData;
import stance.report.data.FindingData;
import stance.report.data.JsonData;
import stance.report.data.OutcomeData;
import stance.report.data.OutcomeData.CellData;
import stance.report.data.ProblemData;
import stance.report.data.Published;
import stance.report.data.StampData;
import stance.report.data.TermData;
import stance.report.words.AmendmentWords;
import stance.report.words.ProgramVersion;
import stance.scenario.Proposal;

/**
 * Amendments of packages, and the problems of what could not be amended. Numbers of packages are texts of digits:
 * they may be larger than what most programs read as a number.
 *
 * @param version The version of Stance.
 * @param amendments One for each proposal.
 * @param problems What could not be amended.
 */
@Published(
        format = "stance.amendments/2",
        schema = "amendments-2",
        title = "Amendments",
        about = "The smallest changes that make packages meet a goal.")
public record AmendmentsData(String format, String version, List<AmendedData> amendments, List<ProblemData> problems) {

    public static AmendmentsData of(List<Amendments> all, List<Problem> problems, Language language) {
        return new AmendmentsData(
                JsonData.formatOf(AmendmentsData.class),
                ProgramVersion.get(),
                all.stream().map(each -> AmendedData.of(each, language)).toList(),
                ProblemData.all(problems, language));
    }

    /**
     * The smallest amendments of one package.
     *
     * @param scenario The file of the scenario.
     * @param title The title of the proposal.
     * @param variant The name of the variant; left out for the scenario itself.
     * @param goal What the package is to be.
     * @param sentence The answer in words.
     * @param written What comes of the package as written.
     * @param size How many packages are within reach, a text of digits.
     * @param changes How many provisions must change; 0 where the package as written meets the goal, or where none
     *     does.
     * @param count How many ways there are with so few changes, a text of digits; 0 where no package within reach
     *     meets the goal.
     * @param smallest Some of them; none where the package as written meets the goal.
     * @param core Where no package within reach meets the goal: what each of them meets with.
     */
    public record AmendedData(
            String scenario,
            String title,
            Optional<String> variant,
            StampData stamp,
            Goal goal,
            String sentence,
            OutcomeData written,
            String size,
            int changes,
            String count,
            List<AmendmentData> smallest,
            Optional<CoreData> core) {

        static AmendedData of(Amendments amendments, Language language) {
            var proposal = amendments.written().proposal();
            return new AmendedData(
                    proposal.file(),
                    proposal.title(),
                    proposal.variant(),
                    StampData.of(amendments.written()),
                    amendments.goal(),
                    new AmendmentWords(amendments).answer().in(language),
                    OutcomeData.of(
                            amendments.written().outcome(), amendments.written().proposal()),
                    amendments.space().size().toString(),
                    amendments.changes(),
                    amendments.count().toString(),
                    amendments.smallest().stream()
                            .map(each ->
                                    AmendmentData.of(each, amendments.written().proposal(), language))
                            .toList(),
                    amendments.core().map(CoreData::of));
        }
    }

    /**
     * Changes that together meet the goal, and what comes of the package with them.
     *
     * @param changes The changes.
     * @param outcome What each party makes of the package with them.
     * @param losses What stances of the parties said for the package as written, and do not say for this one.
     */
    public record AmendmentData(List<ChangeData> changes, OutcomeData outcome, List<LossData> losses) {

        static AmendmentData of(Amendment amendment, Proposal written, Language language) {
            return new AmendmentData(
                    amendment.changes().stream()
                            .map(change -> ChangeData.of(change, written, language))
                            .toList(),
                    OutcomeData.of(
                            amendment.evaluation().outcome(),
                            amendment.evaluation().proposal()),
                    amendment.losses().stream().map(LossData::of).toList());
        }
    }

    /**
     * Something that is lost with an amendment.
     *
     * @param stance The id of the stance.
     * @param actor The id of the actor.
     * @param effect What it said.
     * @param strength How firmly.
     * @param targets The provisions that it was on; none for the package.
     */
    public record LossData(String stance, String actor, Effect effect, Strength strength, List<String> targets) {

        static LossData of(Finding finding) {
            return new LossData(
                    finding.stance().id(),
                    finding.stance().actor().id(),
                    finding.effect(),
                    finding.strength(),
                    finding.targets());
        }
    }

    /**
     * A change of one provision.
     *
     * @param provision The id of the provision.
     * @param label Of the alternative or of the values.
     * @param before As it is written; left out where the change adds it.
     * @param after Left out where the change drops it.
     * @param offers What actors put forward that asks for it.
     * @param removes What stood in the way of the package as written and is gone with it.
     * @param averts What would stand in the way of the other changes without it, and does not stand in that of the
     *     package as written.
     */
    public record ChangeData(
            String provision,
            String label,
            Optional<TermData> before,
            Optional<TermData> after,
            List<CounterOfferData> offers,
            ObstaclesData removes,
            ObstaclesData averts) {

        static ChangeData of(TermChange change, Proposal written, Language language) {
            return new ChangeData(
                    change.provision(),
                    change.label().in(language),
                    change.before().map(TermData::of),
                    change.after().map(TermData::of),
                    change.offers().stream().map(CounterOfferData::of).toList(),
                    ObstaclesData.of(change.removes(), written, language),
                    ObstaclesData.of(change.averts(), written, language));
        }
    }

    /**
     * What stands in the way of a goal.
     *
     * @param findings What stances say against it.
     * @param cells Silences and assumptions.
     */
    public record ObstaclesData(List<FindingData> findings, List<CellData> cells) {

        static ObstaclesData of(Obstacles obstacles, Proposal written, Language language) {
            return new ObstaclesData(
                    obstacles.findings().stream()
                            .map(finding -> FindingData.of(finding, Optional.empty(), language))
                            .toList(),
                    obstacles.cells().stream()
                            .map(cell -> CellData.of(cell, written))
                            .toList());
        }
    }
}
