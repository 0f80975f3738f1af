package stance.report.export;

import java.util.List;
import java.util.stream.Stream;
import stance.report.gate.Visible;
import stance.table.Csv;

/** Rows as comma-separated values. */
final class CsvRows {

    private CsvRows() {}

    /** A tab or a line break in front of a formula is shown, so does nothing. */
    static String of(List<String> head, Stream<List<String>> rows) {
        return Csv.of(shown(head), rows.map(CsvRows::shown));
    }

    private static List<String> shown(List<String> row) {
        return row.stream().map(Visible::line).toList();
    }
}
