package stance.report.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import stance.explore.export.Export;
import stance.explore.export.ExportedPackage;

/** A column of the table of packages. A part of its name says what it holds. */
sealed interface ExportColumn {

    String name();

    /** A word for each package. */
    record Words(String name, Function<ExportedPackage, String> word) implements ExportColumn {}

    /** A number for each package that has one. */
    record Numbers(String name, Function<ExportedPackage, Optional<Double>> number) implements ExportColumn {}

    /** All columns: the options, the verdicts, the responses, the alignments. */
    static List<ExportColumn> of(Export export) {
        var columns = new ArrayList<ExportColumn>();
        var slots = export.space().slots();
        IntStream.range(0, slots.size())
                .forEach(slot -> columns.add(new Words(
                        "provision." + slots.get(slot).provision(),
                        each -> slots.get(slot)
                                .options()
                                .get(each.options().get(slot))
                                .label()
                                .toString())));
        columns.add(new Words("verdict.strict", each -> each.strict().name()));
        columns.add(new Words("verdict.lenient", each -> each.lenient().name()));
        var parties = export.space().base().parties();
        parties.forEach(party -> columns.add(new Words(
                "response." + party, each -> String.valueOf(each.responses().get(party)))));
        parties.forEach(party -> columns.add(new Numbers("alignment." + party, each -> each.alignment(party))));
        return columns;
    }
}
