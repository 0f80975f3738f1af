package stance.report.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import stance.explore.export.Export;
import stance.explore.export.ExportedPackage;
import stance.report.gate.Visible;

/**
 * Packages as comma-separated values (RFC 4180) for spreadsheets, R, pandas and DuckDB: a head, then one row a package.
 * A part of a head says what its columns hold; an alignment that there is not is empty. Words that begin like a formula
 * have an apostrophe in front; numbers are numbers.
 */
public final class ExportCsv {

    /** Also as wide as a Chinese character, which some spreadsheets take for the same. */
    private static final Pattern FORMULA = Pattern.compile("\\s*[=+@\\-\uFF1D\uFF0B\uFF0D\uFF20]");

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");

    private ExportCsv() {}

    private record Column(String head, Function<ExportedPackage, String> cell) {}

    /** The table, with a line break at the end of each row. */
    public static String of(Export export) {
        var text = new StringWriter();
        var columns = columns(export);
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(
                    columns.stream().map(Column::head).map(ExportCsv::harmless).toList());
            export.packages()
                    .forEach(each -> csv.writeRecord(columns.stream()
                            .map(column -> harmless(column.cell().apply(each)))
                            .toList()));
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

    /** The options, the verdict, the responses, the alignments. */
    private static List<Column> columns(Export export) {
        var columns = new ArrayList<Column>();
        var slots = export.space().slots();
        IntStream.range(0, slots.size())
                .forEach(slot -> columns.add(new Column(
                        "provision." + slots.get(slot).provision(),
                        each -> slots.get(slot)
                                .options()
                                .get(each.options().get(slot))
                                .label()
                                .toString())));
        columns.add(new Column("verdict", each -> each.verdict().name()));
        var parties = export.space().base().parties();
        parties.forEach(party -> columns.add(new Column(
                "response." + party, each -> String.valueOf(each.responses().get(party)))));
        parties.forEach(party -> columns.add(new Column(
                "alignment." + party,
                each -> each.alignment(party).map(String::valueOf).orElse(""))));
        return columns;
    }
}
