package stance.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import stance.json.Json;
import stance.json.Json.JsonArray;
import stance.json.Json.JsonObject;
import stance.json.Json.JsonText;
import stance.json.Json.Member;
import stance.json.JsonPrinter;
import stance.json.JsonReader;
import stance.problem.Problems;
import stance.problem.Spot;
import stance.report.data.JsonData;

/**
 * The description of the API (OpenAPI) as one document that stands alone: the schemas of the answers, which are served one
 * by one too, are parts of it, each under its name, and each of their definitions under that and its own.
 */
final class ApiDescription {

    private static final Pattern PUBLISHED = Pattern.compile("[a-z]+(?:-[a-z]+)*-\\d+\\.schema\\.json");
    private static final String SERVED = "/api/v1/schemas/";
    private static final String ENDING = ".schema.json";
    private static final String PARTS = "#/components/schemas/";
    private static final String DEFINITIONS = "#/$defs/";

    private final Map<String, Json> schemas = new TreeMap<>();

    private ApiDescription() {}

    /** The document. */
    static byte[] standingAlone() {
        var document = object(read("openapi.json", PageFiles.read("api/openapi.json")));
        var bundled = object(new ApiDescription().bundled(document));
        return JsonPrinter.print(bundled).getBytes(StandardCharsets.UTF_8);
    }

    /** The schema of an answer by the name of its file; empty where there is none. */
    static Optional<byte[]> schema(String name) {
        if (!PUBLISHED.matcher(name).matches()) {
            return Optional.empty();
        }
        try (var in = JsonData.class.getResourceAsStream("/stance/report/" + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Json bundled(JsonObject document) {
        var whole = object(inside(document, ""));
        var components = object(part(whole, "components"));
        var all = new LinkedHashMap<>(object(part(components, "schemas")).members());
        schemas.forEach((name, schema) -> all.put(name, new Member(Spot.NOWHERE, schema)));
        return with(whole, "components", with(components, "schemas", new JsonObject(Spot.NOWHERE, all)));
    }

    /**
     * The same with references into this document; what they refer to is taken along.
     *
     * @param own the name of the schema in which the value stands; empty in the document itself
     */
    private Json inside(Json value, String own) {
        if (value instanceof JsonArray array) {
            return new JsonArray(
                    array.at(),
                    array.values().stream().map(each -> inside(each, own)).toList());
        } else if (value instanceof JsonObject object) {
            var members = new LinkedHashMap<String, Member>();
            object.members().forEach((key, member) -> {
                var here = key.equals("$ref") && member.value() instanceof JsonText reference
                        ? new JsonText(reference.at(), reference(reference.text(), own))
                        : inside(member.value(), own);
                members.put(key, new Member(member.keyAt(), here));
            });
            return new JsonObject(object.at(), members);
        }
        return value;
    }

    private String reference(String to, String own) {
        if (to.startsWith(SERVED)) {
            var name = to.substring(SERVED.length(), to.length() - ENDING.length());
            take(name);
            return PARTS + name;
        }
        return own.isEmpty() ? to : PARTS + own + "." + to.substring(DEFINITIONS.length());
    }

    private void take(String name) {
        if (schemas.containsKey(name)) {
            return;
        }
        var bytes = schema(name + ENDING).orElseThrow(() -> new IllegalStateException("Not published: " + name));
        var schema = object(inside(read(name, bytes), name));
        var own = new LinkedHashMap<>(schema.members());
        own.remove("$schema");
        Optional.ofNullable(own.remove("$defs"))
                .ifPresent(definitions -> object(definitions.value())
                        .members()
                        .forEach((key, definition) -> schemas.put(name + "." + key, definition.value())));
        schemas.put(name, new JsonObject(Spot.NOWHERE, own));
    }

    private static JsonObject with(JsonObject object, String key, Json value) {
        var members = new LinkedHashMap<>(object.members());
        members.put(key, new Member(Spot.NOWHERE, value));
        return new JsonObject(object.at(), members);
    }

    private static Json part(JsonObject object, String key) {
        return Optional.ofNullable(object.members().get(key))
                .map(Member::value)
                .orElseThrow(() -> new IllegalStateException("Not in the description: " + key));
    }

    private static JsonObject object(Json value) {
        return (JsonObject) value;
    }

    private static Json read(String name, byte[] bytes) {
        var problems = new Problems();
        // Examples hold files of several lines.
        var json = JsonReader.readAnyText(name, new String(bytes, StandardCharsets.UTF_8), problems);
        return json.filter(read -> problems.all().isEmpty())
                .orElseThrow(() -> new IllegalStateException("Our own JSON can be read: " + problems.all()));
    }
}
