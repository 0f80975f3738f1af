package stance.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import stance.problem.Problems;

@DisplayName("A scenario goes by its id:")
class ScenarioFinderTest {

    private final Problems problems = new Problems();

    private List<Path> found(String name) {
        return new ScenarioFinder(InputStream.nullInputStream(), problems)
                .find(List.of(name)).stream()
                        .map(ScenarioFinder.Found::path)
                        .flatMap(Optional::stream)
                        .toList();
    }

    @Test
    void theNameOfItsFileWithoutTheEnding() {
        assertThat(found("joint-operations")).containsExactly(Path.of("scenarios/tmec-2026/joint-operations.json"));
    }

    @Test
    void perhapsWithTheFolderBeforeIt() {
        assertThat(found("tmec-2026/joint-operations"))
                .containsExactly(Path.of("scenarios/tmec-2026/joint-operations.json"));
    }

    @Test
    void andWhatIsThereByThisNameComesFirst() {
        assertThat(found("scenarios")).hasSizeGreaterThan(100);
    }

    @Test
    void oneThatIsUnknownIsToldWithTheNearest() {
        assertThat(found("joint-operation")).isEmpty();
        assertThat(problems.all()).singleElement().satisfies(problem -> {
            assertThat(problem.message().toString()).isEqualTo("There is no file and no scenario of this name.");
            assertThat(problem.hint().toString()).isEqualTo("Maybe you meant \"joint-operations\".");
        });
    }
}
