package stance.regress.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import stance.problem.Severity;
import stance.regress.TestRunner;
import stance.regress.TestScenarios;

@DisplayName("The shipped pack")
class ShippedPackTest {

    private static final Path FOLDER = Path.of("rules/tmec-2026");

    @Test
    void isClean() {
        var run = TestRunner.PLAIN.run(TestScenarios.named("scenarios"));
        var pack = run.results().get(0).test().proposal().pack();

        // What is only worth a look is no fault of the pack: a hole in the record, say.
        var codes = LintCode.all().stream()
                .filter(code -> code.severity() != Severity.INFO)
                .collect(Collectors.toUnmodifiableSet());
        var lint = Linter.lint(pack, FOLDER, run.results(), codes);

        assertThat(lint.findings()).isEmpty();
        assertThat(lint.suppressed())
                .filteredOn(each -> each.finding().code().equals(Contradiction.CODE))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.finding().witness()).isPresent());
    }
}
