package stance.regress.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import stance.regress.TestRunner;
import stance.regress.TestScenarios;

@DisplayName("The shipped pack")
class ShippedPackTest {

    private static final Path FOLDER = Path.of("rules/tmec-2026");

    @Test
    void isClean() {
        var run = TestRunner.PLAIN.run(TestScenarios.named("scenarios"));
        var pack = run.results().get(0).test().proposal().pack();

        var lint = Linter.lint(pack, FOLDER, run.results(), Set.copyOf(LintCode.all()));

        assertThat(lint.findings()).isEmpty();
        assertThat(lint.suppressed())
                .filteredOn(each -> each.finding().code().equals(Contradiction.CODE))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.finding().witness()).isPresent());
    }
}
