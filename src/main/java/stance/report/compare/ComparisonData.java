package stance.report.compare;

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
import stance.language.Translated;
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

/**
 * Outcomes side by side, and what differs. What a side lacks has no entry for it.
 *
 * @param version The version of Stance.
 * @param different Whether anything differs in what comes of the sides.
 * @param sentence What differs, in a sentence.
 * @param sides What is compared; the first is what the others are held against.
 * @param terms Terms that are not the same on all sides.
 * @param parties What each party makes of the package.
 * @param cells What each party makes of each provision, of each combination and of the package itself.
 * @param findings Stances whose findings are not the same on all sides; one that differs in several ways is there
 *     several times.
 */
@Published(
        format = "stance.comparison/2",
        schema = "comparison-2",
        title = "Comparisons",
        about = "Outcomes side by side and what differs. What a side lacks has no entry for it.")
public record ComparisonData(
        String format,
        String version,
        boolean different,
        String sentence,
        List<SideData> sides,
        List<TermRowData> terms,
        List<PartyRowData> parties,
        List<CellRowData> cells,
        List<StanceRowData> findings) {

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
                                                side,
                                                cell.response(),
                                                cell.ground(),
                                                CellData.stances(cell.findings())))))
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

    /**
     * One side.
     *
     * @param side The letter of the side, from A.
     * @param name What tells it from the others.
     * @param scenario The file.
     * @param title The title.
     * @param variant The name of the variant; absent for the scenario itself.
     * @param verdict {@value OutcomeData#VERDICT}
     * @param sentence The verdict in a sentence.
     * @param warnings What the reader should know of the date and of the parties.
     */
    public record SideData(
            String side,
            String name,
            String scenario,
            String title,
            Optional<String> variant,
            StampData stamp,
            Verdict verdict,
            String sentence,
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
                    ProblemData.all(evaluation.warnings(), language));
        }
    }

    /**
     * A term.
     *
     * @param id Its key in the scenario.
     * @param proposed Whether it is proposed, not in force already.
     * @param sides For each side that has it.
     */
    public record TermRowData(String id, boolean proposed, List<SideTermData> sides) {}

    /**
     * A term on one side.
     *
     * @param side The letter of the side, from A.
     */
    public record SideTermData(String side, @JsonUnwrapped TermData term) {}

    /**
     * What a party makes of the package.
     *
     * @param party The id of the party.
     * @param different Whether the sides differ.
     * @param sides For each side that has it.
     */
    public record PartyRowData(String party, boolean different, List<SideResponseData> sides) {}

    /**
     * A response on one side.
     *
     * @param side The letter of the side, from A.
     * @param response What the party makes of the package.
     */
    public record SideResponseData(String side, Response response) {}

    /**
     * What a party makes of one provision, of one combination, or of the package itself.
     *
     * @param party The id of the party.
     * @param cell A provision, provisions joined by +, or package.
     * @param different Whether the sides differ, in the response or in its ground.
     * @param sides For each side that has it.
     */
    public record CellRowData(String party, String cell, boolean different, List<SideCellData> sides) {}

    /**
     * A cell on one side.
     *
     * @param side The letter of the side, from A.
     * @param response What the party makes of it.
     * @param ground {@value OutcomeData#GROUND}
     * @param stances The ids of the stances that count in it.
     */
    public record SideCellData(String side, Response response, Ground ground, List<String> stances) {}

    /**
     * What a stance says of some sides alone.
     *
     * @param stance The id of the stance.
     * @param title What the stance asserts.
     * @param actor The id of the actor.
     * @param topic The id of the topic.
     * @param said What it says there.
     * @param whyNot Why it does not say so of the other sides, in words.
     */
    public record StanceRowData(
            String stance,
            Translated title,
            String actor,
            String topic,
            List<SaidData> said,
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

    /**
     * What a stance says.
     *
     * @param effect {@value FindingData#EFFECT}
     * @param aim {@value FindingData#AIM}
     * @param targets The ids of the proposed provisions that it is on.
     * @param arguments {@value FindingData#ARGUMENTS}
     * @param answers Whether it makes a response.
     * @param sides For each side that has it.
     */
    public record SaidData(
            String effect,
            Aim aim,
            List<String> targets,
            List<Object> arguments,
            boolean answers,
            List<SideStrengthData> sides) {

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

    /**
     * How firmly it is said on one side.
     *
     * @param side The letter of the side, from A.
     * @param strength How firmly.
     */
    public record SideStrengthData(String side, Strength strength) {}
}
