package stance.spark;

import java.util.Iterator;
import java.util.Optional;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import scala.Tuple2;
import stance.explore.batch.LineEvaluator;
import stance.report.batch.RowData;

/** Evaluates scenarios on Spark, with the rows of {@code stance batch}. */
public final class Batch {

    private static final int MOST_LINES = Integer.MAX_VALUE;

    private Batch() {}

    /**
     * A row for each line that is not blank, of the columns of {@code stance.row/1}: for one that is refused its problems.
     * The lines are counted when this is called, and evaluated when the rows are asked for.
     *
     * @param lines a scenario each, all of this pack
     * @param pack its archive, of {@link stance.pack.PolicyPack#archive}; compiled once in each JVM
     * @throws stance.problem.RefusedException with everything that is wrong with the pack
     */
    public static Dataset<Row> evaluate(Dataset<String> lines, byte[] pack) {
        return evaluate(lines, "dataset", pack);
    }

    /**
     * The same with the name that the lines have in the places of problems.
     *
     * @param name of the input, as the user would type it
     */
    public static Dataset<Row> evaluate(Dataset<String> lines, String name, byte[] pack) {
        var sent = SentPack.of(pack);
        // Before it is sent around: what is wrong with it is one error here, and not one of each task.
        sent.loaded();
        var spark = lines.sparkSession();
        var everywhere = JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(sent);
        var rows = lines.toDF("line")
                // As they were read: what is not UTF-8 is refused, and not mended in silence.
                .select(functions.col("line").cast("binary"))
                .javaRDD()
                .zipWithIndex()
                .mapPartitions(
                        some -> rows(some, LineEvaluator.of(everywhere.value().loaded(), name)));
        return spark.createDataFrame(rows, Columns.SCHEMA);
    }

    private static Iterator<Row> rows(Iterator<Tuple2<Row, Long>> lines, LineEvaluator evaluator) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(lines, 0), false)
                .flatMap(line -> row(line._1(), line._2(), evaluator).stream())
                .iterator();
    }

    private static Optional<Row> row(Row line, long before, LineEvaluator evaluator) {
        if (before >= MOST_LINES) {
            throw new IllegalArgumentException(
                    "Of one input at most " + MOST_LINES + " lines are evaluated: divide it.");
        }
        return Optional.ofNullable(line.<byte[]>getAs(0))
                .filter(bytes -> !LineEvaluator.isBlank(bytes))
                .map(bytes -> Columns.row(RowData.of(evaluator.outcome((int) before + 1, bytes))));
    }
}
