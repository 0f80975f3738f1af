package stance.report.json;

import java.util.List;
import stance.evaluate.Argument;
import stance.evaluate.Cell;
import stance.evaluate.CounterOffer;
import stance.evaluate.Evaluation;
import stance.evaluate.Finding;
import stance.evaluate.Outcome;
import stance.explain.Explanation;
import stance.language.Language;
import stance.problem.Problem;
import stance.report.words.ProgramVersion;
import stance.report.words.Sentences;
import stance.report.words.Stamp;

/**
 * Evaluations and problems for programs. The shapes are versioned and described by {@code evaluation-1.schema.json} and
 * {@code problems-1.schema.json} beside this class.
 */
public final class JsonReport {

    private JsonReport() {}

    /** Evaluations, and the problems of what could not be evaluated: {@code stance.evaluation/1}. */
    public static String evaluations(List<Entry> entries, List<Problem> problems, Language language) {
        return document("stance.evaluation/1", "evaluations", entries, JsonReport::entry, problems, language);
    }

    /** A document of results of one kind, and of the problems of what has none. */
    static <T> String document(
            String format,
            String name,
            List<T> results,
            JsonWriter.Item<T> result,
            List<Problem> problems,
            Language language) {
        return JsonWriter.write(
                language,
                json -> json.object(document -> {
                    document.field("format", format);
                    document.field("version", ProgramVersion.get());
                    document.array(name, results, result);
                    document.array("problems", problems, JsonReport::problem);
                }));
    }

    /** Problems alone: {@code stance.problems/1}. */
    public static String problems(List<Problem> problems, Language language) {
        return JsonWriter.write(
                language,
                json -> json.object(document -> {
                    document.field("format", "stance.problems/1");
                    document.field("version", ProgramVersion.get());
                    document.array("problems", problems, JsonReport::problem);
                }));
    }

    /** An explained evaluation and the name of the file that it is of. */
    public record Entry(String file, Explanation explanation) {}

    private static void entry(JsonWriter json, Entry entry) {
        var explanation = entry.explanation();
        var evaluation = explanation.evaluation();
        var proposal = evaluation.proposal();
        json.object(object -> {
            object.field("scenario", entry.file());
            object.field("title", proposal.title());
            proposal.variant().ifPresent(name -> object.field("variant", name));
            object.object("stamp", stamp -> stamp(stamp, evaluation));
            object.field("verdict", evaluation.verdict());
            object.field("sentence", Sentences.verdict(evaluation));
            object.object("strict", outcome -> outcome(outcome, evaluation.strict()));
            object.object("lenient", outcome -> outcome(outcome, evaluation.lenient()));
            object.array("findings", evaluation.findings(), (item, finding) -> finding(item, finding, explanation));
            object.array("silences", explanation.silences(), ExplanationJson::silence);
            object.array("counterOffers", evaluation.counterOffers(), JsonReport::counterOffer);
            object.object(
                    "alignments",
                    alignments -> evaluation.alignments().forEach((actor, alignment) -> {
                        alignments.object(actor, value -> {
                            value.field("support", alignment.support());
                            value.field("opposition", alignment.opposition());
                            alignment.value().ifPresent(ratio -> value.field("value", ratio));
                        });
                    }));
            evaluation.statusQuo().ifPresent(quo -> object.object("statusQuo", outcome -> outcome(outcome, quo)));
            object.array("warnings", evaluation.warnings(), JsonReport::problem);
        });
    }

    /** Writes what is needed to cite an evaluation and to repeat it as members of an object. */
    public static void stamp(JsonWriter json, Evaluation evaluation) {
        var stamp = Stamp.of(evaluation);
        json.field("version", stamp.version());
        json.field("pack", stamp.pack());
        json.field("packHash", stamp.packHash());
        json.field("asOf", evaluation.proposal().asOf().toString());
        json.field("reading", evaluation.reading());
        json.texts("filters", evaluation.filters().names());
        json.texts("settings", evaluation.proposal().settings());
    }

    static void outcome(JsonWriter json, Outcome outcome) {
        json.field("verdict", outcome.verdict());
        json.object("responses", responses -> outcome.responses().forEach(responses::field));
        json.array("cells", outcome.cells(), JsonReport::cell);
    }

    static void cell(JsonWriter json, Cell cell) {
        json.object(object -> {
            object.field("party", cell.party());
            object.field("cell", cell.name());
            object.texts("provisions", cell.provisions());
            object.field("response", cell.response());
            object.field("ground", cell.ground());
            object.texts(
                    "stances",
                    cell.findings().stream()
                            .map(finding -> finding.stance().id())
                            .distinct()
                            .toList());
        });
    }

    private static void finding(JsonWriter json, Finding finding, Explanation explanation) {
        json.object(object -> {
            said(object, finding);
            explanation
                    .reason(finding)
                    .ifPresent(reason -> object.object("because", item -> ExplanationJson.attempt(item, reason)));
            RecordJson.write(object, finding.stance());
        });
    }

    /** What a finding says of what, as members of an object. */
    static void said(JsonWriter json, Finding finding) {
        var stance = finding.stance();
        json.field("stance", stance.id());
        json.field("title", stance.title());
        json.field("actor", stance.actor().id());
        json.field("topic", stance.topic().id());
        json.field("effect", finding.effect().call());
        json.field("strength", finding.strength());
        json.field("aim", finding.aim());
        json.texts("targets", finding.targets());
        json.array("arguments", finding.arguments(), JsonReport::argument);
        json.field("answers", finding.answers());
        json.array(
                "witnesses", finding.witnesses(), (list, ids) -> list.object(witness -> witness.texts("facts", ids)));
    }

    static void counterOffer(JsonWriter json, CounterOffer offer) {
        json.object(object -> {
            object.field("stance", offer.stance().id());
            object.field("actor", offer.stance().actor().id());
            object.field("basis", offer.stance().basis());
            object.array(
                    "changes",
                    offer.changes(),
                    (list, change) -> list.object(item -> {
                        change.provision().ifPresent(id -> item.field("provision", id));
                        item.field("type", change.type());
                        item.object(
                                "values",
                                values -> change.values()
                                        .forEach(value ->
                                                values.array(value.field(), value.values(), JsonReport::argument)));
                    }));
        });
    }

    /** Writes an argument of an effect as a value. */
    public static void argument(JsonWriter json, Argument argument) {
        if (argument instanceof Argument.Figure figure) {
            json.number(figure.number());
        } else if (argument instanceof Argument.Flag flag) {
            json.flag(flag.value());
        } else {
            json.text(argument.words());
        }
    }

    /** Writes a problem as an object. */
    public static void problem(JsonWriter json, Problem problem) {
        json.object(object -> {
            object.field("code", problem.code());
            object.field("severity", problem.severity());
            object.field("file", problem.place().file());
            object.field("line", problem.place().line());
            object.field("column", problem.place().column());
            object.field("pointer", problem.place().pointer());
            object.field("message", problem.message());
            object.field("hint", problem.hint());
        });
    }
}
