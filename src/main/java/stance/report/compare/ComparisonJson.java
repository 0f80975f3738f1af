package stance.report.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import stance.evaluate.Cell;
import stance.evaluate.Evaluation;
import stance.evaluate.Finding;
import stance.explore.compare.CellRow;
import stance.explore.compare.Comparison;
import stance.explore.compare.ExplainedComparison;
import stance.explore.compare.PartyRow;
import stance.explore.compare.TermRow;
import stance.language.Language;
import stance.report.json.JsonReport;
import stance.report.json.JsonWriter;
import stance.report.json.RecordJson;
import stance.report.words.ProgramVersion;
import stance.report.words.Sentences;

/**
 * A comparison for programs: {@code stance.comparison/1}, described by {@code comparison-1.schema.json}. What a side
 * lacks has no entry for it.
 */
public final class ComparisonJson {

    private final Comparison comparison;
    private final SideNames names;

    private ComparisonJson(Comparison comparison) {
        this.comparison = comparison;
        this.names = new SideNames(comparison.sides());
    }

    /** The comparison as a document, with a line break at its end. */
    public static String of(ExplainedComparison explained, Language language) {
        var json = new ComparisonJson(explained.comparison());
        return JsonWriter.write(language, writer -> json.document(writer, explained));
    }

    private void document(JsonWriter json, ExplainedComparison explained) {
        json.object(document -> {
            document.field("format", "stance.comparison/1");
            document.field("version", ProgramVersion.get());
            document.field("different", comparison.isDifferent());
            document.field("sentence", new ComparisonWords(comparison).answer());
            document.array("sides", sides(), this::side);
            document.array("terms", comparison.terms(), this::term);
            document.array("parties", comparison.parties(), this::party);
            document.array("cells", comparison.cells(), this::cell);
            document.array(
                    "findings",
                    FindingGroup.of(explained),
                    (list, group) -> group.items().forEach(item -> list.object(object -> stance(object, item))));
        });
    }

    private List<Integer> sides() {
        return IntStream.range(0, comparison.sides().size()).boxed().toList();
    }

    private void side(JsonWriter json, int side) {
        Evaluation evaluation = comparison.sides().get(side);
        var proposal = evaluation.proposal();
        json.object(object -> {
            object.field("side", names.letter(side));
            object.field("name", names.name(side));
            object.field("scenario", proposal.file());
            object.field("title", proposal.title());
            proposal.variant().ifPresent(name -> object.field("variant", name));
            object.object("stamp", stamp -> JsonReport.stamp(stamp, evaluation));
            object.field("verdict", evaluation.verdict());
            object.field("sentence", Sentences.verdict(evaluation));
            object.field("strict", evaluation.strict().verdict());
            object.field("lenient", evaluation.lenient().verdict());
            object.array("warnings", evaluation.warnings(), JsonReport::problem);
        });
    }

    private void term(JsonWriter json, TermRow row) {
        json.object(object -> {
            object.field("id", row.id());
            object.field("proposed", row.isProposed());
            each(object, row.terms(), (item, term) -> {
                item.field("type", term.type().name());
                item.object(
                        "values",
                        values -> term.values().forEach((field, value) -> values.field(field, value.words())));
            });
        });
    }

    private void party(JsonWriter json, PartyRow row) {
        json.object(object -> {
            object.field("party", row.party());
            object.field("different", row.differs());
            each(object, row.responses(), (item, response) -> item.field("response", response));
        });
    }

    private void cell(JsonWriter json, CellRow row) {
        json.object(object -> {
            object.field("party", row.party());
            object.field("cell", row.cell());
            object.field("different", row.differs());
            each(object, row.cells(), ComparisonJson::response);
        });
    }

    private static void response(JsonWriter json, Cell cell) {
        json.field("response", cell.response());
        json.field("ground", cell.ground());
        json.texts(
                "stances",
                cell.findings().stream()
                        .map(finding -> finding.stance().id())
                        .distinct()
                        .toList());
    }

    private <T> void each(JsonWriter json, List<Optional<T>> parts, Part<T> part) {
        json.array(
                "sides",
                sides().stream().filter(side -> parts.get(side).isPresent()).toList(),
                (list, side) -> list.object(item -> {
                    item.field("side", names.letter(side));
                    part.write(item, parts.get(side).orElseThrow());
                }));
    }

    private interface Part<T> {
        void write(JsonWriter json, T part);
    }

    private void stance(JsonWriter json, FindingGroup.Item item) {
        var stance = item.evidence().stance();
        json.field("stance", stance.id());
        json.field("title", stance.title());
        json.field("actor", stance.actor().id());
        json.field("topic", stance.topic().id());
        json.array("said", item.evidence().findings(), this::finding);
        json.words("whyNot", item.whyNot());
        RecordJson.write(json, stance);
    }

    private void finding(JsonWriter json, Finding finding) {
        json.object(object -> {
            object.field("effect", finding.effect().call());
            object.field("aim", finding.aim());
            object.texts("targets", finding.targets());
            object.array("arguments", finding.arguments(), JsonReport::argument);
            object.field("answers", finding.answers());
            var row = comparison.differentFindings().stream()
                    .filter(each -> each.first().equals(finding))
                    .findFirst()
                    .orElseThrow();
            each(object, row.findings(), (side, said) -> side.field("strength", said.strength()));
        });
    }
}
