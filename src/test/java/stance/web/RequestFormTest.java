package stance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stance.json.Json;
import stance.report.data.TestSchema;

/**
 * Every request here is put to the description and to the server. What the description refuses, the server refuses; what
 * the description accepts, the server accepts, or refuses for what a pack or a scenario alone can say.
 */
@DisplayName("The description of the API accepts the requests that the server accepts:")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RequestFormTest {

    private static final String TEXT = new String(ApiDescription.standingAlone(), StandardCharsets.UTF_8);
    private static final List<Operation> OPERATIONS = Operation.all(Tree.of(TEXT));

    /** Of the right form, and wrong for this pack, this scenario or this question. */
    private static final Pattern OF_MEANING = Pattern.compile(
            "pack\\.unknown|compare\\.alone|profile\\.package|scenario\\.(empty|label)|conflict\\.undecided|rounds\\.(two-parties|one-package)"
                    + "|(space|scenario|list|sweep|robust|control|equilibria|rounds)\\.unknown-\\w+|json\\.unknown-name");

    /** What the fields of a term may hold is the vocabulary's to say. */
    private static final Pattern OF_FIELDS = Pattern.compile(
            "json\\.(wrong-kind|missing-field|unknown-field)" + "|scenario\\.(missing-field|duplicate-value)");

    private static final Pattern TERM = Pattern.compile("\\.(provisions|context|alternatives)\\.\\w+.*");

    private static final List<String> VALUES = List.of(
            "",
            " ",
            "x",
            "0",
            "1",
            "01",
            "+1",
            "1.0",
            "1e1",
            "10",
            "11",
            "100",
            "101",
            "100000",
            "100001",
            "1000000001",
            "-1",
            "true",
            "TRUE",
            "yes",
            "better",
            "Better",
            "2026-01-29",
            "2026-1-29",
            "2026-02-30",
            "2026-01",
            "January",
            "html",
            "HTML",
            "no-conflict",
            "tariffs.status",
            "tariffs.status=PAUSED",
            "tariffs.",
            ".status",
            "a.b.c",
            "en");

    private static final List<String> FEW_VALUES = List.of("", " ", "x", "1", "TRUE", "a.b.c");

    private static final String SCENARIO = """
            { "pack": "tmec-2026", "title": "Raids", "description": "More", "asOf": "2026-01-29",
              "proposedBy": "UNITED_STATES", "parties": [ "MEXICO", "UNITED_STATES" ],
              "provisions": { "raids": { "type": "MilitaryOperation", "territory": "MEXICO", "forces": [ "UNITED_STATES" ], "purpose": "AGAINST_CARTELS" },
                "tariffs": { "type": "Tariff", "importer": "UNITED_STATES", "exporter": "MEXICO", "status": "PAUSED", "reason": "FENTANYL" } },
              "context": { "fees": { "type": "Tariff", "importer": "UNITED_STATES", "exporter": "MEXICO", "status": "IMPOSED", "reason": "FENTANYL" } },
              "assume": { "MEXICO": { "tariffs": "ACCEPTS" } },
              "expect": { "verdict": "CONFLICT",
                "responses": { "MEXICO": "REJECTS", "UNITED_STATES": { "raids": "ACCEPTS" } },
                "findings": [ "MX-SEC-01", { "stance": "MX-SEC-01", "effect": "opposes", "strength": "RED_LINE", "targets": [ "raids" ], "missing": "Words" } ],
                "noFindings": [ "MX-SEC-04" ],
                "counterOffers": [ "MX-SEC-01", { "stance": "MX-SEC-01", "provision": "raids", "values": { "forces": [ "MEXICO" ] } } ] },
              "variants": { "other": { "title": "Other", "description": null, "asOf": "2026-01-30", "proposedBy": null,
                "parties": [ "MEXICO", "UNITED_STATES" ], "provisions": { "raids": { "forces": [ "MEXICO" ] }, "tariffs": null },
                "context": { "fees": null }, "assume": { "MEXICO": { "tariffs": null } }, "expect": { "verdict": "CONFLICT" } } },
              "alternatives": { "raids": { "none": null, "mexican": { "forces": [ "MEXICO" ] } } } }
            """;

    private Served served;

    @BeforeAll
    void serve(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("scenarios/tmec-2026"));
        Files.createSymbolicLink(folder.resolve("rules"), Path.of("rules").toAbsolutePath());
        Files.writeString(folder.resolve("scenarios/tmec-2026/joint-operations.json"), SCENARIO);
        served = Served.wish()
                .folder(folder)
                .writable()
                .program(TestProgram.command(256))
                .serve();
    }

    @AfterAll
    void close() {
        served.end();
    }

    @Test
    void ofQueries() {
        var different = new ArrayList<String>();
        for (var operation : OPERATIONS) {
            // Events do not end.
            if (!operation.id().equals("changes")) {
                operation.parameters("query").forEach(parameter -> compare(operation, parameter, different));
            }
        }
        assertThat(different).isEmpty();
    }

    private void compare(Operation operation, Tree parameter, List<String> different) {
        var name = parameter.at("name").text();
        for (var value : values(parameter.at("schema"))) {
            for (var count : value.equals("1") ? List.of(1, 2, 65) : List.of(1)) {
                var one = name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
                var query = String.join("&", Collections.nCopies(count, one));
                compare(
                        operation + " " + name + "=" + value + " x" + count,
                        accepts(parameter.at("schema"), Collections.nCopies(count, value)),
                        Served.send(operation.request(served, operation.plainAddress() + "?" + query)),
                        different);
            }
        }
    }

    /** Where the description takes any text, a few stand for all: a request may start a process. */
    private static List<String> values(Tree schema) {
        return VALUES.stream().allMatch(value -> accepts(schema, List.of(value))) ? FEW_VALUES : VALUES;
    }

    @Test
    void ofScenarios() {
        var different = new ArrayList<String>();
        var schema = schema("#/components/schemas/Scenario");
        variations(Tree.of(SCENARIO).json()).forEach(each -> {
            var json = new Tree(each.json()).print();
            compare(each.change(), schema.errors(json).isEmpty(), served.post("/api/v1/evaluate", json), different);
        });
        assertThat(different).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sendPack", "changeScenario"})
    void ofPacksAndChanges(String id) {
        var different = new ArrayList<String>();
        var operation = OPERATIONS.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        var content = operation.described().at("requestBody", "content", "application/json");
        var schema = schema(content.at("schema", "$ref").text());
        var method = operation.method().toUpperCase(Locale.ROOT);
        var from = id.equals("sendPack")
                ? content.at("example")
                : Tree.of(SCENARIO).at("variants", "other");
        variations(from.json()).stream()
                // Names and texts of files are the pack's.
                .filter(each -> !each.change().contains(".files."))
                .forEach(each -> {
                    var json = new Tree(each.json()).print();
                    var request = served.withJson(method, operation.plainAddress(), json)
                            .header("If-Match", "*");
                    compare(id + each.change(), schema.errors(json).isEmpty(), Served.send(request), different);
                });
        assertThat(different).isEmpty();
    }

    private static List<JsonVariation> variations(Json document) {
        return JsonVariation.all(document).toList();
    }

    private static TestSchema schema(String reference) {
        return TestSchema.of("{ \"$ref\": \"" + reference + "\", " + TEXT.substring(TEXT.indexOf('{') + 1));
    }

    private static void compare(String what, boolean accepted, HttpResponse<String> answer, List<String> different) {
        var isTaken = answer.statusCode() < 300;
        if (accepted != isTaken && !(accepted && isOfThePack(what, answer))) {
            different.add((accepted ? "only the description takes " : "only the server takes ") + what + ": "
                    + answer.statusCode() + " " + codes(answer));
        }
    }

    private static boolean isOfThePack(String what, HttpResponse<String> answer) {
        var codes = codes(answer);
        return !codes.isEmpty()
                && codes.stream()
                        .allMatch(code -> OF_MEANING.matcher(code).matches()
                                || (TERM.matcher(what).find()
                                        && OF_FIELDS.matcher(code).matches()));
    }

    private static List<String> codes(HttpResponse<String> answer) {
        return Pattern.compile("\"code\": \"([^\"]+)\"")
                .matcher(answer.body())
                .results()
                .map(each -> each.group(1))
                .distinct()
                .toList();
    }

    /** Each value of a query is JSON of the kind that the schema names. */
    private static boolean accepts(Tree schema, List<String> values) {
        var isList = schema.find("items").isPresent();
        if (!isList && values.size() > 1) {
            return false;
        }
        var kind =
                schema.find("items").orElse(schema).find("type").map(Tree::text).orElse("string");
        var json = values.stream().map(value -> json(kind, value)).collect(Collectors.joining(", "));
        return TestSchema.of(schema.print())
                .errors(isList ? "[" + json + "]" : json)
                .isEmpty();
    }

    private static String json(String kind, String value) {
        var isPlain = (kind.equals("integer") && value.matches("-?(0|[1-9][0-9]*)"))
                || (kind.equals("boolean") && value.matches("true|false"));
        return isPlain ? value : "\"" + value + "\"";
    }
}
