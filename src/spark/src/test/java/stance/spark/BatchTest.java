package stance.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.evaluate.Evaluator;
import stance.evaluate.Filters;
import stance.find.PackFinder;
import stance.pack.PolicyPack;
import stance.problem.RefusedException;
import stance.report.batch.RowData;
import stance.report.data.JsonData;

/** Spark in this process, with two cores. */
class BatchTest {

    private static final Path HOME = Path.of(System.getProperty("home"));
    private static final Path PACK = HOME.resolve("rules/tmec-2026");

    private static SparkSession spark;

    @BeforeAll
    static void start() {
        System.setProperty("spark.master", "local[2]");
        System.setProperty("spark.ui.enabled", "false");
        System.setProperty("spark.sql.shuffle.partitions", "2");
        spark = session();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    /** The one that is there, or another where a job has stopped it. */
    private static SparkSession session() {
        return SparkSession.builder().getOrCreate();
    }

    @Nested
    class Rows {

        @Test
        void areThoseOfTheCommandForTheShippedScenarios() throws IOException {
            var lines = shipped();

            assertThat(lines).hasSizeGreaterThan(20);
            assertThat(rows(lines)).isEqualTo(byTheCommand(lines));
        }

        @Test
        void sayWhatIsWrongWithALineAndWhere() throws IOException {
            var good = shipped().get(0);
            var lines = List.of(
                    good,
                    "",
                    "{ \"pack\": \"tmec-2026\", ",
                    good.replace("\"asOf\"", "\"asOff\""),
                    " \r",
                    "{ \"pack\": \"october-1962\" }",
                    good);

            var rows = rows(lines);

            assertThat(rows).hasSize(5);
            assertThat(List.of(rows.get(0), rows.get(1), rows.get(2), rows.get(4)))
                    .isEqualTo(byTheCommand(List.of(
                            lines.get(0), lines.get(1), lines.get(2), lines.get(3), lines.get(4), "", lines.get(6))));
            assertThat(rows.get(3))
                    .contains("\"line\":6,", "batch.other-pack", "\"file\":\"dataset\",\"line\":6,\"column\":11,");
        }

        @Test
        void areNoneWhereThereIsNoLine() {
            assertThat(rows(List.of())).isEmpty();
        }

        @Test
        void areNotAskedForWhereThePackIsRefused() {
            var lines = session().createDataset(List.of("{}"), Encoders.STRING());

            assertThatThrownBy(() -> Batch.evaluate(lines, new byte[0])).isInstanceOf(RefusedException.class);
        }

        private static List<String> rows(List<String> lines) {
            var dataset = session().createDataset(lines, Encoders.STRING());
            assertThat(dataset.rdd().getNumPartitions()).isEqualTo(Math.min(lines.size(), 2));
            return Batch.evaluate(dataset, PolicyPack.archive(PACK)).toJSON().collectAsList();
        }
    }

    @Nested
    class AJob {

        @Test
        void readsJsonLinesAndWritesParquet(@TempDir Path folder) throws IOException {
            var input = Files.write(folder.resolve("in.jsonl"), shipped());

            var job = Job.run(PACK, input, folder.resolve("rows.parquet"));

            assertThat(job.code()).as(job.err()).isZero();
            assertThat(job.out())
                    .startsWith("Written to ")
                    .contains(": " + shipped().size() + " rows, ");
            assertThat(session()
                            .read()
                            .parquet(folder + "/rows.parquet")
                            .orderBy("line")
                            .toJSON()
                            .collectAsList())
                    .isEqualTo(byTheCommand(shipped()));
        }

        @Test
        void readsParquetAndAZipAndWritesTheBytesOfTheCommand(@TempDir Path folder) throws IOException {
            session()
                    .createDataset(shipped(), Encoders.STRING())
                    .toDF("scenario")
                    .coalesce(1)
                    .write()
                    .parquet(folder + "/in.parquet");
            var pack = Files.write(folder.resolve("pack.zip"), PolicyPack.archive(PACK));

            var job = Job.run(pack, folder.resolve("in.parquet"), folder.resolve("rows.jsonl"));

            assertThat(job.code()).as(job.err()).isZero();
            assertThat(linesOf(folder.resolve("rows.jsonl"))).isEqualTo(byTheCommand(shipped()));
        }

        @Test
        void endsWithTwoWhereALineIsRefusedAndRefusesNoWordThatIsNotUtf8Silently(@TempDir Path folder)
                throws IOException {
            var input = Files.write(
                    folder.resolve("in.jsonl"), "{ \"pack\": \"tm\u00e9c\" }".getBytes(StandardCharsets.ISO_8859_1));

            var job = Job.run(PACK, input, folder.resolve("rows.jsonl"));

            assertThat(job.code()).isEqualTo(2);
            assertThat(job.out()).endsWith(": 1 rows, 1 refused.\n");
            assertThat(linesOf(folder.resolve("rows.jsonl")))
                    .singleElement()
                    .asString()
                    .contains("file.encoding", "in.jsonl");
        }

        @Test
        void refusesWhatIsNotThereAndWhatIs(@TempDir Path folder) throws IOException {
            var input = Files.createFile(folder.resolve("in.jsonl"));
            var there = Files.createDirectory(folder.resolve("there.parquet"));

            assertThat(Job.run(PACK, folder.resolve("no.jsonl"), folder.resolve("a.parquet"))
                            .err())
                    .contains("PATH_NOT_FOUND");
            assertThat(Job.run(PACK, input, there).err()).contains("PATH_ALREADY_EXISTS");
            assertThat(Job.run(folder.resolve("no-pack"), input, folder.resolve("a.parquet"))
                            .err())
                    .contains("There is no such folder of a pack.");
            assertThat(Job.run(PACK, input, folder.resolve("a.csv")).err()).startsWith("Usage: ");
        }
    }

    private record Job(int code, String out, String err) {

        static Job run(Path pack, Path input, Path output) {
            var out = new ByteArrayOutputStream();
            var err = new ByteArrayOutputStream();
            var code = Main.run(print(out), print(err), pack.toString(), input.toString(), output.toString());
            return new Job(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        }

        private static PrintStream print(ByteArrayOutputStream bytes) {
            return new PrintStream(bytes, true, StandardCharsets.UTF_8);
        }
    }

    /** Each shipped scenario in one line. */
    private static List<String> shipped() throws IOException {
        try (var files = Files.list(HOME.resolve("scenarios/tmec-2026"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(BatchTest::line)
                    .toList();
        }
    }

    private static String line(Path file) {
        try {
            return Files.readString(file).replace('\n', ' ');
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What {@code stance batch} writes for these lines. */
    private static List<String> byTheCommand(List<String> lines) {
        var rows = new ArrayList<String>();
        new stance.explore.batch.Batch(
                        new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)),
                        "dataset",
                        Optional.empty(),
                        new PackFinder(Optional.of(HOME.resolve("rules"))),
                        new Evaluator(Filters.NONE, false),
                        Optional.empty())
                .evaluate(0, outcome -> JsonData.line(RowData.of(outcome)).strip(), some -> rows.addAll(some));
        return rows;
    }

    private static List<String> linesOf(Path folder) throws IOException {
        var lines = new ArrayList<String>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(each -> each.getFileName().toString().startsWith("part-"))
                    .sorted()
                    .toList()) {
                lines.addAll(Files.readAllLines(file));
            }
        }
        return lines;
    }
}
