package stance.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stance.problem.Problem;
import stance.problem.Problems;

@DisplayName("A text file")
class TextFilesTest {

    private final Path folder;
    private final Problems problems = new Problems();

    TextFilesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void isReadUpToTheLimit() throws IOException {
        var path = Files.write(folder.resolve("full.json"), new byte[TextFiles.MAX_BYTES]);

        assertThat(TextFiles.bytes(path, "full.json", problems)).isPresent();
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void ofOneByteMoreIsRefused() throws IOException {
        var path = Files.write(folder.resolve("more.json"), new byte[TextFiles.MAX_BYTES + 1]);

        assertThat(TextFiles.bytes(path, "more.json", problems)).isEmpty();
        assertThat(problems.all()).extracting(Problem::code).containsExactly("file.too-large");
    }

    @Test
    void ofAHundredMegabytesIsRefusedWithoutReadingItWhole() throws IOException {
        var path = folder.resolve("huge.json");
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(100L * 1024 * 1024);
        }

        assertThat(TextFiles.bytes(path, "huge.json", problems)).isEmpty();
        assertThat(problems.all())
                .extracting(Problem::toString)
                .containsExactly("huge.json: This file is larger than 256 kB, which is the most that is read.");
    }

    @Test
    void withoutAnEndIsRefused() throws IOException {
        var endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };

        assertThat(TextFiles.bytes(endless, "standard input", problems)).isEmpty();
        assertThat(problems.all()).extracting(Problem::code).containsExactly("file.too-large");
    }

    @Test
    void thatIsMissingIsRefused() {
        assertThat(TextFiles.text(folder.resolve("no.json"), "no.json", problems))
                .isEmpty();
        assertThat(problems.all()).extracting(Problem::toString).containsExactly("no.json: There is no such file.");
    }

    @Test
    void thatIsAFolderIsRefused() {
        assertThat(TextFiles.text(folder, "folder", problems)).isEmpty();
        assertThat(problems.all()).extracting(Problem::toString).containsExactly("folder: This is not a file.");
    }

    @Test
    void thatIsNotUtf8IsRefused() throws IOException {
        var path = Files.write(folder.resolve("latin.json"), new byte[] {(byte) 0xE9});

        assertThat(TextFiles.text(path, "latin.json", problems)).isEmpty();
        assertThat(problems.all()).extracting(Problem::code).containsExactly("file.encoding");
    }

    @ParameterizedTest
    @CsvSource({
        "scenarios/a/joint-operation.json, Maybe you meant \"scenarios/a/joint-operations.json\".",
        "scenarioes/a/joint-operations.json, Maybe you meant \"scenarios/a/joint-operations.json\".",
        "scenarios/a/water.json, ''",
        "scenarios/b, ''",
    })
    void nameTheNearestFileWhereThereIsNone(String path, String hint, @TempDir Path root) throws IOException {
        Files.createFile(Files.createDirectories(root.resolve("scenarios/a")).resolve("joint-operations.json"));

        assertThat(NearFile.hint(root.resolve(path)).toString().replace(root + "/", ""))
                .isEqualTo(hint);
    }
}
