package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stance.TestHtml;

@DisplayName("--output")
class OutputTest {

    private static final String RAIDS = "scenarios/tmec-2026/joint-operations.json";

    private final Path folder;
    private final Path file;

    OutputTest(@TempDir Path folder) {
        this.folder = folder;
        this.file = folder.resolve("result.txt");
    }

    @Test
    void writesTheResultToTheFileAndNothingElse() throws IOException {
        var printed = TestRun.of("evaluate", RAIDS, "--format", "json");

        var run = TestRun.of("evaluate", RAIDS, "--format", "json", "--output", file.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out() + run.err()).isEmpty();
        assertThat(file).hasContent(printed.out());
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void replacesWhatWasThere() throws IOException {
        Files.writeString(file, "x".repeat(1_000_000));

        TestRun.of("evaluate", RAIDS, "--output", file.toString());

        assertThat(Files.readString(file)).startsWith("Joint raids").doesNotContain("xxx");
    }

    @Test
    void givesTheFileTheRightsOfAnyNewFile() throws IOException {
        var usual = Files.getPosixFilePermissions(Files.createFile(folder.resolve("usual")));

        TestRun.of("evaluate", RAIDS, "--output", file.toString());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo(PosixFilePermissions.toString(usual));
    }

    @Test
    void leavesTheOldFileAloneWhereNothingCouldBeEvaluated() throws IOException {
        Files.writeString(file, "before");

        var run = TestRun.of("evaluate", "no-such-file.json", "--output", file.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(file).hasContent("before");
    }

    @Test
    void neverPutsAFileInThePlaceOfAFolder() throws IOException {
        var other = Files.createDirectory(folder.resolve("empty"));

        var run = TestRun.of("evaluate", RAIDS, "--output", other.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(other).isDirectory();
        assertThat(run.err()).contains("This file cannot be written: it is a folder.");
    }

    @Test
    void saysWhereItCannotWrite() {
        var missing = folder.resolve("no/such/folder/result.txt");

        var run = TestRun.of("evaluate", RAIDS, "--output", missing.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo(missing + ": error: This file cannot be written: there is no such folder.\n");
        assertThat(run.hasStackTrace()).isFalse();
    }

    @Test
    void writesThroughALinkInsteadOfReplacingIt() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("link"), Files.createFile(file));

        var run = TestRun.of("evaluate", RAIDS, "--output", link.toString());

        assertThat(run.status()).isZero();
        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(file)).startsWith("Joint raids");
    }

    @Test
    void ofTheSchemaWorksAlike() {
        var run = TestRun.of("schema", "tmec-2026", "--output", file.toString());

        assertThat(run.status()).isZero();
        assertThat(file).hasContent(TestRun.of("schema", "tmec-2026").out());
    }

    @Test
    void ofAnExplanationIsAPageToo() throws IOException {
        var page = folder.resolve("why.html");

        var run = TestRun.of("explain", RAIDS, "--stance", "MX-SEC-01", "--output", page.toString());
        var printed = TestRun.of("explain", RAIDS, "--stance", "MX-SEC-01", "--format", "markdown");

        assertThat(run.status()).isZero();
        assertThat(run.out() + run.err()).isEmpty();
        assertThat(TestHtml.parse(Files.readString(page)).all("article")).hasSize(1);
        assertThat(printed.out()).contains("## 1 stance spoke");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "report.html,     '',                '<!DOCTYPE html>'",
        "REPORT.HTM,      '',                '<!DOCTYPE html>'",
        "report.md,       '',                'T-MEC review'",
        "report.markdown, '',                'T-MEC review'",
        "report.json,     '',                '{'",
        "report.txt,      '',                'Joint raids'",
        "report,          '',                'Joint raids'",
        "html,            '',                'Joint raids'",
        "report.pdf,      '',                'Joint raids'",
        "report.html,     --format=text,     'Joint raids'",
        "report.txt,      --format=html,     '<!DOCTYPE html>'",
        "report.json,     --format=markdown, 'T-MEC review'",
    })
    void hasTheFormatThatWasAskedForOrElseThatOfItsEnding(String name, String format, String beginning)
            throws IOException {
        var report = folder.resolve(name);

        var run = format.isEmpty()
                ? TestRun.of("evaluate", RAIDS, "--output", report.toString())
                : TestRun.of("evaluate", RAIDS, format, "--output", report.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out() + run.err()).isEmpty();
        assertThat(Files.readString(report)).startsWith(beginning);
    }
}
