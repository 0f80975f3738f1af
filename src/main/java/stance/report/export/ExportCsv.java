package stance.report.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import stance.explore.export.Export;
import stance.explore.export.ExportedPackage;

/**
 * Packages as comma-separated values (RFC 4180) for spreadsheets, R, pandas and DuckDB: a head, then one row a package.
 * A part of a head says what its columns hold; an alignment that there is not is empty.
 */
public final class ExportCsv {

    private ExportCsv() {}

    private record Column(String head, Function<ExportedPackage, String> cell) {}

    /** The table, with a line break at the end of each row. */
    public static String of(Export export) {
        var columns = columns(export);
        return Csv.of(
                columns.stream().map(Column::head).toList(),
                export.packages().stream()
                        .map(each -> columns.stream()
                                .map(column -> column.cell().apply(each))
                                .toList()));
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
