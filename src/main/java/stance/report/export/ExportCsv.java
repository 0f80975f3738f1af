package stance.report.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
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
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(head(export));
            export.packages().forEach(each -> csv.writeRecord(row(each, export)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static List<String> head(Export export) {
        var head = new ArrayList<String>();
        export.space().slots().forEach(slot -> head.add("provision." + slot.provision()));
        head.add("verdict.strict");
        head.add("verdict.lenient");
        var parties = export.space().base().parties();
        parties.forEach(party -> head.add("response." + party));
        parties.forEach(party -> head.add("alignment." + party));
        return head;
    }

    private static List<String> row(ExportedPackage each, Export export) {
        var row = new ArrayList<String>();
        var slots = export.space().slots();
        for (var slot = 0; slot < slots.size(); slot++) {
            row.add(slots.get(slot).options().get(each.options().get(slot)).label());
        }
        row.add(each.strict().name());
        row.add(each.lenient().name());
        var parties = export.space().base().parties();
        parties.forEach(party -> row.add(String.valueOf(each.responses().get(party))));
        for (var party : parties) {
            row.add(each.alignment(party).map(value -> Double.toString(value)).orElse(""));
        }
        return row;
    }
}
