package stance.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Set;
import stance.report.json.JsonWriter;
import stance.report.words.ProgramVersion;

/** What this server is and may do, when its files change, and the description of its API. */
final class StateRoutes {

    private static final String JSON = "application/json";

    private final WorkbenchSettings settings;
    private final Changes changes;

    StateRoutes(WorkbenchSettings settings, Changes changes) {
        this.settings = settings;
        this.changes = changes;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/api/v1/state", this::state);
        routes.get(
                "/api/v1/openapi.json",
                context -> context.result(PageFiles.read("api/openapi.json")).contentType(JSON));
        routes.sse("/api/v1/changes", changes::tell);
    }

    private void state(Context context) {
        new Questions(context).only(Set.of());
        context.result(JsonWriter.write(json -> json.object(document -> {
                    document.field("format", "stance.state/1");
                    document.field("version", ProgramVersion.get());
                    document.field("writable", settings.isWritable());
                })))
                .contentType(JSON);
    }
}
