package stance.regress.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Lint has for each check")
class LinterTest {

    static List<Check> checks() {
        return Linter.CHECKS;
    }

    @ParameterizedTest
    @MethodSource("checks")
    void aClassThatIsNamedAsItsCode(Check check) {
        var words = check.getClass().getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "-");

        assertThat(check.codes().get(0).id()).isEqualTo(words.toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @MethodSource("checks")
    void aTestOfItsOwn(Check check) {
        var test = check.getClass().getName().replace('.', '/') + "Test.java";

        assertThat(Path.of("src/test/java", test)).exists();
    }
}
