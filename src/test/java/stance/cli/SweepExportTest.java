package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stance.problem.Problems;
import stance.table.TableReader;

@DisplayName("stance sweep --export")
class SweepExportTest {

    private static final String RAIDS = "scenarios/tmec-2026/joint-operations.json";

    @TempDir
    private Path folder;

    @Test
    void writesEveryPackageBesideTheSweep() {
        var file = folder.resolve("packages.csv");

        var run = TestRun.of("sweep", RAIDS, "--export", file.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("4 of 12 packages").endsWith("Written to " + file + ": all 12 packages.\n");
        assertThat(file).content().startsWith("provision.raids,").hasLineCount(13);
    }

    @Test
    void writesThePackagesAsAWorkbook() {
        var file = folder.resolve("packages.xlsx");

        var run = TestRun.of("sweep", RAIDS, "--export", file.toString());
        var tables = TableReader.read(file, new Problems());

        assertThat(run.out()).endsWith("Written to " + file + ": all 12 packages.\n");
        assertThat(tables).hasSize(1);
        assertThat(tables.get(0).name()).isEqualTo("packages");
        assertThat(tables.get(0).rows()).hasSize(13);
    }

    @Test
    void writesTheSameSampleTwice() throws Exception {
        var one = folder.resolve("one.jsonl");
        var two = folder.resolve("two.jsonl");

        var run = TestRun.of("sweep", RAIDS, "--export", one.toString(), "--sample", "5", "--seed", "3");
        TestRun.of("sweep", RAIDS, "--export", two.toString(), "--sample", "5", "--seed", "3");

        assertThat(run.out()).contains("5 of 12 packages, drawn at random with seed 3.");
        assertThat(one).content().hasLineCount(5).isEqualTo(Files.readString(two));
    }

    @Test
    void drawsAPicture() {
        var file = folder.resolve("sweep.svg");

        var run = TestRun.of("sweep", RAIDS, "--plot", file.toString());

        assertThat(run.out()).endsWith("Drawn in " + file + ".\n");
        assertThat(file).content().startsWith("<svg xmlns=").contains("MX-LNK-01");
    }

    @Test
    void drawsThePictureAsPngToo() throws Exception {
        var file = folder.resolve("sweep.png");

        TestRun.of("sweep", RAIDS, "--plot", file.toString(), "--front", "MEXICO,UNITED_STATES");

        assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(1520);
    }

    @Test
    void drawsWhatAnEvaluationSays() {
        var file = folder.resolve("matrix.svg");

        var run = TestRun.of("evaluate", RAIDS, "--plot", file.toString());

        assertThat(run.out()).endsWith("Drawn in " + file + ".\n");
        assertThat(file).content().contains("✖ rejects");
    }

    @Test
    void addsNothingToAReportForPrograms() {
        var file = folder.resolve("packages.csv");

        var run = TestRun.of("sweep", RAIDS, "--format", "json", "--export", file.toString());

        assertThat(run.out())
                .isEqualTo(TestRun.of("sweep", RAIDS, "--format", "json").out());
        assertThat(file).isNotEmptyFile();
    }

    @ParameterizedTest
    @CsvSource({
        "--export x.txt,'x.txt: error: The file''s ending must be one of .csv, .jsonl, .ndjson, .xlsx.'",
        "--export x.csv --sample 0,is not a whole number from 1 to 1000000",
        "--seed 3,--seed goes with --sample",
        "--open tariffs.status=SOME,--open tariffs.status=SOME: error: The field",
        "--sample 5 --plot x.svg,tell of exact figures: leave --sample out.",
        "--sample 5 --top 3,tell of exact figures: leave --sample out.",
        "--export x.csv --variant all,These are 4 spaces; one at a time can be written to a file.",
        "--plot x.gif,'The file''s ending must be one of .png, .svg.'",
        "--plot x.png --variant all,These are 4 results; one at a time can be drawn."
    })
    void refusesWhatCannotBeWritten(String options, String why) {
        var arguments = ("sweep " + RAIDS + " " + options).split(" ");

        var run = TestRun.of(arguments);

        assertThat(run.status()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(why);
        assertThat(Path.of("x.csv")).doesNotExist();
    }
}
