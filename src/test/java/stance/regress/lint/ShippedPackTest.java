package stance.regress.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stance.ShippedPacks;
import stance.pack.PolicyPack;
import stance.problem.Severity;
import stance.regress.TestRunner;
import stance.regress.TestScenarios;

@DisplayName("Each shipped pack")
class ShippedPackTest {

    static List<PolicyPack> packs() {
        return ShippedPacks.all();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void isClean(PolicyPack pack) {
        var run = TestRunner.PLAIN.run(TestScenarios.named("scenarios/" + pack.id()));

        // What is only worth a look is no fault of the pack: a hole in the record, say.
        var codes = LintCode.all().stream()
                .filter(code -> code.severity() != Severity.INFO)
                .collect(Collectors.toUnmodifiableSet());
        var lint = Linter.lint(pack, ShippedPacks.folder(pack), run.results(), codes);

        assertThat(lint.findings()).isEmpty();
        assertThat(lint.suppressed())
                .filteredOn(each -> each.finding().code().equals(Contradiction.CODE))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.finding().witness()).isPresent());
    }
}
