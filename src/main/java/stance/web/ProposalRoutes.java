package stance.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
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
import stance.explore.rank.Measure;
import stance.explore.rank.RankingQuery;
import stance.explore.space.Opening;
import stance.explore.space.Space;
import stance.explore.sweep.Sweep;
import stance.language.Language;
import stance.language.Phrase;
import stance.list.KnownNames;
import stance.problem.Problems;
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
    private static final Phrase OPENING = Phrase.of("provision.field or provision.field=A,B,C");

    private static final Set<String> HEARING =
            Set.of("variant", "as-of", "reading", "stated-only", "without-inferred", "public-only");
    private static final Map<String, Goal> GOALS =
            Map.of("unopposed", Goal.UNOPPOSED, "agreement", Goal.AGREEMENT, "no-conflict", Goal.NO_CONFLICT);
    private static final int MOST_AMENDMENTS = 10;
    private static final Map<String, Integer> LIMITS = upTo(MOST_AMENDMENTS);
    private static final int FEW = 5;
    private static final int MOST_RANKED = 100;
    private static final Map<String, Integer> TOPS = upTo(MOST_RANKED);
    private static final Map<String, Measure> MEASURES =
            Map.of("total", Measure.TOTAL, "maximin", Measure.MAXIMIN, "nash", Measure.NASH);
    private static final Form HTML = new Form(
            "html",
            "text/html; charset=utf-8",
            (explanation, language) -> page(explanation).html());
    private static final Map<String, Form> FORMS = Map.of(
            "html",
            HTML,
            "markdown",
            new Form(
                    "markdown",
                    "text/markdown; charset=utf-8",
                    (explanation, language) -> page(explanation).markdown()),
            "json",
            new Form("json", JSON, ProposalRoutes::evaluation));

    private final ProposalDesk desk;

    ProposalRoutes(ProposalDesk desk) {
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
        desk.answer(context, JSON, questions.asCommand("evaluate", "json"), (file, language) -> {
            return evaluation(Explanation.of(evaluated(file, questions)), language);
        });
    }

    private void explain(Context context) {
        var questions = new Questions(context).only(HEARING, Set.of("stance"));
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

    private void sweep(Context context) {
        var questions = new Questions(context).only(with("top", "by"), Set.of("open", "optional", "front"));
        desk.answer(context, JSON, questions.asCommand("sweep", "json"), (file, language) -> {
            var ranking = ranking(questions);
            var openings = questions.all("open", Opening::parse, OPENING);
            var optional =
                    questions.texts("optional").stream().map(Opening::optional).toList();
            var space = Space.of(
                    file,
                    proposal(file, questions),
                    Stream.concat(openings.stream(), optional.stream()).toList());
            return SweepJson.of(List.of(Sweep.of(space, questions.evaluator(), ranking)), List.of(), language);
        });
    }

    /** As on the command line: any of its parameters asks for all of it. */
    private static Optional<RankingQuery> ranking(Questions questions) {
        var isAsked = Stream.of("top", "by", "front")
                .anyMatch(name -> !questions.texts(name).isEmpty());
        var query = new RankingQuery(
                questions.choice("top", TOPS, FEW),
                questions.choice("by", MEASURES, Measure.TOTAL),
                questions.texts("front"));
        return Optional.of(query).filter(asked -> isAsked);
    }

    private void amend(Context context) {
        var questions = new Questions(context).only(with("to", "limit"), Set.of("open", "optional", "keep"));
        desk.answer(context, JSON, questions.asCommand("amend", "json"), (file, language) -> {
            var query = new AmendmentQuery(
                    questions.choice("to", GOALS, Goal.UNOPPOSED),
                    questions.choice("limit", LIMITS, MOST_AMENDMENTS),
                    questions.all("open", Opening::parse, OPENING),
                    questions.texts("optional"),
                    questions.texts("keep"));
            var found = Amendments.of(file, proposal(file, questions), query, questions.evaluator());
            return AmendmentsJson.of(List.of(found), List.of(), language);
        });
    }

    private void report(Context context) {
        var questions = new Questions(context).only(with("format"));
        var form = questions.choice("format", FORMS, HTML);
        desk.answer(context, form.type(), questions.asCommand("evaluate", form.name()), (file, language) -> {
            return form.writer().apply(Explanation.of(evaluated(file, questions)), language);
        });
    }

    private static Evaluation evaluated(ScenarioFile file, Questions questions) {
        return questions.evaluator().evaluate(proposal(file, questions));
    }

    private static Proposal proposal(ScenarioFile file, Questions questions) {
        var proposal = questions
                .text("variant")
                .map(name -> ProposalDesk.variant(file, name))
                .orElse(file.base());
        return questions.day("as-of").map(proposal::asOf).orElse(proposal);
    }

    private static String evaluation(Explanation explanation, Language language) {
        return JsonReport.evaluations(
                List.of(new JsonReport.Entry(ProposalDesk.NAME, explanation)), List.of(), language);
    }

    private static Page page(Explanation explanation) {
        return EvaluationPage.of(List.of(explanation));
    }

    private static Map<String, Integer> upTo(int most) {
        return IntStream.rangeClosed(1, most)
                .boxed()
                .collect(Collectors.toUnmodifiableMap(String::valueOf, Function.identity()));
    }

    private static Set<String> with(String... names) {
        var all = new HashSet<>(HEARING);
        all.addAll(List.of(names));
        return all;
    }

    private record Form(String name, String type, BiFunction<Explanation, Language, String> writer) {}
}
