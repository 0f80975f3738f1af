package stance.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.InputStream;
import java.util.Set;
import stance.find.PackFinder;
import stance.language.Phrase;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.Severity;
import stance.regress.TestRun;
import stance.regress.TestRunner;
import stance.regress.TestSuite;
import stance.regress.coverage.CoverageMeter;
import stance.report.coverage.CoverageData;
import stance.report.data.JsonData;
import stance.report.test.TestData;
import stance.web.reply.Reader;

/** The regression run over the scenarios of the folder, and what it covers. Both are of one run, until a file changes. */
final class TestRoutes {

    private static final String JSON = "application/json";

    private final ScenarioFolder folder;
    private final WorkLimit workLimit;
    private final Kept<TestRun> run;

    TestRoutes(ScenarioFolder folder, WorkLimit workLimit, Library library) {
        this.folder = folder;
        this.workLimit = workLimit;
        this.run = new Kept<>(library, folder, packs -> TestRunner.PLAIN.run(suite(packs)));
    }

    void addTo(RoutesConfig routes) {
        routes.get("/api/v1/tests", this::tests);
        routes.get("/api/v1/coverage", this::coverage);
    }

    private void tests(Context context) {
        new Parameters(context).only(Set.of());
        var language = Reader.language(context);
        context.result(workLimit.work(() -> JsonData.write(TestData.of(run.get(), language), language)))
                .contentType(JSON);
    }

    private void coverage(Context context) {
        new Parameters(context).only(Set.of());
        context.result(workLimit.work(
                        () -> JsonData.write(CoverageData.of(CoverageMeter.measure(run.get(), 1, done -> {})))))
                .contentType(JSON);
    }

    /** By the names of the folder, none of which leads out of it. */
    private TestSuite suite(PackFinder packs) {
        var listing = folder.listing();
        var files = listing.names().stream()
                .map(name -> folder.root().resolve(name).toString())
                .toList();
        var suite = TestSuite.read(files, InputStream.nullInputStream(), packs).with(listing.problems());
        return files.isEmpty() && listing.problems().isEmpty()
                ? suite.refused(new Problem(
                        "file.missing",
                        Severity.ERROR,
                        Place.of(folder.root().toString()),
                        Phrase.of("There is no scenario (*.json) in this folder."),
                        Phrase.NONE))
                : suite;
    }
}
