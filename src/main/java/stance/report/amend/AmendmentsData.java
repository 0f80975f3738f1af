package stance.report.amend;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Optional;
import stance.explore.amend.Amendment;
import stance.explore.amend.Amendments;
import stance.explore.amend.Change;
import stance.explore.amend.Goal;
import stance.explore.amend.Obstacles;
import stance.language.Language;
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

/**
 * Amendments of packages, and the problems of what could not be amended. Numbers of packages are texts of digits: they may
 * be larger than what most programs read as a number.
 */
@Published(
        format = "stance.amendments/1",
        schema = "amendments-1",
        title = "Amendments",
        about = "The smallest changes that make packages meet a goal.")
public record AmendmentsData(
        String format,
        @JsonPropertyDescription("The version of Stance.") String version,
        @JsonPropertyDescription("One for each proposal.") List<AmendedData> amendments,

        @JsonPropertyDescription("What could not be amended.")
        List<ProblemData> problems) {

    public static AmendmentsData of(List<Amendments> all, List<Problem> problems, Language language) {
        return new AmendmentsData(
                JsonData.formatOf(AmendmentsData.class),
                ProgramVersion.get(),
                all.stream().map(each -> AmendedData.of(each, language)).toList(),
                ProblemData.all(problems, language));
    }

    /** The smallest amendments of one package. */
    @JsonClassDescription("The smallest amendments of one package.")
    public record AmendedData(
            @JsonPropertyDescription("The file of the scenario.")
            String scenario,

            @JsonPropertyDescription("The title of the proposal.")
            String title,

            @JsonPropertyDescription("The name of the variant; left out for the scenario itself.")
            Optional<String> variant,

            StampData stamp,

            @JsonPropertyDescription("What the package is to be.")
            Goal goal,

            @JsonPropertyDescription("The answer in words.") String sentence,

            @JsonPropertyDescription("What comes of the package as written, in the reading of the stamp.")
            OutcomeData written,

            @JsonPropertyDescription("How many packages are within reach, a text of digits.")
            String size,

            @JsonPropertyDescription(
                    "How many provisions must change; 0 where the package as written meets the goal, or where none does.")
            int changes,

            @JsonPropertyDescription(
                    "How many ways there are with so few changes, a text of digits; 0 where no package within reach meets the goal.")
            String count,

            @JsonPropertyDescription("Some of them; none where the package as written meets the goal.")
            List<AmendmentData> smallest,

            @JsonPropertyDescription("Where no package within reach meets the goal: what each of them meets with.")
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
                    OutcomeData.of(amendments.written().outcome()),
                    amendments.space().size().toString(),
                    amendments.changes(),
                    amendments.count().toString(),
                    amendments.smallest().stream()
                            .map(each -> AmendmentData.of(each, language))
                            .toList(),
                    amendments.core().map(CoreData::of));
        }
    }

    /** Changes that together meet the goal. */
    @JsonClassDescription("Changes that together meet the goal, and what comes of the package with them.")
    public record AmendmentData(
            @JsonPropertyDescription("The changes.") List<ChangeData> changes,

            @JsonPropertyDescription("In the strict reading.")
            OutcomeData strict,

            @JsonPropertyDescription("In the lenient reading.")
            OutcomeData lenient) {

        static AmendmentData of(Amendment amendment, Language language) {
            return new AmendmentData(
                    amendment.changes().stream()
                            .map(change -> ChangeData.of(change, language))
                            .toList(),
                    OutcomeData.of(amendment.evaluation().strict()),
                    OutcomeData.of(amendment.evaluation().lenient()));
        }
    }

    /** A change of one provision. */
    @JsonClassDescription("A change of one provision.")
    public record ChangeData(
            @JsonPropertyDescription("The id of the provision.")
            String provision,

            @JsonPropertyDescription("Of the alternative or of the values.")
            String label,

            @JsonPropertyDescription("As it is written; left out where the change adds it.")
            Optional<TermData> before,

            @JsonPropertyDescription("Left out where the change drops it.")
            Optional<TermData> after,

            @JsonPropertyDescription("What actors put forward that asks for it.")
            List<CounterOfferData> offers,

            @JsonPropertyDescription("What stood in the way of the package as written and is gone with it.")
            ObstaclesData removes,

            @JsonPropertyDescription(AVERTS) ObstaclesData averts) {

        private static final String AVERTS =
                "What would stand in the way of the other changes without it, and does not stand in"
                        + " that of the package as written.";

        static ChangeData of(Change change, Language language) {
            return new ChangeData(
                    change.provision(),
                    change.label().in(language),
                    change.before().map(TermData::of),
                    change.after().map(TermData::of),
                    change.offers().stream().map(CounterOfferData::of).toList(),
                    ObstaclesData.of(change.removes(), language),
                    ObstaclesData.of(change.averts(), language));
        }
    }

    /** What stands in the way. */
    @JsonClassDescription("What stands in the way of a goal.")
    public record ObstaclesData(
            @JsonPropertyDescription("What stances say against it.")
            List<FindingData> findings,

            @JsonPropertyDescription("Silences and assumptions.")
            List<CellData> cells) {

        static ObstaclesData of(Obstacles obstacles, Language language) {
            return new ObstaclesData(
                    obstacles.findings().stream()
                            .map(finding -> FindingData.of(finding, Optional.empty(), language))
                            .toList(),
                    obstacles.cells().stream().map(CellData::of).toList());
        }
    }
}
