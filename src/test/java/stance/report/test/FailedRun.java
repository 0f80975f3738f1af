package stance.report.test;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stance.regress.TestCase;
import stance.regress.TestResult;
import stance.regress.TestRun;
import stance.regress.TestRunner;
import stance.regress.TestScenarios;
import stance.regress.TestSuite;

/** A run with everything that can come of a test: also what XML, YAML and GitHub must escape. */
final class FailedRun {

    private FailedRun() {}

    static TestRun in(Path folder) {
        TestScenarios.write(folder.resolve("a-raids.json"), TestScenarios.raids("""
                        {
                            "verdict": "AGREEMENT",
                            "responses": { "MEXICO": "ACCEPTS" },
                            "findings": ["MX-SEC-05"],
                            "noFindings": ["MX-SEC-01"]
                          }\
                        """, """
                        "variants": {
                            "100 % <&> \\"quoted\\", #1: so": { "expect": { "verdict": "AGREEMENT" } },
                            "passes": { "expect": { "verdict": "CONFLICT" } },
                            "says nothing": {}
                          }\
                        """));
        TestScenarios.write(folder.resolve("b-bad.json"), "{ \"pack\": \"tmec-2026\", \"title\": \"]]>\" }");
        var run = TestRunner.PLAIN.run(TestScenarios.named(folder.toString()));
        var broken = new TestResult(
                first(run.results()),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.of(new IllegalStateException("the engine broke")));
        return new TestRun(
                Stream.concat(run.results().stream(), Stream.of(broken)).toList(), run.problems(), 0);
    }

    /** Of the shipped scenarios, none of which fails. */
    static TestRun passed() {
        TestSuite suite = TestScenarios.named("scenarios/tmec-2026/gm-corn.json");
        return TestRunner.PLAIN.run(suite);
    }

    private static TestCase first(List<TestResult> results) {
        return results.get(0).test();
    }
}
