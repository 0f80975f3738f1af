package stance.report.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import stance.explore.export.Export;
import stance.explore.export.ExportedPackage;
import stance.report.gate.Visible;
import stance.table.Table;
import stance.table.Table.Column;

/**
 * Packages as a table for spreadsheets, R, pandas and DuckDB: a row for each. A part of a head says what its columns hold;
 * an alignment that there is not is empty.
 */
public final class ExportTable {

    private ExportTable() {}

    private record Part(String head, Function<ExportedPackage, String> cell) {}

    /** The table. */
    public static Table of(Export export) {
        var parts = parts(export);
        return new Table(
                "packages",
                parts.stream().map(part -> Column.of(Visible.line(part.head()))).toList(),
                export.packages().stream()
                        .map(each -> parts.stream()
                                .map(part -> Visible.line(part.cell().apply(each)))
                                .toList())
                        .toList());
    }

    /** The options, the verdict, the responses, the alignments. */
    private static List<Part> parts(Export export) {
        var parts = new ArrayList<Part>();
        var slots = export.space().slots();
        IntStream.range(0, slots.size())
                .forEach(slot -> parts.add(new Part(
                        "provision." + slots.get(slot).provision(),
                        each -> slots.get(slot)
                                .options()
                                .get(each.options().get(slot))
                                .label()
                                .toString())));
        parts.add(new Part("verdict", each -> each.verdict().name()));
        var parties = export.space().base().parties();
        parties.forEach(party -> parts.add(new Part(
                "response." + party, each -> String.valueOf(each.responses().get(party)))));
        parties.forEach(party -> parts.add(new Part(
                "alignment." + party,
                each -> each.alignment(party).map(String::valueOf).orElse(""))));
        return parts;
    }
}
