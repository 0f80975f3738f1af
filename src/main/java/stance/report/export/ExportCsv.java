package stance.report.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import stance.explore.export.Export;
import stance.explore.export.ExportedPackage;

/**
 * Packages as comma-separated values (RFC 4180) for spreadsheets, R, pandas and DuckDB: a head, then one row a package.
 * A part of a head says what its columns hold; an alignment that there is not is empty.
 */
public final class ExportCsv {

    private ExportCsv() {}

    /** The table, with a line break at the end of each row. */
    public static String of(Export export) {
        var text = new StringWriter();
        var columns = ExportColumn.of(export);
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(columns.stream().map(ExportColumn::name).toList());
            export.packages()
                    .forEach(each -> csv.writeRecord(
                            columns.stream().map(column -> entry(column, each)).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static String entry(ExportColumn column, ExportedPackage each) {
        if (column instanceof ExportColumn.Numbers numbers) {
            return numbers.number()
                    .apply(each)
                    .map(value -> Double.toString(value))
                    .orElse("");
        }
        return ((ExportColumn.Words) column).word().apply(each);
    }
}
