package stance.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import stance.regress.TestRunner;
import stance.regress.TestSuite;
import stance.regress.coverage.CoverageMeter;
import stance.report.coverage.CoverageJson;
import stance.report.test.TestJson;

/** The regression run over the scenarios of the folder, and what it covers. */
final class TestRoutes {

    private static final String JSON = "application/json";

    private final ScenarioFolder folder;
    private final Desk desk;
    private final Library library;

    TestRoutes(ScenarioFolder folder, Desk desk, Library library) {
        this.folder = folder;
        this.desk = desk;
        this.library = library;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/api/v1/tests", this::tests);
        routes.get("/api/v1/coverage", this::coverage);
    }

    private void tests(Context context) {
        new Questions(context).only(Set.of());
        context.result(desk.work(() -> TestJson.of(TestRunner.PLAIN.run(suite()))))
                .contentType(JSON);
    }

    private void coverage(Context context) {
        new Questions(context).only(Set.of());
        context.result(desk.work(
                        () -> CoverageJson.of(CoverageMeter.measure(TestRunner.PLAIN.run(suite()), 1, done -> {}))))
                .contentType(JSON);
    }

    private TestSuite suite() {
        return TestSuite.read(List.of(folder.root().toString()), InputStream.nullInputStream(), library.finder());
    }
}
