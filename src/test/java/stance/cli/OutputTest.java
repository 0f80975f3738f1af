package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
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
    void isNoFileThatIsCalledAsAFormat() {
        var run = TestRun.of("evaluate", RAIDS, "--output", "json");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("""
                json: error: This is the name of a format; --output takes that of a file.
                  Write --format json, or ./json for a file of that name.
                """);
        assertThat(Path.of("json")).doesNotExist();
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
    void ofTheSchemaWorksAlike() throws IOException {
        var schema = Files.writeString(folder.resolve("scenario.schema.json"), "before");
        Files.setPosixFilePermissions(schema, PosixFilePermissions.fromString("rw-r-----"));

        var run = TestRun.of("schema", "tmec-2026", "--output", schema.toString());

        assertThat(run.status()).isZero();
        assertThat(schema).hasContent(TestRun.of("schema", "tmec-2026").out());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(schema)))
                .isEqualTo("rw-r-----");
    }

    @ParameterizedTest
    @ValueSource(strings = {"schema.html", "schema.jsn", "schema.csv", "sweep.xml"})
    void ofTheSchemaIsKnownByItsEnding(String name) {
        var other = folder.resolve(name);

        var run = TestRun.of("schema", "tmec-2026", "--output", other.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("The file's ending must be one of .json.");
        assertThat(other).doesNotExist();
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

    @Test
    void keepsTheModeOfTheFileThatItReplaces() throws IOException {
        for (var mode : List.of("rw-r-----", "rwxrwxrwx", "rw-------")) {
            Files.writeString(file, "before");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));

            var run = TestRun.of("evaluate", RAIDS, "--output", file.toString());

            assertThat(run.status()).isZero();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo(mode);
            assertThat(Files.readString(file)).startsWith("Joint raids");
        }
    }

    @Test
    void toAFullDiskIsNotDone() {
        assumeTrue(Files.exists(Path.of("/dev/full")), "there is no device that is always full");

        var run = TestRun.of("evaluate", RAIDS, "--output", "/dev/full");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("/dev/full: error: This file cannot be written: ");
        assertThat(run.hasStackTrace()).isFalse();
    }

    @Test
    void isTheTypeOfEveryOptionThatNamesAFileToWrite() {
        var files = commands()
                .flatMap(command -> command.args().stream())
                .filter(arg -> arg.paramLabel().equals("FILE"))
                .toList();

        assertThat(files)
                .hasSizeGreaterThan(10)
                .allSatisfy(arg -> assertThat(arg.type()).as(arg.toString()).isEqualTo(OutputFile.class));
    }

    private static Stream<CommandSpec> commands() {
        var out = new PrintWriter(new StringWriter());
        return commands(StanceCommand.commandLine(Terminal.plain(InputStream.nullInputStream(), out, out)));
    }

    private static Stream<CommandSpec> commands(CommandLine line) {
        return Stream.concat(
                Stream.of(line.getCommandSpec()),
                line.getSubcommands().values().stream().flatMap(OutputTest::commands));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evaluate INPUT --output OUT",
                "evaluate FOLDER --output OUT",
                "evaluate INPUT --format text --output OUT",
                "evaluate INPUT --format json --plot OUT.svg",
                "explain INPUT --output OUT",
                "compare INPUT --variant without-raids --output OUT",
                "compare INPUT#without-raids INPUT#mexican-forces-only --output OUT",
                "sweep INPUT --output OUT",
                "sweep INPUT --format json --export OUT.csv",
                "amend INPUT --output OUT",
                "test FOLDER --output OUT",
                "test INPUT --format tap --output OUT",
                "test INPUT --junit OUT",
                "test INPUT --coverage-file OUT",
                "test INPUT --mutation-file OUT",
                "test INPUT --update --yes --output OUT",
                "lint --scenarios FOLDER --output OUT",
            })
    void neverDestroysWhatIsRead(String command) throws IOException {
        var input = Files.copy(Path.of(RAIDS), folder.resolve("raids.json"));
        // A picture or a table is known by its ending: no scenario has it but by a link.
        var ending = command.replaceFirst(".*OUT", "");
        var link = Files.createSymbolicLink(folder.resolve("soft.json" + ending), input);
        var second = Files.createLink(folder.resolve("hard.json" + ending), input);
        var spellings = Stream.of(link.toString(), second.toString(), folder + "/./raids.json", input.toString())
                .filter(spelling -> spelling.endsWith(ending));
        for (var spelling : spellings.toList()) {
            var run = TestRun.of(command.replace("INPUT", input.toString())
                    .replace("FOLDER", folder.toString())
                    .replace("OUT" + ending, spelling)
                    .split(" "));

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out() + run.err()).contains("This file is read: a result would destroy it.");
            assertThat(input).hasSameBinaryContentAs(Path.of(RAIDS));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "schema tmec-2026",
                "list sources --format json",
                "lint --format json",
                "evaluate - --format=text"
            })
    void neverDestroysAFileOfAPack(String command) throws IOException {
        for (var name : List.of("pack.json", "sources.json", "security.drl", "lint.json")) {
            var target = Files.writeString(folder.resolve(name), "before");
            var link = Files.createSymbolicLink(folder.resolve("link-to-" + name + ".json"), target);
            for (var spelling : List.of(target, link)) {
                var run = TestRun.of((command + " --output " + spelling).split(" "));

                assertThat(run.status()).isEqualTo(2);
                assertThat(run.out() + run.err()).contains("This file is read: a result would destroy it.");
                assertThat(target).hasContent("before");
            }
        }
    }

    @Test
    void replacesWhatOnlyHasTheNameOfAFileOfAPack() throws IOException {
        var result = Files.writeString(folder.resolve("lint.json"), "of yesterday");

        assertThat(TestRun.of("lint", "--output", result.toString()).status()).isZero();
        assertThat(result).content().startsWith("{");
    }

    /** A scenario is read by "lint" also where nobody names its folder. */
    @Test
    void neverDestroysAScenarioBesideTheRules() throws IOException {
        var rules = Files.createDirectories(folder.resolve("rules"));
        var input = Files.copy(
                Path.of(RAIDS),
                Files.createDirectories(folder.resolve("scenarios")).resolve("raids.json"));

        var run = TestRun.of("lint", "--rules", rules.toString(), "--output", input.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out() + run.err()).contains("This file is read: a result would destroy it.");
        assertThat(input).hasSameBinaryContentAs(Path.of(RAIDS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evaluate INPUT --format json --plot OUT.svg --output OUT.svg",
                "sweep INPUT --export OUT.csv --format json --output OUT.csv",
                "test INPUT --output OUT.xml --junit OUT.xml",
                "test INPUT --coverage-file OUT.json --mutation-file OUT.json",
                "test INPUT --junit OUT.html --coverage-file OUT.html",
            })
    void isAFileOfItsOwn(String command) throws IOException {
        Files.createSymbolicLink(folder.resolve("same"), folder);
        for (var other : List.of(folder.toString(), folder + "/.", folder + "/same")) {
            var words = command.replace("INPUT", RAIDS);
            var second = words.lastIndexOf("OUT");

            var run = TestRun.of((words.substring(0, second).replace("OUT", folder + "/x")
                            + words.substring(second).replace("OUT", other + "/x"))
                    .split(" "));

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out() + run.err()).contains(" name the same file.");
            try (var files = Files.list(folder)) {
                assertThat(files).containsExactly(folder.resolve("same"));
            }
        }
    }

    @Test
    void isAFileOfItsOwnAlsoBehindALinkToWhatIsNotThereYet() throws IOException {
        var one = folder.resolve("x.svg");
        var other = Files.createSymbolicLink(folder.resolve("y.svg"), one.getFileName());
        var round = Files.createSymbolicLink(folder.resolve("z.svg"), folder.resolve("z.svg"));

        var run = TestRun.of("evaluate", RAIDS, "--format", "json", "--plot", one.toString(), "--output", "" + other);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out() + run.err()).contains(" name the same file.");
        assertThat(one).doesNotExist();
        assertThat(TestRun.of("evaluate", RAIDS, "--plot", one.toString(), "--output", "" + round)
                        .status())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evaluate INPUT --output OUT.pdf",
                "evaluate INPUT --output OUT.jsn",
                "evaluate INPUT --plot OUT",
                "evaluate INPUT --plot OUT.jpg",
                "explain INPUT --output OUT.xml",
                "compare INPUT --variant without-raids --output OUT.docx",
                "sweep INPUT --output OUT.csv",
                "sweep INPUT --export OUT.parquet",
                "amend INPUT --output OUT.pdf",
                "test INPUT --output OUT.pdf",
                "test INPUT --coverage-file OUT.xml",
                "test INPUT --mutation-file OUT.csv",
                "lint --output OUT.xml",
                "list packs --output OUT.csv",
                "list stances --output OUT.",
            })
    void isRefusedBeforeTheWorkWhereNobodyKnowsItsEnding(String command) {
        var out = folder.resolve("x").toString();

        var run = TestRun.of(command.replace("INPUT", "no-such-file.json")
                .replace("OUT", out)
                .split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("The file's ending must be one of .").doesNotContain("no-such-file");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({
        "test SC, .json, {",
        "test SC, .xml, <?xml",
        "test SC, .tap, TAP",
        "test SC, .sarif, {",
        "lint --only contradiction, .json, {",
        "lint --only contradiction, .sarif, {"
    })
    void ofTestsAndLintHasTheFormatOfItsEndingToo(String command, String ending, String beginning) throws IOException {
        var report = folder.resolve("x" + ending);

        TestRun.of((command.replace("SC", RAIDS) + " --output " + report).split(" "));

        assertThat(Files.readString(report)).startsWith(beginning);
    }

    @Test
    void ofWitnessesGoesIntoAFolderOrIsRefused() throws IOException {
        Files.writeString(file, "before");

        var run = TestRun.of("test", RAIDS, "--mutate-only", "MX-SEC-01", "--witnesses", file.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith(file + ": error: This folder cannot be made: ");
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
        "report.pdf,      --format=text,     'Joint raids'",
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
