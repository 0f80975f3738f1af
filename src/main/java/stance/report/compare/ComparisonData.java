package stance.report.compare;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import stance.evaluate.Evaluation;
import stance.evaluate.Finding;
import stance.evaluate.Finding.Aim;
import stance.evaluate.Ground;
import stance.explore.compare.Comparison;
import stance.explore.compare.ExplainedComparison;
import stance.language.Language;
import stance.pack.record.Strength;
import stance.report.data.FindingData;
import stance.report.data.JsonData;
import stance.report.data.OutcomeData;
import stance.report.data.OutcomeData.CellData;
import stance.report.data.ProblemData;
import stance.report.data.Published;
import stance.report.data.RecordData;
import stance.report.data.StampData;
import stance.report.data.TermData;
import stance.report.words.ProgramVersion;
import stance.report.words.Sentences;
import stance.scenario.Response;
import stance.scenario.Verdict;

/** Outcomes side by side, and what differs. What a side lacks has no entry for it. */
@Published(
        format = "stance.comparison/1",
        schema = "comparison-1",
        title = "Comparisons",
        about = "Outcomes side by side and what differs. What a side lacks has no entry for it.")
public record ComparisonData(
        String format,
        @JsonPropertyDescription("The version of Stance.") String version,

        @JsonPropertyDescription("Whether anything differs in what comes of the sides.")
        boolean different,

        @JsonPropertyDescription("What differs, in a sentence.")
        String sentence,

        @JsonPropertyDescription("What is compared; the first is what the others are held against.")
        List<SideData> sides,

        @JsonPropertyDescription("Terms that are not the same on all sides.")
        List<TermRowData> terms,

        @JsonPropertyDescription("What each party makes of the package.")
        List<PartyRowData> parties,

        @JsonPropertyDescription(
                "What each party makes of each provision, of each combination and of the package itself.")
        List<CellRowData> cells,

        @JsonPropertyDescription(
                "Stances whose findings are not the same on all sides; one that differs in several ways is there several times.")
        List<StanceRowData> findings) {

    private static final String SIDE = "The letter of the side, from A.";
    private static final String SIDES = "For each side that has it.";

    public static ComparisonData of(ExplainedComparison explained, Language language) {
        var comparison = explained.comparison();
        var names = new SideNames(comparison.sides());
        return new ComparisonData(
                JsonData.formatOf(ComparisonData.class),
                ProgramVersion.get(),
                comparison.isDifferent(),
                new ComparisonWords(comparison).answer().in(language),
                IntStream.range(0, comparison.sides().size())
                        .mapToObj(side -> SideData.of(side, comparison.sides().get(side), names, language))
                        .toList(),
                comparison.terms().stream()
                        .map(row -> new TermRowData(
                                row.id(),
                                row.isProposed(),
                                each(names, row.terms(), (side, term) -> new SideTermData(side, TermData.of(term)))))
                        .toList(),
                comparison.parties().stream()
                        .map(row -> new PartyRowData(
                                row.party(), row.differs(), each(names, row.responses(), SideResponseData::new)))
                        .toList(),
                comparison.cells().stream()
                        .map(row -> new CellRowData(
                                row.party(),
                                row.cell(),
                                row.differs(),
                                each(
                                        names,
                                        row.cells(),
                                        (side, cell) -> new SideCellData(
                                                side, cell.response(), cell.ground(), CellData.stances(cell)))))
                        .toList(),
                FindingGroup.of(explained).stream()
                        .flatMap(group -> group.items().stream())
                        .map(item -> StanceRowData.of(item, comparison, names, language))
                        .toList());
    }

    private static <T, D> List<D> each(SideNames names, List<Optional<T>> parts, BiFunction<String, T, D> data) {
        return IntStream.range(0, parts.size())
                .boxed()
                .flatMap(side -> parts.get(side).map(part -> data.apply(names.letter(side), part)).stream())
                .toList();
    }

    /** One side. */
    @JsonClassDescription("One side.")
    public record SideData(
            @JsonPropertyDescription(SIDE) String side,

            @JsonPropertyDescription("What tells it from the others.")
            String name,

            @JsonPropertyDescription("The file.") String scenario,
            @JsonPropertyDescription("The title.") String title,

            @JsonPropertyDescription("The name of the variant; absent for the scenario itself.")
            Optional<String> variant,

            StampData stamp,

            @JsonPropertyDescription("In the reading that was asked for. " + OutcomeData.VERDICT)
            Verdict verdict,

            @JsonPropertyDescription("The verdict in a sentence.")
            String sentence,

            @JsonPropertyDescription("In the strict reading.")
            Verdict strict,

            @JsonPropertyDescription("In the lenient reading.")
            Verdict lenient,

            @JsonPropertyDescription("What the reader should know of the date and of the parties.")
            List<ProblemData> warnings) {

        private static SideData of(int side, Evaluation evaluation, SideNames names, Language language) {
            var proposal = evaluation.proposal();
            return new SideData(
                    names.letter(side),
                    names.name(side).in(language),
                    proposal.file(),
                    proposal.title(),
                    proposal.variant(),
                    StampData.of(evaluation),
                    evaluation.verdict(),
                    Sentences.verdict(evaluation).in(language),
                    evaluation.strict().verdict(),
                    evaluation.lenient().verdict(),
                    ProblemData.all(evaluation.warnings(), language));
        }
    }

    /** A term. */
    @JsonClassDescription("A term.")
    public record TermRowData(
            @JsonPropertyDescription("Its key in the scenario.")
            String id,

            @JsonPropertyDescription("Whether it is proposed, not in force already.")
            boolean proposed,

            @JsonPropertyDescription(SIDES) List<SideTermData> sides) {}

    /** A term on one side. */
    @JsonClassDescription("A term on one side.")
    public record SideTermData(
            @JsonPropertyDescription(SIDE) String side,
            @JsonUnwrapped TermData term) {}

    /** A party. */
    @JsonClassDescription("What a party makes of the package.")
    public record PartyRowData(
            @JsonPropertyDescription("The id of the party.") String party,

            @JsonPropertyDescription("Whether the sides differ.")
            boolean different,

            @JsonPropertyDescription(SIDES) List<SideResponseData> sides) {}

    /** A response on one side. */
    @JsonClassDescription("A response on one side.")
    public record SideResponseData(
            @JsonPropertyDescription(SIDE) String side,

            @JsonPropertyDescription("What the party makes of the package.")
            Response response) {}

    /** A cell. */
    @JsonClassDescription("What a party makes of one provision, of one combination, or of the package itself.")
    public record CellRowData(
            @JsonPropertyDescription("The id of the party.") String party,

            @JsonPropertyDescription("A provision, provisions joined by +, or package.")
            String cell,

            @JsonPropertyDescription("Whether the sides differ, in the response or in its ground.")
            boolean different,

            @JsonPropertyDescription(SIDES) List<SideCellData> sides) {}

    /** A cell on one side. */
    @JsonClassDescription("A cell on one side.")
    public record SideCellData(
            @JsonPropertyDescription(SIDE) String side,

            @JsonPropertyDescription("What the party makes of it.")
            Response response,

            @JsonPropertyDescription(OutcomeData.GROUND) Ground ground,

            @JsonPropertyDescription("The ids of the stances that count in it.")
            List<String> stances) {}

    /** What a stance says of some sides alone. */
    @JsonClassDescription("What a stance says of some sides alone.")
    public record StanceRowData(
            @JsonPropertyDescription("The id of the stance.")
            String stance,

            @JsonPropertyDescription("What the stance asserts.")
            String title,

            @JsonPropertyDescription("The id of the actor.") String actor,
            @JsonPropertyDescription("The id of the topic.") String topic,
            @JsonPropertyDescription("What it says there.") List<SaidData> said,

            @JsonPropertyDescription("Why it does not say so of the other sides, in words.")
            List<String> whyNot,

            @JsonUnwrapped RecordData record) {

        private static StanceRowData of(
                FindingGroup.Item item, Comparison comparison, SideNames names, Language language) {
            var stance = item.evidence().stance();
            return new StanceRowData(
                    stance.id(),
                    stance.title(),
                    stance.actor().id(),
                    stance.topic().id(),
                    item.evidence().findings().stream()
                            .map(finding -> SaidData.of(finding, comparison, names))
                            .toList(),
                    item.whyNot().stream().map(why -> why.in(language)).toList(),
                    RecordData.of(stance));
        }
    }

    /** What a stance says. */
    @JsonClassDescription("What a stance says.")
    public record SaidData(
            @JsonPropertyDescription(FindingData.EFFECT) String effect,
            @JsonPropertyDescription(FindingData.AIM) Aim aim,

            @JsonPropertyDescription("The ids of the proposed provisions that it is on.")
            List<String> targets,

            @JsonPropertyDescription(FindingData.ARGUMENTS) List<Object> arguments,

            @JsonPropertyDescription("Whether it makes a response.")
            boolean answers,

            @JsonPropertyDescription(SIDES) List<SideStrengthData> sides) {

        private static SaidData of(Finding finding, Comparison comparison, SideNames names) {
            var row = comparison.differentFindings().stream()
                    .filter(each -> each.first().equals(finding))
                    .findFirst()
                    .orElseThrow();
            return new SaidData(
                    finding.effect().call(),
                    finding.aim(),
                    List.copyOf(finding.targets()),
                    FindingData.values(finding.arguments()),
                    finding.answers(),
                    each(names, row.findings(), (side, said) -> new SideStrengthData(side, said.strength())));
        }
    }

    /** How firmly it is said on one side. */
    @JsonClassDescription("How firmly it is said on one side.")
    public record SideStrengthData(
            @JsonPropertyDescription(SIDE) String side,
            @JsonPropertyDescription("How firmly.") Strength strength) {}
}
