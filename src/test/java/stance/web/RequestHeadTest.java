package stance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.TestPack;
import stance.report.data.TestSchema;

/**
 * {@link RequestFormTest} for what stands before the content: names in addresses, headers and types of content. What the
 * description refuses, the server refuses; what it accepts, the server accepts.
 */
@DisplayName("The description of the API accepts the addresses and headers that the server accepts:")
class RequestHeadTest {

    private static final String TOKEN = "a-long-secret-of-ours";
    private static final Tree DOCUMENT = Tree.of(new String(ApiDescription.standingAlone(), StandardCharsets.UTF_8));
    private static final List<Operation> OPERATIONS = Operation.all(DOCUMENT);
    private static final String SCENARIO = """
            { "pack": "test-pack", "title": "Talks", "asOf": "2026-01-29", "parties": [ "MEXICO" ],
              "provisions": { "talks": { "type": "Talks", "participants": [] } } }
            """;

    private final List<String> different = new ArrayList<>();

    @TempDir
    private Path folder;

    private Served served;

    @BeforeEach
    void serve() throws IOException {
        TestPack.in(folder.resolve("rules"));
        Files.createDirectories(folder.resolve("scenarios"));
        served = Served.wish().folder(folder).writable().serve();
    }

    @AfterEach
    void close() {
        served.end();
        assertThat(different).isEmpty();
    }

    private void compare(String what, boolean isDescribed, int status) {
        if (isDescribed != status < 300) {
            different.add(
                    (isDescribed ? "only the description takes " : "only the server takes ") + what + ": " + status);
        }
    }

    /** Each value as the description of a parameter has it, and as the server answers it. */
    private void compare(String id, String place, String name, List<String> values, ToIntFunction<String> status) {
        var schema = named(id).parameters(place).stream()
                .filter(parameter -> parameter.at("name").text().equals(name))
                .map(parameter -> inlined(parameter.at("schema")))
                .findFirst()
                .orElseThrow();
        for (var value : values) {
            compare(id + " " + name + " = " + value, schema.errors(json(value)).isEmpty(), status.applyAsInt(value));
        }
    }

    private static TestSchema inlined(Tree schema) {
        var inside = schema.print().strip();
        var text = DOCUMENT.print();
        return TestSchema.of("{ \"allOf\": [ " + inside + " ], " + text.substring(text.indexOf('{') + 1));
    }

    private static String json(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", "\\t") + "\"";
    }

