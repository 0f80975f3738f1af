package stance.spark;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static org.apache.spark.sql.types.DataTypes.createMapType;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import scala.jdk.javaapi.CollectionConverters;
import stance.report.batch.RowData;
import stance.report.data.ProblemData;

/** What a row of a batch is in Spark: the members of its JSON, by their names and in their order. */
final class Columns {

    private static final StructType PROBLEM = new StructType()
            .add("code", StringType)
            .add("severity", StringType)
            .add("file", StringType)
            .add("line", IntegerType)
            .add("column", IntegerType)
            .add("pointer", StringType)
            .add("message", StringType)
            .add("hint", StringType);

    static final StructType SCHEMA = new StructType()
            .add("format", StringType)
            .add("line", IntegerType)
            .add("pack", StringType)
            .add("title", StringType)
            .add("asOf", StringType)
            .add("verdict", StringType)
            .add("responses", createMapType(StringType, StringType))
            .add("alignments", createMapType(StringType, DoubleType))
            .add("stances", createArrayType(StringType))
            .add("warnings", createArrayType(StringType))
            .add("problems", createArrayType(PROBLEM));

    private Columns() {}

    static Row row(RowData row) {
        return RowFactory.create(
                row.format(),
                row.line(),
                row.pack().orElse(null),
                row.title().orElse(null),
                row.asOf().orElse(null),
                row.verdict().map(Enum::name).orElse(null),
                map(names(row.responses())),
                map(row.alignments()),
                texts(row.stances()),
                texts(row.warnings()),
                row.problems().stream().map(Columns::problem).toArray(Row[]::new));
    }

    private static Row problem(ProblemData problem) {
        return RowFactory.create(
                problem.code(),
                problem.severity().name(),
                problem.file(),
                problem.line(),
                problem.column(),
                problem.pointer(),
                problem.message(),
                problem.hint());
    }

    private static Map<String, String> names(Map<String, ? extends Enum<?>> values) {
        var names = new LinkedHashMap<String, String>();
        values.forEach((key, value) -> names.put(key, value.name()));
        return names;
    }

    private static <V> scala.collection.Map<String, V> map(Map<String, V> values) {
        return CollectionConverters.asScala(values);
    }

    private static String[] texts(List<String> texts) {
        return texts.toArray(String[]::new);
    }
}
