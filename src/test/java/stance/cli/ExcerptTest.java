package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stance.problem.Place;

@DisplayName("The excerpt of a problem")
class ExcerptTest {

    private static final int WIDTH = 80;

    @TempDir
    private Path folder;

    private List<String> excerpt(String content, int line, int column) throws IOException {
        var file = Files.writeString(folder.resolve("file.json"), content);
        return Excerpt.of(new Place(file.toString(), line, column, ""), WIDTH);
    }

    @Test
    void isTheLineWithItsPlaceMarked() throws IOException {
        assertThat(excerpt("{\n  \"pack\": 3\n}\n", 2, 11)).containsExactly("  2 |   \"pack\": 3", "    |           ^");
    }

    @Test
    void marksThePlaceBehindTabs() throws IOException {
        assertThat(excerpt("\t\tx", 1, 3)).containsExactly("  1 |   x", "    |   ^");
    }

    @Test
    void marksTheEndWhereSomethingIsMissingThere() throws IOException {
        assertThat(excerpt("{", 1, 2)).containsExactly("  1 | {", "    |  ^");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 40, 500, 999})
    void ofALongLineIsThePartAroundThePlace(int column) throws IOException {
        var excerpt = excerpt("a".repeat(column - 1) + "X" + "b".repeat(1_000), 1, column);

        assertThat(excerpt).hasSize(2).allMatch(line -> line.length() <= WIDTH);
        assertThat(excerpt.get(0).charAt(excerpt.get(1).indexOf('^'))).isEqualTo('X');
    }

    @Test
    void showsControlCharactersInsteadOfObeyingThem() throws IOException {
        assertThat(excerpt("\u001b[2Jx", 1, 5)).containsExactly("  1 | \\u001b[2Jx", "    |          ^");
    }

    @Test
    void isNoneWhereThereIsNoSuchLineOrFile() throws IOException {
        assertThat(excerpt("{", 3, 1)).isEmpty();
        assertThat(Excerpt.of(Place.of("--set raids.forces=X"), WIDTH)).isEmpty();
        assertThat(Excerpt.of(new Place("standard input", 1, 1, ""), WIDTH)).isEmpty();
    }

    @Test
    void standsBetweenWhatIsWrongAndHowToMendIt() throws IOException {
        var file = Files.writeString(
                folder.resolve("raids.json"),
                Files.readString(Path.of("scenarios/tmec-2026/joint-operations.json"))
                        .replaceFirst("\"MilitaryOperation\"", "\"MilitryOperation\""));

        assertThat(TestRun.of("evaluate", file.toString(), "--rules", "rules").err())
                .containsPattern("(?s)error: Unknown type \"MilitryOperation\".*\n"
                        + "  \\d+ \\| .*\"MilitryOperation\".*\n +\\| +\\^\n  Maybe you meant \"MilitaryOperation\"");
    }
}
