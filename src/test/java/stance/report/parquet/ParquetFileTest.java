package stance.report.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.report.parquet.ParquetColumn.Numbers;
import stance.report.parquet.ParquetColumn.Texts;

@DisplayName("A file of Parquet")
class ParquetFileTest {

    @TempDir
    private Path folder;

    private List<List<Object>> read(List<ParquetColumn> columns) throws Exception {
        var file = folder.resolve("table.parquet");
        Files.write(file, ParquetFile.of(columns));
        var rows = new ArrayList<List<Object>>();
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement();
                var found = statement.executeQuery("SELECT * FROM '" + file + "'")) {
            while (found.next()) {
                var row = new ArrayList<>();
                for (var column = 1; column <= columns.size(); column++) {
                    row.add(Optional.ofNullable(found.getObject(column)));
                }
                rows.add(row);
            }
        } catch (SQLException unreadable) {
            throw new AssertionError("DuckDB cannot read it", unreadable);
        }
        return rows;
    }

    @Test
    void holdsWhatWasWritten() throws Exception {
        var random = new Random(1);
        var size = 3_000;
        var texts = IntStream.range(0, size)
                .mapToObj(i -> i % 7 == 0 ? "" : "Ünï “cödé” ✔ " + random.nextInt(50))
                .toList();
        // Long runs of the same, and quick changes.
        var numbers = IntStream.range(0, size)
                .mapToObj(i -> i < 1_000 || random.nextBoolean() ? Optional.of(random.nextGaussian()) : NONE)
                .toList();

        var rows = read(List.of(new Texts("a text", texts), new Numbers("a.number", numbers)));

        assertThat(rows)
                .isEqualTo(IntStream.range(0, size)
                        .mapToObj(i -> List.of(Optional.of(texts.get(i)), numbers.get(i)))
                        .toList());
    }

    private static final Optional<Double> NONE = Optional.empty();

    @Test
    void mayHaveColumnsWithoutAnyNumber() throws Exception {
        assertThat(read(List.of(new Numbers("n", List.of(NONE, NONE)))))
                .isEqualTo(List.of(List.of(NONE), List.of(NONE)));
    }

    @Test
    void mayHaveNoRows() throws Exception {
        assertThat(read(List.of(new Texts("t", List.of()), new Numbers("n", List.of()))))
                .isEmpty();
    }

    @Test
    void isRefusedWhereColumnsDifferInLength() {
        var columns = List.<ParquetColumn>of(new Texts("t", List.of("x")), new Numbers("n", List.of()));

        assertThatThrownBy(() -> ParquetFile.of(columns)).isInstanceOf(IllegalArgumentException.class);
    }
}