    private static Operation named(String id) {
        return OPERATIONS.stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Without the content, which may have no end. */
    private static int status(HttpRequest.Builder request) {
        try {
            var answer = Served.client().send(request.build(), BodyHandlers.ofInputStream());
            answer.body().close();
            return answer.statusCode();
        } catch (IOException | InterruptedException unanswered) {
            throw new IllegalStateException(unanswered);
        }
    }

    /** As who makes requests from the description writes it. */
    private static String escaped(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Test
    void ofScenarios() {
        var long100 = "x".repeat(100);
        var names = """
                a.json
                A-0_b.json
                0.json
                a..json
                a.b.json.json
                a/b.json
                a/b/c/d/e.json
                a/b/c/d/e/f.json
                100.json
                100x.json
                100/a.json
                100x/a.json
                .a.json
                -a.json
                _a.json
                a b.json
                 a.json
                é.json
                a.JSON
                a.jsonc
                a
                .json
                a//b.json
                /a.json
                ./a.json
                ../a.json
                a/../b.json
                a/.b.json
                a\\b.json
                a;b.json
                a%.json
                a?.json
                a.json/
                """.replace("100", long100).lines().toList();

        compare(
                "saveScenario",
                "path",
                "name",
                names,
                name -> status(served.withJson("PUT", "/api/v1/scenarios/" + escaped(name), SCENARIO)));
    }

    @Test
    void ofScenariosWithTheirSlashesAsTheyStand() {
        compare(
                "saveScenario",
                "path",
                "name",
                List.of("a.json", "a/b.json", "a/b/c/d/e.json", "a/b/c/d/e/f.json"),
                name -> status(served.withJson("PUT", "/api/v1/scenarios/" + name, SCENARIO)));
    }

    @Test
    void ofPacks() throws IOException {
        var names = """
                a
                a-1
                a--
                64
                64x
                A
                aB
                1a
                -a
                a_b
                a.b
                a b
                .a
                """.replace("64", "x".repeat(64)).lines().toList();
        for (var name : names) {
            var pack = Files.createDirectories(folder.resolve("rules").resolve(name));
            for (var file : List.of("pack.json", "sources.json")) {
                Files.copy(folder.resolve("rules/test-pack").resolve(file), pack.resolve(file));
            }
            Files.writeString(
                    pack.resolve("vocabulary.drl"),
                    Files.readString(folder.resolve("rules/test-pack/vocabulary.drl"))
                            .replace("test_pack", name.replace('-', '_')));
        }

        for (var id : List.of("actors", "sources", "vocabulary", "timeline", "stances")) {
            compare(
                    id,
                    "path",
                    "pack",
                    names,
                    name -> status(served.request("/api/v1/packs/" + escaped(name) + "/" + id)));
        }
    }

    @Test
    void ofPacksThatWereSent() {
        try (var taking =
                Served.wish().folder(folder).program(TestProgram.command(256)).serve()) {
            var pack = named("sendPack").described().at("requestBody", "content", "application/json", "example");
            var sent = taking.post("/api/v1/packs", pack.print());
            assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
            compare(
                    "removePack",
                    "path",
                    "pack",
                    List.of("small-pack", "Small-pack", "small_pack", "1", ""),
                    name -> status(taking.request("/api/v1/packs/sent/" + escaped(name))
                            .DELETE()));
        }
    }

    @Test
    void ofSchemas() {
        var names = """
                evaluation-2.schema.json
                list-packs-1.schema.json
                problem-details-1.schema.json
                evaluation-2
                evaluation.schema.json
                Evaluation-1.schema.json
                evaluation-2.schema.JSON
                ../evaluation-2.schema.json
                evaluation-2.schema.json\s

                """.lines().toList();

        compare("schema", "path", "name", names, name -> status(served.request("/api/v1/schemas/" + escaped(name))));
    }

    @Test
    void ofVersionsThatAreThere() {
        served.put("/api/v1/scenarios/a.json", SCENARIO);
        var version = served.get("/api/v1/scenarios/a.json")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        var versions = """
                *
                THERE
                "x", THERE
                THERE,"x"
                W/"x" , THERE
                THERE\t,\t""

                x
                **
                *, THERE
                THERE, *
                x THERE
                THERE x
                THERE THERE
                "THERE"
                THERE"
                THERE;q=1
                w/"x", THERE
                """.replace("THERE", version).lines().toList();
        var contents = Map.of("saveScenario", SCENARIO, "changeScenario", "{ \"title\": \"Talks\" }");
        contents.forEach((id, content) -> compare(
                id,
                "header",
                "If-Match",
                versions,
                value -> status(served.withJson(method(id), "/api/v1/scenarios/a.json", content)
                        .header("If-Match", value))));
    }

    @Test
    void ofVersionsThatAreNotThere() {
        var versions = """
                *
                "x"
                W/"x"
                "x", "y"

                x
                **
                *, "x"
                "x
                x "x"
                "x" "y"
                """.lines().toList();

        compare(
                "saveScenario",
                "header",
                "If-None-Match",
                versions,
                value -> status(
                        served.withJson("PUT", "/api/v1/scenarios/" + versions.indexOf(value) + ".json", SCENARIO)
                                .header("If-None-Match", value)));
    }

    private static String method(String id) {
        return named(id).method().toUpperCase(Locale.ROOT);
    }

    /** JSON is UTF-8, and has no other parameter that would matter. */
    @Test
    void ofTypesOfContent() {
        var accepted = """
                application/json
                Application/JSON
                application/json;charset=utf-8
                application/json; charset=UTF-8
                application/json ; charset="utf-8"
                application/json; a=b
                application/json; a=b; charset=utf-8
                application/json; charset=utf-8; a=b
                application/json; a="b;c"
                """.lines().toList();
        var refused = """

                json
                text/json
                text/plain
                application/jsonp
                application/json5
                application/*
                */*
                application/problem+json
                application/x-www-form-urlencoded
                application/json, text/plain
                application/json text/plain
                application/json; charset=latin1
                application/json; charset=
                application/json; charset=utf-16
                application/json; a=b; charset=latin1
                application/json; charset=utf-8; charset=latin1
                application/json; charset=latin1; charset=utf-8
                """.lines().toList();
        OPERATIONS.stream().filter(Operation::isWithBody).forEach(operation -> {
            assertThat(operation.described().at("requestBody", "content").keys())
                    .containsExactly("application/json");
            Stream.concat(accepted.stream(), refused.stream()).forEach(type -> {
                var isUnsupported = status(served.withJson(method(operation.id()), operation.plainAddress(), "{}")
                                .setHeader("Content-Type", type))
                        == 415;
                compare(operation + " " + type, accepted.contains(type), isUnsupported ? 415 : 200);
            });
        });
    }

    @Test
    void ofCodingsOfContent() {
        for (var coding : List.of("gzip", "deflate", "br", "identity")) {
            var status = status(served.withJson("PUT", "/api/v1/scenarios/" + coding + ".json", SCENARIO)
                    .header("Content-Encoding", coding));
            compare(coding, coding.equals("identity"), status);
        }
    }

    /** What has an answer 406 needs to be asked for by its name; whatever else is accepted, the others answer. */
    @Test
    void ofTypesOfAnswers() {
        var types = """
                text/event-stream
                application/json, text/event-stream;q=0.5
                text/event-stream; q=1.0

                application/json
                text/event-streams
                text/event-stream;q=0
                text/event-stream; q=0.000
                */*
                x-text/event-stream
                nonsense
                """.lines().toList();
        for (var operation :
                OPERATIONS.stream().filter(each -> each.method().equals("get")).toList()) {
            for (var type : types) {
                var request =
                        operation.request(served, operation.plainAddress()).setHeader("Accept", type);
                var isDescribed = !operation.answers().containsKey("406") || types.indexOf(type) < 3;
                var isUnacceptable = status(request) == 406;
                compare(operation + " as " + type, isDescribed, isUnacceptable ? 406 : 200);
            }
        }
    }

    @Test
    void ofLanguages() {
        for (var language : List.of("en", "es", "es-MX", "de", "*", "", "es;q=0", "es;q=x", ";;,", "x".repeat(2000))) {
            for (var operation : List.of(named("state"), named("packs"))) {
                compare(
                        operation + " in " + language,
                        true,
                        status(operation
                                .request(served, operation.plainAddress())
                                .header("Accept-Language", language)));
            }
        }
    }

    @Test
    void ofTokens() {
        try (var locked = Served.wish().folder(folder).token(TOKEN).serve()) {
            var scheme = DOCUMENT.at("components", "securitySchemes", "cookie", "name")
                    .text();
            var cookie = scheme.replace("PORT", String.valueOf(locked.port()));
            var state = named("state");
            List.of("Bearer " + TOKEN, "bearer " + TOKEN, "Bearer  " + TOKEN).forEach(shown -> {
                compare(shown, true, status(state.request(locked, state.path()).header("Authorization", shown)));
                compare(shown, true, status(state.request(served, state.path()).header("Authorization", shown)));
            });
            List.of("Bearer", "Bearer x", "Basic " + TOKEN, TOKEN, "", "Bearer " + TOKEN + "x", "Bearer=" + TOKEN)
                    .forEach(shown -> compare(
                            shown,
                            false,
                            status(state.request(locked, state.path()).header("Authorization", shown))));
            compare(cookie, true, status(state.request(locked, state.path()).header("Cookie", cookie + "=" + TOKEN)));
            compare("x", false, status(state.request(locked, state.path()).header("Cookie", "x=" + TOKEN)));
            compare("no token", false, status(state.request(locked, state.path())));
        }
    }
}
