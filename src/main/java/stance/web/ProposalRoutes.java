package stance.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import stance.evaluate.Evaluation;
import stance.explain.Explainer;
import stance.explain.Explanation;
import stance.language.Language;
import stance.problem.Problems;
import stance.record.KnownNames;
import stance.record.Turns;
import stance.report.data.JsonData;
import stance.report.evaluation.EvaluationsData;
import stance.report.evaluation.ExplanationsData;
import stance.report.evaluation.TurnsData;
import stance.scenario.ScenarioFile;
import stance.web.PackQuestion.OfScenario;
import stance.web.reply.Reply;

/**
 * Questions about a proposal. The content of the request is a scenario, the same JSON that the command line reads; the
 * parameters say which of its variants is meant, on which day and in which reading.
 */
final class ProposalRoutes {

    /** What can be asked. */
    static final List<PackQuestion> QUESTIONS = List.of(
            OfScenario.json("/api/v1/evaluate", Parameters.hearing("status-quo"), Set.of(), ProposalRoutes::evaluate),
            OfScenario.json("/api/v1/explain", Parameters.hearing(), Set.of("stance"), ProposalRoutes::explain),
            OfScenario.json("/api/v1/turns", Parameters.HEARING_ON_ANY_DAY, Set.of(), ProposalRoutes::turns),
            new OfScenario("/api/v1/report", Parameters.hearing("format"), Set.of(), ProposalRoutes::report));

    private ProposalRoutes() {}

    private static String evaluate(ScenarioFile file, Parameters questions, Language language) {
        return evaluation(Explanation.of(evaluated(file, questions)), language);
    }

    private static String explain(ScenarioFile file, Parameters questions, Language language) {
        var evaluation = evaluated(file, questions);
        var pack = evaluation.proposal().pack();
        var problems = new Problems();
        var wanted = new HashSet<>(new KnownNames(pack, problems).stances(questions.texts("stance"), "?stance"));
        problems.refuseErrors();
        var explained =
                Explainer.of(pack).explain(evaluation, stance -> wanted.isEmpty() || wanted.contains(stance.id()));
        return JsonData.write(ExplanationsData.of(List.of(explained), List.of(), language), language);
    }

    private static String turns(ScenarioFile file, Parameters questions, Language language) {
        var turns = Turns.of(questions.proposal(file), questions.evaluator());
        return JsonData.write(TurnsData.of(turns, questions.filters(), language), language);
    }

    private static Reply report(ScenarioFile file, Parameters questions, Language language) {
        var form = questions.choice("format", ReportForm.BY_NAME, ReportForm.HTML);
        return form.reply(Explanation.of(evaluated(file, questions)), language);
    }

    private static Evaluation evaluated(ScenarioFile file, Parameters questions) {
        return questions.evaluator().evaluate(questions.proposal(file));
    }

    private static String evaluation(Explanation explanation, Language language) {
        return JsonData.write(EvaluationsData.of(List.of(explanation), List.of(), language), language);
    }
}
