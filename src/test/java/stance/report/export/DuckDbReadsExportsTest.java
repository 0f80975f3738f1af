package stance.report.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.evaluate.Evaluator;
import stance.evaluate.Filters;
import stance.explore.export.Export;
import stance.explore.space.Space;
import stance.pack.PolicyPack;
import stance.scenario.ScenarioFile;
import stance.table.Csv;

@DisplayName("DuckDB reads packages")
class DuckDbReadsExportsTest {

    @TempDir
    private static Path folder;

    @BeforeAll
    static void export() throws Exception {
        var pack = PolicyPack.load(Path.of("rules/tmec-2026"));
        var file = ScenarioFile.read(pack, Path.of("scenarios/tmec-2026/july-package.json"));
        var export = Export.of(Space.of(file, file.base(), List.of()), new Evaluator(Filters.NONE, false), done -> {});
        Files.writeString(folder.resolve("july.csv"), Csv.of(ExportTable.of(export)));
        Files.writeString(folder.resolve("july.jsonl"), PackageData.lines(export));
    }

    /** The rows, each as its values with bars between them. */
    private static List<String> query(String sql) throws SQLException {
        var rows = new ArrayList<String>();
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement();
                var found = statement.executeQuery(inFolder(sql))) {
            var width = found.getMetaData().getColumnCount();
            while (found.next()) {
                var row = new ArrayList<String>();
                for (var column = 1; column <= width; column++) {
                    row.add(String.valueOf(found.getObject(column)));
                }
                rows.add(String.join("|", row));
            }
        }
        return rows;
    }

    private static String inFolder(String sql) {
        return sql.replace("july", folder.resolve("july").toString());
    }

    @Test
    void withAlignmentsAsNumbersThatMayBeMissing() throws SQLException {
        assertThat(query("SELECT column_type, count(*) FROM (DESCRIBE SELECT * FROM 'july.csv') GROUP BY 1 ORDER BY 1"))
                .containsExactly("DOUBLE|2", "VARCHAR|7");
        assertThat(query("SELECT * FROM 'july.csv'")).hasSize(71).anyMatch(row -> row.contains("null"));
    }

    @Test
    void intoParquet() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement()) {
            statement.execute(inFolder("COPY (SELECT * FROM 'july.csv') TO 'july.parquet'"));
        }

        assertThat(query("SELECT * FROM 'july.parquet'")).isEqualTo(query("SELECT * FROM 'july.csv'"));
    }

    @Test
    void withTheVerdictsThatTheSweepCounts() throws SQLException {
        assertThat(query("SELECT count(*) FROM 'july.csv' WHERE verdict = 'AGREEMENT'"))
                .containsExactly("7");
        assertThat(query("SELECT count(*) FROM 'july.jsonl' WHERE verdict = 'AGREEMENT'"))
                .containsExactly("7");
    }
}
