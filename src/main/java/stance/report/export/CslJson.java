package stance.report.export;

import java.util.List;
import stance.json.Json;
import stance.json.Json.JsonArray;
import stance.json.JsonPrinter;
import stance.pack.record.Source;
import stance.problem.Spot;
import stance.report.gate.Visible;

/** Sources as CSL-JSON, which Zotero and pandoc read: each as its pack has it, with what Stance itself does not show. */
public final class CslJson {

    private CslJson() {}

    /** The document, with a line break at its end. */
    public static String of(List<Source> sources) {
        var items = sources.stream().<Json>map(Source::item).toList();
        return Visible.lines(JsonPrinter.print(new JsonArray(Spot.NOWHERE, items)));
    }
}
