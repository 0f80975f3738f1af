package stance.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import stance.evaluate.Evaluation;
import stance.evaluate.Evaluator;
import stance.explore.compare.Comparison;
import stance.explore.compare.ExplainedComparison;
import stance.language.GivenName;
import stance.language.Language;
import stance.language.Phrase;
import stance.pack.record.PartialDate;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.RefusedException;
import stance.problem.Severity;
import stance.report.compare.ComparisonData;
import stance.report.data.JsonData;
import stance.scenario.Proposal;
import stance.scenario.ScenarioFile;
import stance.web.PackQuestion.OfScenario;

/** A scenario and its variants side by side, on several days or in several readings; each with each. */
final class ComparisonRoute {

    /** As many as on the command line. */
    private static final int MOST_SIDES = 12;

    /** As on the command line: the scenario itself and every variant. */
    private static final List<String> ALL = List.of(GivenName.ALL.typed());

    /** What can be asked. */
    static final List<PackQuestion> QUESTIONS = List.of(OfScenario.json(
            "/api/v1/compare", Parameters.FILTERS, Set.of("variant", "as-of"), ComparisonRoute::compare));

    private ComparisonRoute() {}

    private static String compare(ScenarioFile file, Parameters questions, Language language) {
        return JsonData.write(
                ComparisonData.of(ExplainedComparison.of(Comparison.of(sides(file, questions))), language), language);
    }

    private static List<Evaluation> sides(ScenarioFile file, Parameters questions) {
        var days = questions.all("as-of", PartialDate::parseDay, Phrase.verbatim("2026-01-29"));
        var evaluator = new Evaluator(questions.filters(), false);
        var proposals = proposals(file, questions.texts("variant"), days.size() < 2);
        check(proposals.size() * Math.max(days.size(), 1));
        return proposals.stream()
                .flatMap(proposal -> onDays(proposal, days).stream())
                .map(evaluator::evaluate)
                .toList();
    }

    /** The scenario itself where no variant is named, and beside one that would stand alone. */
    private static List<Proposal> proposals(ScenarioFile file, List<String> variants, boolean isOneOfEach) {
        var proposals = new ArrayList<Proposal>();
        if (variants.equals(ALL)) {
            proposals.add(file.base());
            proposals.addAll(file.variants().values());
            return proposals;
        }
        if (variants.isEmpty() || (variants.size() == 1 && isOneOfEach)) {
            proposals.add(file.base());
        }
        variants.forEach(name -> proposals.add(Parameters.variant(file, name)));
        return proposals;
    }

    private static List<Proposal> onDays(Proposal proposal, List<LocalDate> days) {
        return days.isEmpty()
                ? List.of(proposal)
                : days.stream().map(proposal::asOf).toList();
    }

    private static void check(int sides) {
        if (sides < 2) {
            throw refused(
                    "compare.alone",
                    Phrase.of("There is nothing to compare it with."),
                    Phrase.of("Name a variant, or several of as-of or reading."));
        } else if (sides > MOST_SIDES) {
            throw refused(
                    "compare.limit",
                    Phrase.of("At most %s can stand side by side; these are %s.", MOST_SIDES, sides),
                    Phrase.of("Name fewer variants, days or readings."));
        }
    }

    private static RefusedException refused(String code, Phrase message, Phrase hint) {
        return new RefusedException(
                List.of(new Problem(code, Severity.ERROR, Place.of("/api/v1/compare"), message, hint)));
    }
}
