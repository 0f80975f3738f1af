package stance.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Set;
import stance.language.Phrase;
import stance.web.reply.ReplyException;

/** What programs read to know this API: its description (OpenAPI) and the schemas of its answers. */
final class DescriptionRoutes {

    private static final String JSON = "application/json";

    private final byte[] description = ApiDescription.standingAlone();

    void addTo(RoutesConfig routes) {
        routes.get("/api/v1/openapi.json", this::description);
        routes.get("/api/v1/schemas/{name}", this::schema);
    }

    private void description(Context context) {
        new Parameters(context).only(Set.of());
        context.result(description).contentType(JSON);
    }

    private void schema(Context context) {
        new Parameters(context).only(Set.of());
        var name = context.pathParam("name");
        var schema = ApiDescription.schema(name)
                .orElseThrow(() -> new ReplyException(
                        ReplyException.NOT_FOUND,
                        Phrase.of(
                                "There is no schema \"%s\"; they are named as the formats of the answers,"
                                        + " such as evaluation-2.schema.json.",
                                name)));
        context.result(schema).contentType(JSON);
    }
}
