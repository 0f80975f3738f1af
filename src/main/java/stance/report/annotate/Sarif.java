package stance.report.annotate;

import java.util.Collection;
import java.util.List;
import stance.problem.Place;
import stance.report.json.JsonWriter;
import stance.report.words.ProgramVersion;

/**
 * Remarks as SARIF 2.1.0, the format of OASIS that code hosts show beside the lines
 * (docs.oasis-open.org/sarif/sarif/v2.1.0).
 */
public final class Sarif {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final Checkout checkout;

    private Sarif(Checkout checkout) {
        this.checkout = checkout;
    }

    /**
     * The remarks as a log of one run.
     *
     * @param codes what the codes of the remarks mean; a remark of another code is written without
     * @param isComplete whether everything was looked at that was to be
     */
    public static String of(Collection<RemarkCode> codes, List<Remark> remarks, boolean isComplete) {
        return new Sarif(Checkout.ofProcess()).log(codes, remarks, isComplete);
    }

    private String log(Collection<RemarkCode> codes, List<Remark> remarks, boolean isComplete) {
        return JsonWriter.write(json -> json.object(log -> {
            log.field("$schema", SCHEMA);
            log.field("version", "2.1.0");
            log.array(
                    "runs",
                    List.of(remarks),
                    (runs, results) -> runs.object(run -> {
                        run.object("tool", tool -> tool.object("driver", driver -> driver(driver, codes)));
                        run.field("columnKind", "unicodeCodePoints");
                        run.array(
                                "invocations",
                                List.of(isComplete),
                                (list, complete) ->
                                        list.object(invocation -> invocation.field("executionSuccessful", complete)));
                        run.array("results", results, (list, remark) -> list.object(result -> result(result, remark)));
                    }));
        }));
    }

    private static void driver(JsonWriter json, Collection<RemarkCode> codes) {
        json.field("name", "Stance");
        json.field("version", ProgramVersion.get());
        json.array(
                "rules",
                codes,
                (list, code) -> list.object(rule -> {
                    rule.field("id", code.code());
                    rule.object("shortDescription", text -> text.field("text", code.description()));
                    rule.object("help", text -> text.field("text", "See " + code.help() + "."));
                }));
    }

    private void result(JsonWriter json, Remark remark) {
        json.field("ruleId", remark.code());
        json.field(
                "level",
                switch (remark.severity()) {
                    case ERROR -> "error";
                    case WARNING -> "warning";
                    case INFO -> "note";
                });
        json.object("message", text -> text.field("text", remark.message()));
        json.array(
                "locations",
                List.of(remark.place()),
                (list, place) -> list.object(
                        location -> location.object("physicalLocation", physical -> place(physical, place))));
    }

    private void place(JsonWriter json, Place place) {
        json.object("artifactLocation", artifact -> artifact.field("uri", checkout.uri(place.file())));
        if (place.line() > 0) {
            json.object("region", region -> {
                region.field("startLine", place.line());
                region.field("startColumn", Math.max(1, place.column()));
            });
        }
    }
}
