package stance.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stance.evaluate.Evaluation;
import stance.explain.Explainer;
import stance.explain.Explanation;
import stance.explore.amend.AmendmentQuery;
import stance.explore.amend.Amendments;
import stance.explore.amend.Goal;
import stance.explore.space.Opening;
import stance.explore.space.Space;
import stance.explore.sweep.Sweep;
import stance.list.KnownNames;
import stance.problem.Nearest;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.Problems;
import stance.problem.RefusedException;
import stance.problem.Severity;
import stance.report.chapter.EvaluationPage;
import stance.report.json.AmendmentsJson;
import stance.report.json.ExplanationJson;
import stance.report.json.JsonReport;
import stance.report.json.SweepJson;
import stance.report.page.Page;
import stance.scenario.Proposal;
import stance.scenario.ScenarioFile;

/**
 * Questions about a proposal. The content of the request is a scenario, the same JSON that the command line reads; the
 * parameters say which of its variants is meant, on which day and in which reading.
 */
final class ProposalRoutes {

    private static final String JSON = "application/json";
    private static final String NAME = "scenario.json";

    private static final Set<String> HEARING =
            Set.of("variant", "as-of", "reading", "stated-only", "without-inferred", "public-only");
    private static final Map<String, Goal> GOALS = Map.of(
            "unopposed", Goal.UNOPPOSED, "agreement", Goal.AGREEMENT, "no-conflict", Goal.NO_CONFLICT);
    private static final int MOST_AMENDMENTS = 10;
    private static final Map<String, Integer> LIMITS = IntStream.rangeClosed(1, MOST_AMENDMENTS)
            .boxed()
            .collect(Collectors.toUnmodifiableMap(String::valueOf, Function.identity()));
    private static final Form HTML = new Form(
            "text/html; charset=utf-8", (file, explanation) -> page(explanation).html());
    private static final Map<String, Form> FORMS = Map.of(
            "html",
            HTML,
            "markdown",
            new Form(
                    "text/markdown; charset=utf-8",
                    (file, explanation) -> page(explanation).markdown()),
            "json",
            new Form(JSON, ProposalRoutes::evaluation));

    private final Library library;
    private final Desk desk;

    ProposalRoutes(Library library, Desk desk) {
        this.library = library;
        this.desk = desk;
    }

    void addTo(RoutesConfig routes) {
        routes.post("/api/v1/evaluate", this::evaluate);
        routes.post("/api/v1/explain", this::explain);
        routes.post("/api/v1/sweep", this::sweep);
        routes.post("/api/v1/amend", this::amend);
        routes.post("/api/v1/report", this::report);
    }

    private void evaluate(Context context) {
        var questions = new Questions(context).only(with("status-quo"));
        answer(context, JSON, () -> evaluation(NAME, Explanation.of(evaluated(context, questions))));
    }

    private void explain(Context context) {
        var questions = new Questions(context).only(with("stance"));
        answer(context, JSON, () -> {
            var evaluation = evaluated(context, questions);
            var pack = evaluation.proposal().pack();
            var problems = new Problems();
            var wanted = new HashSet<>(new KnownNames(pack, problems).stances(questions.texts("stance"), "?stance"));
            problems.refuseErrors();
            var explained =
                    Explainer.of(pack).explain(evaluation, stance -> wanted.isEmpty() || wanted.contains(stance.id()));
            return ExplanationJson.of(List.of(new JsonReport.Entry(NAME, explained)), List.of());
        });
    }

    private void sweep(Context context) {
        var questions = new Questions(context).only(with("open", "optional"));
        answer(context, JSON, () -> {
            var file = scenario(context);
            var openings = questions.all("open", Opening::parse, "provision.field or provision.field=A,B,C");
            var optional =
                    questions.texts("optional").stream().map(Opening::optional).toList();
            var space = Space.of(
                    file,
                    proposal(file, questions),
                    Stream.concat(openings.stream(), optional.stream()).toList());
            return SweepJson.of(List.of(Sweep.of(space, questions.evaluator())), List.of());
        });
    }

    private void amend(Context context) {
        var questions = new Questions(context).only(with("to", "limit", "open", "optional", "keep"));
        answer(context, JSON, () -> {
            var file = scenario(context);
            var query = new AmendmentQuery(
                    questions.choice("to", GOALS, Goal.UNOPPOSED),
                    questions.choice("limit", LIMITS, MOST_AMENDMENTS),
                    questions.all("open", Opening::parse, "provision.field or provision.field=A,B,C"),
                    questions.texts("optional"),
                    questions.texts("keep"));
            var found = Amendments.of(file, proposal(file, questions), query, questions.evaluator());
            return AmendmentsJson.of(List.of(found), List.of());
        });
    }

    private void report(Context context) {
        var questions = new Questions(context).only(with("format"));
        var form = questions.choice("format", FORMS, HTML);
        answer(context, form.type(), () -> form.writer().write(NAME, Explanation.of(evaluated(context, questions))));
    }

    private Evaluation evaluated(Context context, Questions questions) {
        var file = scenario(context);
        return questions.evaluator().evaluate(proposal(file, questions));
    }

    private ScenarioFile scenario(Context context) {
        return library.scenario(NAME, context.bodyAsBytes());
    }

    private static Proposal proposal(ScenarioFile file, Questions questions) {
        var proposal = questions
                .text("variant")
                .map(name -> Optional.ofNullable(file.variants().get(name))
                        .orElseThrow(() -> new RefusedException(List.of(new Problem(
                                "scenario.unknown-variant",
                                Severity.ERROR,
                                Place.of("?variant"),
                                "There is no variant \"" + name + "\".",
                                Nearest.hint(name, file.variants().keySet()))))))
                .orElse(file.base());
        return questions.day("as-of").map(proposal::asOf).orElse(proposal);
    }

    private void answer(Context context, String type, Callable<String> work) {
        context.result(desk.work(work)).contentType(type);
    }

    private static String evaluation(String name, Explanation explanation) {
        return JsonReport.evaluations(List.of(new JsonReport.Entry(name, explanation)), List.of());
    }

    private static Page page(Explanation explanation) {
        return EvaluationPage.of(List.of(explanation));
    }

    private static Set<String> with(String... names) {
        var all = new HashSet<>(HEARING);
        all.addAll(List.of(names));
        return all;
    }

    private interface Writer {
        String write(String file, Explanation explanation);
    }

    private record Form(String type, Writer writer) {}
}
