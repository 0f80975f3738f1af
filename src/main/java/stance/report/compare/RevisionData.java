package stance.report.compare;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import stance.evaluate.Cell;
import stance.evaluate.Finding;
import stance.evaluate.Finding.Aim;
import stance.evaluate.Ground;
import stance.explore.compare.FindingRow;
import stance.explore.compare.PartyRow;
import stance.language.Language;
import stance.language.Phrase;
import stance.language.Translated;
import stance.pack.record.Strength;
import stance.regress.revision.PackRevision;
import stance.regress.revision.PackageRevision;
import stance.regress.revision.Revision;
import stance.regress.revision.SpaceRevision;
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

/**
 * What comes of packages by two rule bases.
 *
 * @param version The version of Stance.
 * @param different Whether a verdict, a response or a finding differs.
 * @param sentence What differs, in a sentence.
 * @param before The name of the first rule base, as it was given.
 * @param after The name of the second.
 * @param looked How many packages both judged.
 * @param packs The packs that the packages are of.
 * @param packages The packages of which something else comes.
 * @param spaces What turns among all packages of a scenario; left out where that was not asked for.
 * @param problems What could not be compared.
 */
@Published(
        format = "stance.revision/2",
        schema = "revision-2",
        title = "Reviews of rule bases",
        about = "What comes of packages by two rule bases.")
