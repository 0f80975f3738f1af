package stance.report.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import stance.explore.export.Export;
import stance.explore.export.ExportedPackage;
import stance.language.Language;
import stance.report.data.JsonData;
import stance.report.data.OutcomeData;
import stance.report.data.Published;
import stance.scenario.Response;
import stance.scenario.Verdict;

/**
 * One package of a space, a line of an export as JSON Lines.
 *
 * @param provisions The option of each provision, by the label that the scenario gives it.
 * @param verdict {@value OutcomeData#VERDICT}
 * @param responses What each party makes of the package.
 * @param alignments From 0 to 1, of the parties whose stances decide something.
 */
@Published(
        format = "stance.package/2",
        schema = "package-2",
        title = "A package",
        about = "One package of a space and what comes of it, one line of an export of stance sweep.")
public record PackageData(
        String format,
        Map<String, String> provisions,
        Verdict verdict,
        Map<String, Response> responses,
        Map<String, Double> alignments) {

    /** All packages of an export, each in a line of its own, with a line break at the end of each. */
    public static String lines(Export export) {
        return export.packages().stream()
                .map(each -> JsonData.line(of(each, export)))
                .collect(Collectors.joining());
    }

    private static PackageData of(ExportedPackage each, Export export) {
        var slots = export.space().slots();
        var provisions = new LinkedHashMap<String, String>();
        for (var slot = 0; slot < slots.size(); slot++) {
            var option = slots.get(slot).options().get(each.options().get(slot));
            provisions.put(slots.get(slot).provision(), option.label().in(Language.ENGLISH));
        }
        var alignments = new LinkedHashMap<String, Double>();
        export.space()
                .base()
                .parties()
                .forEach(party -> each.alignment(party).ifPresent(value -> alignments.put(party, value)));
        return new PackageData(
                JsonData.formatOf(PackageData.class), provisions, each.verdict(), each.responses(), alignments);
    }
}
