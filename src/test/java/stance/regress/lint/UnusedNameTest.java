package stance.regress.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.regress.lint.Linting.HIGH;
import static stance.regress.lint.Linting.found;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Lint of names")
class UnusedNameTest {

    @TempDir
    private Path folder;

    @Test
    void findsActorsAndSpeakersOfWhomThereIsNoStance() {
        assertThat(found(UnusedName.CODE, folder, HIGH))
                .containsExactlyInAnyOrder("CANADA", "UNITED_STATES", "MEXICO.sheinbaum", "UNITED_STATES.trump");
    }

    @Test
    void isContentWithThoseOfWhomThereIsOne() {
        var stated = HIGH.with("basis", "STATED").with("quote", "No.").with("speaker", "sheinbaum");

        assertThat(found(UnusedName.CODE, folder, stated))
                .containsExactlyInAnyOrder("CANADA", "UNITED_STATES", "UNITED_STATES.trump");
    }
}
