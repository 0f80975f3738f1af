package stance.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.problem.RefusedException;

@DisplayName("Writing a draft")
class WritingTest {

    private final Path folder;
    private final Path old;
    private final FilesToWrite draft = new FilesToWrite();

    WritingTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.old = Files.writeString(folder.resolve("old"), "before");
        draft.create(folder.resolve("a/b/new"), "new");
        draft.change(old, bytes("before"), "after");
        draft.create(folder.resolve("c/last"), "last");
    }

    @Test
    void writesEveryFileAndLeavesNothingElse() {
        draft.write();

        assertThat(TestTree.of(folder))
                .containsOnlyKeys("", "a", "a/b", "a/b/new", "c", "c/last", "old")
                .containsEntry("a/b/new", "new")
                .containsEntry("old", "after");
    }

    @Test
    void writesNothingWhereAFileWasChangedMeanwhile() throws IOException {
        Files.writeString(old, "other");
        var before = TestTree.of(folder);

        assertThatThrownBy(draft::write)
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Nothing was written: ")
                .hasMessageContaining("was changed meanwhile");
        assertThat(TestTree.of(folder)).isEqualTo(before);
    }

    @Test
    void putsBackWhatWasWrittenWhereALaterFileIsThereMeanwhile() throws IOException {
        Files.createDirectory(folder.resolve("c"));
        Files.writeString(folder.resolve("c/last"), "mine");
        var before = TestTree.of(folder);

        assertThatThrownBy(draft::write).isInstanceOf(RefusedException.class).hasMessageContaining("is there already");
        assertThat(TestTree.of(folder)).isEqualTo(before);
    }

    @Test
    void writesNothingWhereAFolderCannotBeMade() throws IOException {
        Files.writeString(folder.resolve("c"), "a file");
        var before = TestTree.of(folder);

        assertThatThrownBy(draft::write).isInstanceOf(RefusedException.class);
        assertThat(TestTree.of(folder)).isEqualTo(before);
    }

    @Test
    void writesThroughALink() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("link"), old);
        var linked = new FilesToWrite();
        linked.change(link, bytes("before"), "after");

        linked.write();

        assertThat(link).isSymbolicLink();
        assertThat(old).hasContent("after");
    }

    @Test
    void isNotBegunForAFileThatIsThere() {
        assertThatThrownBy(() -> draft.create(old, "new"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("This is there already; nothing is overwritten.");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
