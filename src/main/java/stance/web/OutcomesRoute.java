package stance.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import stance.evaluate.Evaluation;
import stance.problem.Problem;
import stance.problem.RefusedException;
import stance.report.data.JsonData;
import stance.report.evaluation.OutcomesData;
import stance.scenario.ScenarioFile;
import stance.web.reply.Reader;

/** What comes of every proposal of the folder. */
final class OutcomesRoute {

    private final WorkLimit workLimit;
    private final Kept<Evaluated> evaluated;

    /** The scenarios by name, each with its variants; and what is wrong with those that are left out. */
    private record Evaluated(Map<String, List<Evaluation>> scenarios, List<Problem> problems) {}

    OutcomesRoute(ScenarioFolder folder, Library library, WorkLimit workLimit) {
        this.workLimit = workLimit;
        this.evaluated = new Kept<>(library, folder, packs -> evaluated(BoundScenarios.of(folder, library)));
    }

    void addTo(RoutesConfig routes) {
        routes.get("/api/v1/outcomes", this::outcomes);
    }

    private void outcomes(Context context) {
        new Parameters(context).only(Set.of());
        var language = Reader.language(context);
        context.result(workLimit.work(() -> {
                    var known = evaluated.get();
                    return JsonData.write(OutcomesData.of(known.scenarios(), known.problems(), language), language);
                }))
                .contentType("application/json");
    }

    private static Evaluated evaluated(BoundScenarios bound) {
        var scenarios = new LinkedHashMap<String, List<Evaluation>>();
        var problems = new ArrayList<>(bound.problems());
        bound.files().forEach((name, file) -> {
            try {
                scenarios.put(name, evaluations(file));
            } catch (RefusedException refusal) {
                problems.addAll(refusal.problems());
            }
        });
        return new Evaluated(scenarios, problems);
    }

    private static List<Evaluation> evaluations(ScenarioFile file) {
        return Stream.concat(Stream.of(file.base()), file.variants().values().stream())
                .map(Evaluation::of)
                .toList();
    }
}