public record RevisionData(
        String format,
        String version,
        boolean different,
        String sentence,
        String before,
        String after,
        int looked,
        List<PackRevisionData> packs,
        List<PackageRevisionData> packages,
        @JsonInclude(Include.NON_EMPTY) List<SpaceRevisionData> spaces,
        List<ProblemData> problems) {

    /** An empty list where it was left out. */
    public RevisionData {
        spaces = spaces == null ? List.of() : spaces;
    }

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
                revision.spaces().stream()
                        .map(space -> SpaceRevisionData.of(space, language))
                        .toList(),
                ProblemData.all(revision.problems(), language));
    }

    /**
     * A text by both rule bases.
     *
     * @param before By the first.
     * @param after By the second.
     */
    public record BothTextsData(String before, String after) {}

    /**
     * A pack.
     *
     * @param pack The id of the pack.
     * @param hash The SHA-256 of the pack's files.
     * @param vocabularyDiffers Whether other provisions may be proposed.
     * @param stances Those that are not the same.
     */
    public record PackRevisionData(
            String pack, BothTextsData hash, boolean vocabularyDiffers, List<StanceChangeData> stances) {

        private static PackRevisionData of(PackRevision pack) {
            return new PackRevisionData(
                    pack.after().id(),
                    new BothTextsData(pack.before().hash(), pack.after().hash()),
                    pack.isVocabularyDifferent(),
                    pack.changes().stream().map(StanceChangeData::of).toList());
        }
    }

    /**
     * A stance that is not the same.
     *
     * @param stance The id of the stance.
     * @param title What the stance asserts.
     * @param actor The id of the actor.
     * @param topic The id of the topic.
     * @param strength How firmly it is held.
     * @param change What became of it; the record is that of the second rule base, or of the first where it was
     *     removed.
     * @param alterations What differs in a stance that both have; a text is empty where there was nothing.
     */
    public record StanceChangeData(
            String stance,
            Translated title,
            String actor,
            String topic,
            Strength strength,
            StanceChange.Kind change,
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

    /**
     * Something that differs in a stance.
     *
     * @param what What it is.
     * @param before In the first.
     * @param after In the second.
     */
    public record AlterationData(String what, String before, String after) {}

    /**
     * A package of which something else comes.
     *
     * @param scenario The file.
     * @param title The title.
     * @param variant The name of the variant; absent for the scenario itself.
     * @param pack The id of the pack.
     * @param asOf The date of the evaluation.
     * @param verdict What it was, and what it becomes.
     * @param behind The ids of the stances behind it: those that changed, or that replace what is said.
     * @param parties What parties make of the package, where it differs.
     * @param cells Responses that differ.
     * @param findings Findings that are lost, gained or held otherwise.
     */
    public record PackageRevisionData(
            String scenario,
            String title,
            Optional<String> variant,
            String pack,
            String asOf,
            BothVerdictsData verdict,
            List<String> behind,
            List<PartyRevisionData> parties,
            List<CellRevisionData> cells,
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
                    verdicts(difference),
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

        private static BothVerdictsData verdicts(PackageRevision difference) {
            var sides = difference.comparison().sides();
            return new BothVerdictsData(sides.get(0).verdict(), sides.get(1).verdict());
        }
    }

    /**
     * All packages of a scenario by both rule bases.
     *
     * @param scenario The file.
     * @param pack The id of the pack.
     * @param packages How many packages there are, in digits: there may be more than a number holds.
     * @param turned Of how many the verdict turns.
     * @param turns From the worst verdict before to the best; none where every package keeps its verdict.
     */
    public record SpaceRevisionData(
            String scenario, String pack, String packages, String turned, List<TurnData> turns) {

        private static SpaceRevisionData of(SpaceRevision revision, Language language) {
            var base = revision.space().base();
            return new SpaceRevisionData(
                    base.file(),
                    base.pack().id(),
                    revision.size().toString(),
                    revision.turned().toString(),
                    revision.turns().stream()
                            .map(turn -> new TurnData(
                                    new BothVerdictsData(turn.before(), turn.after()),
                                    turn.packages().toString(),
                                    turn.witness().options().orElse(Phrase.NONE).in(language),
                                    List.copyOf(turn.witness().behindVerdict())))
                            .toList());
        }
    }

    /**
     * Packages whose verdict turns from one to another.
     *
     * @param verdict What it was, and what it becomes.
     * @param packages How many there are.
     * @param witness The options of one of them, of those that differ least from the package as written.
     * @param behind The ids of the stances behind it in that one: those that changed, or that replace what is said.
     */
    public record TurnData(BothVerdictsData verdict, String packages, String witness, List<String> behind) {}

    private static <T, D> Optional<D> side(List<Optional<T>> sides, int side, Function<T, D> data) {
        return sides.get(side).map(data);
    }

    /**
     * A verdict by both rule bases.
     *
     * @param before {@value OutcomeData#VERDICT}
     * @param after {@value OutcomeData#VERDICT}
     */
    public record BothVerdictsData(Verdict before, Verdict after) {}

    /**
     * What a party makes of the package.
     *
     * @param party The id of the party.
     * @param before By the first; left out where there is none.
     * @param after By the second; left out where there is none.
     * @param behind The ids of the stances behind it: those that changed, or that replace what is said.
     */
    public record PartyRevisionData(
            String party, Optional<PartyResponseData> before, Optional<PartyResponseData> after, List<String> behind) {}

    /**
     * A response to the package.
     *
     * @param response What the party makes of it.
     */
    public record PartyResponseData(Response response) {}

    /**
     * A response that differs.
     *
     * @param party The id of the party.
     * @param cell A provision, provisions joined by +, or package.
     * @param before By the first; left out where there is none.
     * @param after By the second; left out where there is none.
     * @param behind The ids of the stances behind it: those that changed, or that replace what is said.
     */
    public record CellRevisionData(
            String party,
            String cell,
            Optional<CellResponseData> before,
            Optional<CellResponseData> after,
            List<String> behind) {}

    /**
     * A response with its ground.
     *
     * @param response What the party makes of it.
     * @param ground {@value OutcomeData#GROUND}
     */
    public record CellResponseData(Response response, Ground ground) {

        private static CellResponseData of(Cell cell) {
            return new CellResponseData(cell.response(), cell.ground());
        }
    }

    /**
     * A finding that is lost, gained or held otherwise.
     *
     * @param stance The id of the stance.
     * @param actor The id of the actor.
     * @param effect {@value FindingData#EFFECT}
     * @param aim {@value FindingData#AIM}
     * @param targets The ids of the proposed provisions that it is on.
     * @param arguments {@value FindingData#ARGUMENTS}
     * @param answers Whether it makes a response.
     * @param before By the first; left out where it is gained.
     * @param after By the second; left out where it is lost.
     * @param behind The ids of the stances behind it: those that changed, or that replace what is said.
     */
    public record FindingRevisionData(
            String stance,
            String actor,
            String effect,
            Aim aim,
            List<String> targets,
            List<Object> arguments,
            boolean answers,
            Optional<HeldData> before,
            Optional<HeldData> after,
            List<String> behind) {

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

    /**
     * How firmly something is said.
     *
     * @param strength How firmly.
     */
    public record HeldData(Strength strength) {

        private static HeldData of(Finding finding) {
            return new HeldData(finding.strength());
        }
    }
}
