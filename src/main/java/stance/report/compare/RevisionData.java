package stance.report.compare;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import stance.evaluate.Cell;
import stance.evaluate.Evaluation;
import stance.evaluate.Finding;
import stance.evaluate.Finding.Aim;
import stance.evaluate.Ground;
import stance.evaluate.Outcome;
import stance.evaluate.Reading;
import stance.explore.compare.FindingRow;
import stance.explore.compare.PartyRow;
import stance.language.Language;
import stance.pack.record.Strength;
import stance.regress.revision.PackRevision;
import stance.regress.revision.PackageRevision;
import stance.regress.revision.Revision;
import stance.regress.revision.StanceChange;
import stance.report.data.FindingData;
import stance.report.data.JsonData;
import stance.report.data.OutcomeData;
import stance.report.data.ProblemData;
import stance.report.data.Published;
import stance.report.data.RecordData;
import stance.report.words.ProgramVersion;
import stance.scenario.Response;
import stance.scenario.Verdict;

/** What comes of packages by two rule bases. */
@Published(
        format = "stance.revision/1",
        schema = "revision-1",
        title = "Reviews of rule bases",
        about = "What comes of packages by two rule bases.")
public record RevisionData(
        String format,
        @JsonPropertyDescription("The version of Stance.") String version,

        @JsonPropertyDescription("Whether a verdict, a response or a finding differs.")
        boolean different,

        @JsonPropertyDescription("What differs, in a sentence.")
        String sentence,

        @JsonPropertyDescription("The name of the first rule base, as it was given.")
        String before,

        @JsonPropertyDescription("The name of the second.") String after,

        @JsonPropertyDescription("How many packages both judged.")
        int looked,

        @JsonPropertyDescription("The packs that the packages are of.")
        List<PackRevisionData> packs,

        @JsonPropertyDescription("The packages of which something else comes.")
        List<PackageRevisionData> packages,

        @JsonPropertyDescription("What could not be compared.")
        List<ProblemData> problems) {

    private static final String BEHIND =
            "The ids of the stances behind it: those that changed, or that replace what is said.";

    public static RevisionData of(Revision revision, Language language) {
        return new RevisionData(
                JsonData.formatOf(RevisionData.class),
                ProgramVersion.get(),
                revision.isDifferent(),
                new RevisionWords(revision).answer().in(language),
                revision.before(),
                revision.after(),
                revision.looked(),
                revision.packs().stream().map(PackRevisionData::of).toList(),
                revision.differences().stream().map(PackageRevisionData::of).toList(),
                ProblemData.all(revision.problems(), language));
    }

    /** A text by both rule bases. */
    @JsonClassDescription("A text by both rule bases.")
    public record BothTextsData(
            @JsonPropertyDescription("By the first.") String before,
            @JsonPropertyDescription("By the second.") String after) {}

    /** A pack. */
    @JsonClassDescription("A pack.")
    public record PackRevisionData(
            @JsonPropertyDescription("The id of the pack.") String pack,

            @JsonPropertyDescription("The SHA-256 of the pack's files.")
            BothTextsData hash,

            @JsonPropertyDescription("Whether other provisions may be proposed.")
            boolean vocabularyDiffers,

            @JsonPropertyDescription("Those that are not the same.")
            List<StanceChangeData> stances) {

        private static PackRevisionData of(PackRevision pack) {
            return new PackRevisionData(
                    pack.after().id(),
                    new BothTextsData(pack.before().hash(), pack.after().hash()),
                    pack.isVocabularyDifferent(),
                    pack.changes().stream().map(StanceChangeData::of).toList());
        }
    }

    /** A stance that is not the same. */
    @JsonClassDescription("A stance that is not the same.")
    public record StanceChangeData(
            @JsonPropertyDescription("The id of the stance.")
            String stance,

            @JsonPropertyDescription("What the stance asserts.")
            String title,

            @JsonPropertyDescription("The id of the actor.") String actor,
            @JsonPropertyDescription("The id of the topic.") String topic,

            @JsonPropertyDescription("How firmly it is held.")
            Strength strength,

            @JsonPropertyDescription(
                    "What became of it; the record is that of the second rule base, or of the first where it was removed.")
            StanceChange.Kind change,

            @JsonPropertyDescription(
                    "What differs in a stance that both have; a text is empty where there was nothing.")
            List<AlterationData> alterations,

            @JsonUnwrapped RecordData record) {

        private static StanceChangeData of(StanceChange change) {
            var stance = change.stance();
            return new StanceChangeData(
                    stance.id(),
                    stance.title(),
                    stance.actor().id(),
                    stance.topic().id(),
                    stance.strength(),
                    change.kind(),
                    change.alterations().stream()
                            .map(each -> new AlterationData(each.what(), each.before(), each.after()))
                            .toList(),
                    RecordData.of(stance));
        }
    }

    /** Something that differs in a stance. */
    @JsonClassDescription("Something that differs in a stance.")
    public record AlterationData(
            @JsonPropertyDescription("What it is.") String what,
            @JsonPropertyDescription("In the first.") String before,
            @JsonPropertyDescription("In the second.") String after) {}

    /** A package of which something else comes. */
    @JsonClassDescription("A package of which something else comes.")
    public record PackageRevisionData(
            @JsonPropertyDescription("The file.") String scenario,
            @JsonPropertyDescription("The title.") String title,

            @JsonPropertyDescription("The name of the variant; absent for the scenario itself.")
            Optional<String> variant,

            @JsonPropertyDescription("The id of the pack.") String pack,

            @JsonPropertyDescription("The date of the evaluation.")
            String asOf,

            @JsonPropertyDescription("The reading that was asked for.")
            Reading reading,

            @JsonPropertyDescription("In the strict reading.")
            BothVerdictsData strict,

            @JsonPropertyDescription("In the lenient reading.")
            BothVerdictsData lenient,

            @JsonPropertyDescription(BEHIND) List<String> behind,

            @JsonPropertyDescription("What parties make of the package, where it differs.")
            List<PartyRevisionData> parties,

            @JsonPropertyDescription("Responses that differ.")
            List<CellRevisionData> cells,

            @JsonPropertyDescription("Findings that are lost, gained or held otherwise.")
            List<FindingRevisionData> findings) {

        private static PackageRevisionData of(PackageRevision difference) {
            var proposal = difference.proposal();
            var comparison = difference.comparison();
            return new PackageRevisionData(
                    proposal.file(),
                    proposal.title(),
                    proposal.variant(),
                    proposal.pack().id(),
                    proposal.asOf().toString(),
                    comparison.sides().get(0).reading(),
                    verdicts(difference, Evaluation::strict),
                    verdicts(difference, Evaluation::lenient),
                    List.copyOf(difference.behindVerdict()),
                    comparison.parties().stream()
                            .filter(PartyRow::differs)
                            .map(row -> new PartyRevisionData(
                                    row.party(),
                                    side(row.responses(), 0, PartyResponseData::new),
                                    side(row.responses(), 1, PartyResponseData::new),
                                    List.copyOf(difference.behind(row))))
                            .toList(),
                    comparison.differentCells().stream()
                            .map(row -> new CellRevisionData(
                                    row.party(),
                                    row.cell(),
                                    side(row.cells(), 0, CellResponseData::of),
                                    side(row.cells(), 1, CellResponseData::of),
                                    List.copyOf(difference.behind(row))))
                            .toList(),
                    comparison.differentFindings().stream()
                            .map(row -> FindingRevisionData.of(row, List.copyOf(difference.behind(row))))
                            .toList());
        }

        private static BothVerdictsData verdicts(PackageRevision difference, Function<Evaluation, Outcome> reading) {
            var sides = difference.comparison().sides();
            return new BothVerdictsData(
                    reading.apply(sides.get(0)).verdict(),
                    reading.apply(sides.get(1)).verdict());
        }
    }

    private static <T, D> Optional<D> side(List<Optional<T>> sides, int side, Function<T, D> data) {
        return sides.get(side).map(data);
    }

    /** A verdict by both rule bases. */
    @JsonClassDescription("A verdict by both rule bases.")
    public record BothVerdictsData(
            @JsonPropertyDescription(OutcomeData.VERDICT) Verdict before,
            @JsonPropertyDescription(OutcomeData.VERDICT) Verdict after) {}

    /** What a party makes of the package. */
    @JsonClassDescription("What a party makes of the package.")
    public record PartyRevisionData(
            @JsonPropertyDescription("The id of the party.") String party,

            @JsonPropertyDescription("By the first; left out where there is none.")
            Optional<PartyResponseData> before,

            @JsonPropertyDescription("By the second; left out where there is none.")
            Optional<PartyResponseData> after,

            @JsonPropertyDescription(BEHIND) List<String> behind) {}

    /** A response to the package. */
    @JsonClassDescription("A response to the package.")
    public record PartyResponseData(
            @JsonPropertyDescription("What the party makes of it.")
            Response response) {}

    /** A response that differs. */
    @JsonClassDescription("A response that differs.")
    public record CellRevisionData(
            @JsonPropertyDescription("The id of the party.") String party,

            @JsonPropertyDescription("A provision, provisions joined by +, or package.")
            String cell,

            @JsonPropertyDescription("By the first; left out where there is none.")
            Optional<CellResponseData> before,

            @JsonPropertyDescription("By the second; left out where there is none.")
            Optional<CellResponseData> after,

            @JsonPropertyDescription(BEHIND) List<String> behind) {}

    /** A response with its ground. */
    @JsonClassDescription("A response with its ground.")
    public record CellResponseData(
            @JsonPropertyDescription("What the party makes of it.")
            Response response,

            @JsonPropertyDescription(OutcomeData.GROUND) Ground ground) {

        private static CellResponseData of(Cell cell) {
            return new CellResponseData(cell.response(), cell.ground());
        }
    }

    /** A finding that is lost, gained or held otherwise. */
    @JsonClassDescription("A finding that is lost, gained or held otherwise.")
    public record FindingRevisionData(
            @JsonPropertyDescription("The id of the stance.")
            String stance,

            @JsonPropertyDescription("The id of the actor.") String actor,
            @JsonPropertyDescription(FindingData.EFFECT) String effect,
            @JsonPropertyDescription(FindingData.AIM) Aim aim,

            @JsonPropertyDescription("The ids of the proposed provisions that it is on.")
            List<String> targets,

            @JsonPropertyDescription(FindingData.ARGUMENTS) List<Object> arguments,

            @JsonPropertyDescription("Whether it makes a response.")
            boolean answers,

            @JsonPropertyDescription("By the first; left out where it is gained.")
            Optional<HeldData> before,

            @JsonPropertyDescription("By the second; left out where it is lost.")
            Optional<HeldData> after,

            @JsonPropertyDescription(BEHIND) List<String> behind) {

        private static FindingRevisionData of(FindingRow row, List<String> behind) {
            var finding = row.first();
            return new FindingRevisionData(
                    finding.stance().id(),
                    finding.stance().actor().id(),
                    finding.effect().call(),
                    finding.aim(),
                    List.copyOf(finding.targets()),
                    FindingData.values(finding.arguments()),
                    finding.answers(),
                    side(row.findings(), 0, HeldData::of),
                    side(row.findings(), 1, HeldData::of),
                    behind);
        }
    }

    /** How firmly something is said. */
    @JsonClassDescription("How firmly something is said.")
    public record HeldData(
            @JsonPropertyDescription("How firmly.") Strength strength) {

        private static HeldData of(Finding finding) {
            return new HeldData(finding.strength());
        }
    }
}
