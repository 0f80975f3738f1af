package stance.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import stance.evaluate.Evaluation;
import stance.problem.Problem;
import stance.problem.RefusedException;
import stance.report.data.JsonData;
import stance.report.evaluation.OutcomesData;
import stance.scenario.Proposal;
import stance.scenario.ScenarioFile;
import stance.web.reply.Reader;

/** What comes of every proposal of the folder. */
final class OutcomesRoute {

    private final WorkLimit workLimit;
    private final Kept<Evaluated> asWritten;
    private final Kept<Evaluated> withVariants;

    /** The scenarios by name, each as written or with its variants, too; and what is wrong with those that are left out. */
    private record Evaluated(Map<String, List<Evaluation>> scenarios, List<Problem> problems) {}

    OutcomesRoute(ScenarioFolder folder, Library library, WorkLimit workLimit) {
        this.workLimit = workLimit;
        this.asWritten = new Kept<>(
                library,
                folder,
                packs -> evaluated(BoundScenarios.of(folder, library), file -> Stream.of(file.base())));
        this.withVariants =
                new Kept<>(library, folder, packs -> evaluated(BoundScenarios.of(folder, library), OutcomesRoute::all));
    }

    void addTo(RoutesConfig routes) {
        routes.get("/api/v1/outcomes", this::outcomes);
    }

    private void outcomes(Context context) {
        var isWhole = new Parameters(context).only(Set.of("variants")).isOn("variants", true);
        var language = Reader.language(context);
        context.result(workLimit.work(() -> {
                    var known = (isWhole ? withVariants : asWritten).get();
                    return JsonData.write(OutcomesData.of(known.scenarios(), known.problems(), language), language);
                }))
                .contentType("application/json");
    }

    private static Evaluated evaluated(BoundScenarios bound, Function<ScenarioFile, Stream<Proposal>> asked) {
        var scenarios = new LinkedHashMap<String, List<Evaluation>>();
        var problems = new ArrayList<>(bound.problems());
        bound.files().forEach((name, file) -> {
            try {
                scenarios.put(name, asked.apply(file).map(Evaluation::of).toList());
            } catch (RefusedException refusal) {
                problems.addAll(refusal.problems());
            }
        });
        return new Evaluated(scenarios, problems);
    }

    private static Stream<Proposal> all(ScenarioFile file) {
        return Stream.concat(Stream.of(file.base()), file.variants().values().stream());
    }
}
