package stance.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import stance.pack.PolicyPack;
import stance.problem.RefusedException;

/** What {@code spark-submit} runs: {@code stance batch} for what outgrows one machine. */
public final class Main {

    private static final String USAGE = """
            Usage: spark-submit --class stance.spark.Main ... stance-spark.jar PACK INPUT OUTPUT
              PACK    the folder of a pack on this machine, or a zip of it
              INPUT   JSON Lines, a scenario in each; or Parquet (.parquet) with a column "scenario" of such texts
              OUTPUT  a folder to be made: Parquet (.parquet), or JSON Lines (.jsonl)
            """;

    private static final String PARQUET = ".parquet";
    private static final String LINES = ".jsonl";
    private static final int REFUSED = 2;

    private Main() {}

    /** Ends with exit code 0, or 2 where something is refused, be it a line. */
    public static void main(String[] args) {
        var code = run(System.out, System.err, args);
        if (code != 0) {
            System.exit(code);
        }
    }

    static int run(PrintStream out, PrintStream err, String... args) {
        if (args.length != 3 || !(args[2].endsWith(PARQUET) || args[2].endsWith(LINES))) {
            err.print(USAGE);
            return REFUSED;
        }
        try (var spark = SparkSession.builder().getOrCreate()) {
            var rows = Batch.evaluate(lines(spark, args[1]), args[1], archive(Path.of(args[0])));
            var to = args[2];
            if (to.endsWith(PARQUET)) {
                rows.write().parquet(to);
            } else {
                rows.write().json(to);
            }
            return tell(out, spark, to);
        } catch (RefusedException refused) {
            refused.problems().forEach(err::println);
            return REFUSED;
        } catch (IOException unreadable) {
            err.println(args[0] + ": This file cannot be read: " + unreadable.getMessage());
            return REFUSED;
        } catch (Exception failed) {
            if (failed instanceof AnalysisException) {
                // What is not there, is there already, or has no such column.
                err.println(failed.getMessage());
                return REFUSED;
            }
            throw failed;
        }
    }

    private static Dataset<String> lines(SparkSession spark, String input) {
        return input.endsWith(PARQUET)
                ? spark.read().parquet(input).select("scenario").as(Encoders.STRING())
                // Spark would end lines at each \r as well.
                : spark.read().option("lineSep", "\n").textFile(input);
    }

    private static byte[] archive(Path pack) throws IOException {
        return Files.isRegularFile(pack) ? Files.readAllBytes(pack) : PolicyPack.archive(pack);
    }

    private static int tell(PrintStream out, SparkSession spark, String output) {
        var written = output.endsWith(PARQUET)
                ? spark.read().parquet(output)
                : spark.read().schema(Columns.SCHEMA).json(output);
        var counts = new TreeMap<String, Long>();
        written.groupBy("verdict")
                .count()
                .collectAsList()
                .forEach(row -> counts.put(
                        row.isNullAt(0) ? "refused" : row.getString(0).toLowerCase(Locale.ROOT), row.getLong(1)));
        var rows = counts.values().stream().mapToLong(Long::longValue).sum();
        var each = counts.entrySet().stream()
                .map(count -> ", " + count.getValue() + " " + count.getKey())
                .collect(Collectors.joining());
        out.println("Written to " + output + ": " + rows + " rows" + each + ".");
        return counts.containsKey("refused") ? REFUSED : 0;
    }
}
