package stance.report.export;

import java.util.stream.Collectors;
import stance.explore.export.Export;
import stance.explore.export.ExportedPackage;
import stance.report.json.JsonWriter;

/** Packages as JSON Lines: each in a line of its own, {@code stance.package/1}, described by {@code package-1.schema.json}. */
public final class ExportJsonLines {

    private ExportJsonLines() {}

    /** The lines, with a line break at the end of each. */
    public static String of(Export export) {
        return export.packages().stream().map(each -> line(each, export)).collect(Collectors.joining());
    }

    private static String line(ExportedPackage each, Export export) {
        var slots = export.space().slots();
        return JsonWriter.line(json -> json.object(object -> {
            object.field("format", "stance.package/1");
            object.object("provisions", provisions -> {
                for (var slot = 0; slot < slots.size(); slot++) {
                    var option = slots.get(slot).options().get(each.options().get(slot));
                    provisions.field(slots.get(slot).provision(), option.label());
                }
            });
            object.field("strict", each.strict());
            object.field("lenient", each.lenient());
            object.object("responses", responses -> each.responses().forEach(responses::field));
            object.object(
                    "alignments",
                    alignments -> export.space()
                            .base()
                            .parties()
                            .forEach(
                                    party -> each.alignment(party).ifPresent(value -> alignments.field(party, value))));
        }));
    }
}
