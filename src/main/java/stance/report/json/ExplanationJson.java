package stance.report.json;

import java.util.List;
import stance.explain.Account;
import stance.explain.Attempt;
import stance.explain.Silence;
import stance.language.Language;
import stance.problem.Problem;
import stance.report.words.Sentences;
import stance.report.words.StepWords;

/** Explanations for programs: {@code stance.explanation/1}; the shape is in explanation-1.schema.json. */
public final class ExplanationJson {

    private ExplanationJson() {}

    /** Explanations, and the problems of what could not be explained. */
    public static String of(List<JsonReport.Entry> entries, List<Problem> problems, Language language) {
        return JsonReport.document(
                "stance.explanation/1", "explanations", entries, ExplanationJson::entry, problems, language);
    }

    private static void entry(JsonWriter json, JsonReport.Entry entry) {
        var explanation = entry.explanation();
        var evaluation = explanation.evaluation();
        json.object(object -> {
            object.field("scenario", entry.file());
            object.field("title", evaluation.proposal().title());
            evaluation.proposal().variant().ifPresent(name -> object.field("variant", name));
            object.object("stamp", stamp -> JsonReport.stamp(stamp, evaluation));
            object.field("verdict", evaluation.verdict());
            object.field("sentence", Sentences.verdict(evaluation));
            object.array("accounts", explanation.accounts(), ExplanationJson::account);
            object.array("silences", explanation.silences(), ExplanationJson::silence);
        });
    }

    private static void account(JsonWriter json, Account account) {
        var stance = account.stance();
        json.object(object -> {
            object.field("stance", stance.id());
            object.field("title", stance.title());
            object.field("actor", stance.actor().id());
            object.field("topic", stance.topic().id());
            object.field("strength", stance.strength());
            object.field("status", account.status());
            account.hindrance().ifPresent(reason -> object.field("hindrance", reason));
            object.field("matchCount", account.matchCount());
            object.array("matches", account.matches(), (list, match) -> list.object(item -> attempt(item, match)));
            account.nearest().ifPresent(attempt -> object.object("nearest", item -> attempt(item, attempt)));
            RecordJson.write(object, stance);
        });
    }

    static void silence(JsonWriter json, Silence silence) {
        json.object(object -> {
            object.field("party", silence.party());
            object.field("provision", silence.provision());
            object.field("about", silence.about());
            object.array(
                    "nearest",
                    silence.nearest(),
                    (list, near) -> list.object(item -> {
                        item.field("stance", near.stance().id());
                        item.field("title", near.stance().title());
                        near.hindrance().ifPresent(reason -> item.field("hindrance", reason));
                        item.object("attempt", attempt -> attempt(attempt, near.attempt()));
                    }));
        });
    }

    static void attempt(JsonWriter json, Attempt attempt) {
        json.field("rule", attempt.rule().name());
        json.field("missed", attempt.missed());
        json.array(
                "conditions",
                StepWords.of(attempt),
                (list, step) -> list.object(item -> {
                    item.field("words", step.words());
                    item.field("outcome", step.outcome());
                }));
    }
}
