package stance.regress.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.regress.lint.Linting.HIGH;
import static stance.regress.lint.Linting.found;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Lint of references")
class DeadReferenceTest {

    @TempDir
    private Path folder;

    @Test
    void findsNamesOfStancesThatAreNotThere() {
        assertThat(found(DeadReference.CODE, folder, HIGH.with("note", "Softer than MX-07; see MX-01.")))
                .containsExactly("MX-01");
        assertThat(found(DeadReference.CODE, folder, HIGH.with("note", "See MX-01 and USMCA-2020.")))
                .isEmpty();
    }
}
