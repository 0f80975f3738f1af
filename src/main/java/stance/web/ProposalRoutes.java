package stance.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import stance.evaluate.Evaluation;
import stance.explain.Explainer;
import stance.explain.Explanation;
import stance.language.Language;
import stance.list.KnownNames;
import stance.problem.Problems;
import stance.report.document.Document;
import stance.report.evaluation.EvaluationDocument;
import stance.report.json.ExplanationJson;
import stance.report.json.JsonReport;
import stance.report.page.Pages;
import stance.scenario.ScenarioFile;

/**
 * Questions about a proposal. The content of the request is a scenario, the same JSON that the command line reads; the
 * parameters say which of its variants is meant, on which day and in which reading.
 */
final class ProposalRoutes {

    private static final String JSON = "application/json";

    private static final Form HTML = new Form(
            "html", "text/html; charset=utf-8", (explanation, language) -> Pages.html(document(explanation), language));
    private static final Map<String, Form> FORMS = Map.of(
            "html",
            HTML,
            "markdown",
            new Form(
                    "markdown",
                    "text/markdown; charset=utf-8",
                    (explanation, language) -> Pages.markdown(document(explanation), language)),
            "json",
            new Form("json", JSON, ProposalRoutes::evaluation));

    private final ProposalDesk desk;

    ProposalRoutes(ProposalDesk desk) {
        this.desk = desk;
    }

    void addTo(RoutesConfig routes) {
        routes.post("/api/v1/evaluate", this::evaluate);
        routes.post("/api/v1/explain", this::explain);
        routes.post("/api/v1/report", this::report);
    }

    private void evaluate(Context context) {
        var questions = new Questions(context).only(Questions.hearing("status-quo"));
        desk.answer(context, JSON, questions.asCommand("evaluate", "json"), (file, language) -> {
            return evaluation(Explanation.of(evaluated(file, questions)), language);
        });
    }

    private void explain(Context context) {
        var questions = new Questions(context).only(Questions.hearing(), Set.of("stance"));
        desk.answer(context, JSON, questions.asCommand("explain", "json"), (file, language) -> {
            var evaluation = evaluated(file, questions);
            var pack = evaluation.proposal().pack();
            var problems = new Problems();
            var wanted = new HashSet<>(new KnownNames(pack, problems).stances(questions.texts("stance"), "?stance"));
            problems.refuseErrors();
            var explained =
                    Explainer.of(pack).explain(evaluation, stance -> wanted.isEmpty() || wanted.contains(stance.id()));
            return ExplanationJson.of(List.of(new JsonReport.Entry(ProposalDesk.NAME, explained)), List.of(), language);
        });
    }

    private void report(Context context) {
        var questions = new Questions(context).only(Questions.hearing("format"));
        var form = questions.choice("format", FORMS, HTML);
        desk.answer(context, form.type(), questions.asCommand("evaluate", form.name()), (file, language) -> {
            return form.writer().apply(Explanation.of(evaluated(file, questions)), language);
        });
    }

    private static Evaluation evaluated(ScenarioFile file, Questions questions) {
        return questions.evaluator().evaluate(ProposalDesk.proposal(file, questions));
    }

    private static String evaluation(Explanation explanation, Language language) {
        return JsonReport.evaluations(
                List.of(new JsonReport.Entry(ProposalDesk.NAME, explanation)), List.of(), language);
    }

    private static Document document(Explanation explanation) {
        return EvaluationDocument.of(List.of(explanation));
    }

    private record Form(String name, String type, BiFunction<Explanation, Language, String> writer) {}
}
