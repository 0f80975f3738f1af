package stance.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import stance.TestPack;
import stance.evaluate.Evaluation;
import stance.scenario.ScenarioFile;

/**
 * What a left-hand side matches. Each question is asked more often than Drools interprets a constraint before it
 * compiles it, so that both readings are seen.
 */
record Matches(Path temporary, String declarations) {

    private static final int TIMES = 30;

    /** The ids of the proposed provisions that the pattern bound to {@code $t} matches. */
    Set<String> of(String when, String provisions) {
        return inScenario(when, "'provisions': { " + provisions + " }");
    }

    /** The same, of a whole scenario. */
    Set<String> inScenario(String when, String scenario) {
        var pack = pack(when, "stance.opposes( $t );");
        var file = TestPack.scenario(pack, scenario);
        return steady(() -> targets(file));
    }

    /** Whether conditions hold of these provisions that bind none of them. */
    boolean hold(String when, String provisions) {
        var pack = pack(when, "stance.opposes( stance.thePackage() );");
        var file = TestPack.scenario(pack, "'provisions': { " + provisions + " }");
        return steady(() -> !Evaluation.of(file.base()).findings().isEmpty());
    }

    private PolicyPack pack(String when, String then) {
        return TestPack.in(temporary)
                .declarations(declarations)
                .stance("MX-1", when, then)
                .load();
    }

    private static Set<String> targets(ScenarioFile file) {
        return Evaluation.of(file.base()).findings().stream()
                .flatMap(finding -> finding.targets().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static <T> T steady(Supplier<T> answer) {
        var first = answer.get();
        for (var i = 1; i < TIMES; i++) {
            assertThat(answer.get()).isEqualTo(first);
        }
        return first;
    }
}
