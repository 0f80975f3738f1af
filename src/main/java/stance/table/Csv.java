package stance.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes comma-separated values (RFC 4180), with a line break at the end of each row. Words that begin like a formula have
 * an apostrophe in front, which reading takes away again; numbers are numbers.
 */
public final class Csv {

    private Csv() {}

    /** A table as text. */
    public static String of(Table table) {
        return of(table.heads(), table.rows().stream());
    }

    /** A head and rows as text. */
    public static String of(List<String> head, Stream<List<String>> rows) {
        return of(Stream.concat(Stream.of(head), rows));
    }

    /** Rows as text, of a table that is written bit by bit. */
    public static String of(Stream<List<String>> rows) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            rows.forEach(row -> csv.writeRecord(row.stream().map(Csv::harmless).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static String harmless(String words) {
        return CellText.isFormula(words) ? "'" + words : words;
    }
}
