package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import stance.evaluate.Evaluation;
import stance.evaluate.Evaluator;
import stance.evaluate.Filters;
import stance.explain.Explanation;
import stance.explore.batch.LineEvaluator;
import stance.explore.space.Space;
import stance.explore.sweep.Sweep;
import stance.junit.StanceTests;
import stance.language.Language;
import stance.pack.PolicyPack;
import stance.problem.RefusedException;
import stance.report.batch.RowData;
import stance.scenario.ScenarioFile;
import stance.scenario.ScenarioSource;
import stance.scenario.Verdict;

/** What the library does with nothing beside it but what it names. */
class LibraryTest {

    private static final Path HOME = Path.of(System.getProperty("home"));
    private static final Path SCENARIOS = HOME.resolve("scenarios/tmec-2026");
    private static final PolicyPack PACK = PolicyPack.load(PolicyPack.archive(HOME.resolve("rules/tmec-2026")));

    private final ScenarioFile scenario = ScenarioFile.read(PACK, SCENARIOS.resolve("joint-operations.json"));

    @Test
    void evaluates() {
        assertEquals(Verdict.CONFLICT, Evaluation.of(scenario.base()).verdict());
    }

    @Test
    void explains() {
        var evaluation = Evaluation.of(scenario.base());
        var explanation = Explanation.of(evaluation);

        assertTrue(evaluation.findings().stream()
                .allMatch(finding -> explanation.reason(finding).stream().allMatch(attempt -> attempt.isMatch())));
    }

    @Test
    void sweeps() {
        var space = Space.of(scenario, scenario.base(), List.of());

        assertEquals(
                BigInteger.valueOf(12),
                Sweep.of(space, new Evaluator(Filters.NONE, false)).size());
    }

    @Test
    void tellsWhatIsWrong() {
        var wrong = "{\n \"pack\": \"tmec-2026\", \"titel\": \"Steel\" }".getBytes(StandardCharsets.UTF_8);

        var refused = assertThrows(
                RefusedException.class, () -> ScenarioFile.read(PACK, ScenarioSource.read("steel", wrong)));

        var typo = refused.problems().stream()
                .filter(problem -> problem.place().toString().equals("steel:2:23"))
                .findFirst()
                .orElseThrow();
        assertEquals("Maybe you meant \"title\".", typo.hint().in(Language.ENGLISH));
        assertTrue(
                typo.message().in(Language.SPANISH).contains("«titel»"),
                typo.message().in(Language.SPANISH));
    }

    @Test
    void makesTheRowsOfBatches() {
        var row = RowData.of(LineEvaluator.of(PACK, "lines").outcome(3, "{}".getBytes(StandardCharsets.UTF_8)));

        assertEquals("stance.row/1", row.format());
        assertEquals("lines", row.problems().get(0).file());
    }

    @TestFactory
    Stream<DynamicNode> tests() {
        return StanceTests.in(SCENARIOS.resolve("remittances.json"));
    }
}
