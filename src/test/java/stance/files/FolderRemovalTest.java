package stance.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A folder that is removed")
class FolderRemovalTest {

    @TempDir
    private Path temporary;

    private Path folder;
    private Path other;

    @BeforeEach
    void makeFolders() throws IOException {
        folder = temporary.resolve("folder");
        Files.createDirectories(folder.resolve("inner/empty"));
        other = Files.createDirectory(temporary.resolve("other"));
        Files.writeString(folder.resolve("inner/a.txt"), "a");
        Files.writeString(other.resolve("b.txt"), "b");
    }

    @Test
    void goesWithAllThatIsInIt() throws IOException {
        FolderRemoval.of(folder);

        assertThat(folder).doesNotExist();
        assertThat(other.resolve("b.txt")).hasContent("b");
    }

    @Test
    void leavesWhatItsLinksLeadTo() throws IOException {
        Files.createSymbolicLink(folder.resolve("link"), other);
        Files.createSymbolicLink(folder.resolve("inner/link.txt"), other.resolve("b.txt"));
        Files.createSymbolicLink(folder.resolve("inner/nowhere"), temporary.resolve("none"));
        Files.createSymbolicLink(folder.resolve("inner/up"), folder);

        FolderRemoval.of(folder);

        assertThat(folder).doesNotExist();
        assertThat(other.resolve("b.txt")).hasContent("b");
    }

    @Test
    void mayBeALinkItself() throws IOException {
        var link = Files.createSymbolicLink(temporary.resolve("link"), other);

        FolderRemoval.of(link);

        assertThat(link).doesNotExist();
        assertThat(other.resolve("b.txt")).hasContent("b");
    }

    @Test
    void mayBeGoneAlready() {
        assertThatCode(() -> FolderRemoval.of(temporary.resolve("none"))).doesNotThrowAnyException();
    }
}
