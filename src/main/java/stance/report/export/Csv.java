package stance.report.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stance.report.gate.Visible;

/**
 * Writes comma-separated values (RFC 4180), with a line break at the end of each row. Words that begin like a formula have
 * an apostrophe in front; numbers are numbers.
 */
final class Csv {

    /** Also as wide as a Chinese character, which some spreadsheets take for the same. */
    private static final Pattern FORMULA = Pattern.compile("\\s*[=+@\\-\uFF1D\uFF0B\uFF0D\uFF20]");

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");

    private Csv() {}

    static String of(List<String> head, Stream<List<String>> rows) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            Stream.concat(Stream.of(head), rows)
                    .forEach(row ->
                            csv.writeRecord(row.stream().map(Csv::harmless).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** A spreadsheet would compute what begins like a formula. A tab or a line break in front is shown, so does nothing. */
    static String harmless(String words) {
        var shown = Visible.line(words);
        return !FORMULA.matcher(shown).lookingAt() || NUMBER.matcher(shown).matches() ? shown : "'" + shown;
    }
}
