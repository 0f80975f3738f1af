package stance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.web.TestProblem.assertProblem;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import stance.report.data.TestSchema;

@DisplayName("The description of the API")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiDescriptionTest {

    private static final String TOKEN = "a-long-secret-of-ours";
    private static final Tree DOCUMENT =
            Tree.of(new String(PageFiles.read("api/openapi.json"), StandardCharsets.UTF_8));
    static final List<Operation> OPERATIONS = Operation.all(DOCUMENT);
    /** Events do not end: ChangesTest reads them. */
    static final List<Operation> ENDING = OPERATIONS.stream()
            .filter(operation -> !operation.id().equals("changes"))
            .toList();

    static final List<Operation> WITH_BODY =
            OPERATIONS.stream().filter(Operation::isWithBody).toList();

    /** The packs of the project, so that examples speak of them, and a folder to save in. */
    private Served served;

    private Served locked;

    @BeforeAll
    void serve(@TempDir Path folder) throws IOException {
        var there = Path.of("scenarios/tmec-2026/joint-operations.json");
        Files.createDirectories(folder.resolve("scenarios/tmec-2026"));
        Files.copy(there, folder.resolve("scenarios/tmec-2026/joint-operations.json"));
        copyRules(folder.resolve("rules/tmec-2026"));
        served = Served.wish()
                .folder(folder)
                .writable()
                .program(TestProgram.command(256))
                .serve();
        locked = Served.wish().token(TOKEN).serve();
    }

    /** A copy: one of the examples saves a file of them. */
    private static void copyRules(Path folder) throws IOException {
        var from = Path.of("rules/tmec-2026");
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var place = folder.resolve(from.relativize(file).toString());
                Files.createDirectories(place.resolveSibling(""));
                Files.copy(file, place);
            }
        }
    }

    @AfterAll
    void close() {
        assertThat(served.log()).isEmpty();
        served.close();
        locked.close();
    }

    @Test
    void isServed() {
        assertThat(Tree.of(served.get("/api/v1/openapi.json").body())
                        .at("openapi")
                        .text())
                .isEqualTo("3.1.0");
    }

    /**
     * The schema is that of the OpenAPI Initiative for documents of 3.1, https://spec.openapis.org/oas/3.1/schema/2022-10-07,
     * under the Apache License 2.0. It does not look into schemas, which the answers are held to.
     */
    @Test
    void isADocumentOfOpenApi() {
        var rules = TestSchema.of(TestSchema.text(Path.of("src/test/resources/stance/web/openapi-3.1.schema.json")));

        assertThat(rules.errors(DOCUMENT.print())).isEmpty();
        assertThat(rules.errors(DOCUMENT.print().replace("\"in\": \"query\"", "\"in\": \"somewhere\"")))
                .isNotEmpty();
    }

    @Test
    void tellsOfEveryRouteAndOfNoOther() {
        var routes = served.workbench().routes().stream()
                .filter(route -> route.contains(" /api/"))
                .map(route -> route.replace("<name>", "{name}"))
                .toList();

        assertThat(OPERATIONS)
                .extracting(operation -> operation.method().toUpperCase(Locale.ROOT) + " " + operation.path())
                .containsExactlyInAnyOrderElementsOf(routes);
        assertThat(OPERATIONS).extracting(Operation::id).doesNotHaveDuplicates();
    }

    @Test
    void hasNothingThatNoOperationUses() {
        var text = DOCUMENT.print();
        for (var kind : List.of("parameters", "responses", "headers", "schemas")) {
            assertThat(DOCUMENT.at("components", kind).keys())
                    .allSatisfy(name -> assertThat(text).contains("\"#/components/" + kind + "/" + name + "\""));
        }
    }

    @ParameterizedTest
    @FieldSource("ENDING")
    void holdsForTheExamplesOfEachOperation(Operation operation) {
        if (operation.id().equals("removePack")) {
            send(named("sendPack"));
        }

        var answer = send(operation);

        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        assertAsDescribed(operation, answer);
    }

    @ParameterizedTest
    @FieldSource("OPERATIONS")
    void namesTheParametersThatEachOperationKnows(Operation operation) {
        var answer = Served.send(operation.request(served, operation.plainAddress() + "?zzzzzzzzzzzzzzzzzzzzzzzzz=1"));

        assertProblem(answer, 422);
        assertAsDescribed(operation, answer);
        var hint =
                Tree.of(answer.body()).at("problems").list().get(0).at("hint").text();
        assertThat(hint)
                .isEqualTo(
                        operation.queryNames().isEmpty()
                                ? ""
                                : "Known: " + String.join(", ", operation.queryNames()) + ".");
    }

    @ParameterizedTest
    @FieldSource("OPERATIONS")
    void namesTheRefusalsThatEachOperationShares(Operation operation) {
        var foreign = Served.send(
                operation.request(served, operation.plainAddress()).header("Origin", "http://evil.example"));
        var tokenless = Served.send(operation.request(locked, operation.plainAddress()));

        assertProblem(foreign, 403);
        assertAsDescribed(operation, foreign);
        assertProblem(tokenless, 401);
        assertAsDescribed(operation, tokenless);
    }

    @ParameterizedTest
    @FieldSource("WITH_BODY")
    void namesTheRefusalsOfContent(Operation operation) {
        var method = operation.method().toUpperCase(Locale.ROOT);
        var address = operation.plainAddress();
        var large = Served.send(served.withJson(method, address, " ".repeat(600 * 1024)));
        var other = Served.send(served.request(address)
                .header("Content-Type", "text/plain")
                .method(method, BodyPublishers.ofString("{}")));
        var broken = Served.send(served.withJson(method, address, "{"));

        assertProblem(large, 413);
        assertAsDescribed(operation, large);
        assertProblem(other, 415);
        assertAsDescribed(operation, other);
        assertProblem(broken, 422);
        assertAsDescribed(operation, broken);
    }

    @Test
    void namesWhatIsNotThere() {
        assertAsDescribed(named("schema"), served.get("/api/v1/schemas/nowhere-1.schema.json"));
        assertAsDescribed(named("readScenario"), served.get("/api/v1/scenarios/nowhere.json"));
        assertAsDescribed(named("readRules"), served.get("/api/v1/packs/tmec-2026/files/nowhere.drl"));
        assertAsDescribed(
                named("removePack"),
                Served.send(served.request("/api/v1/packs/sent/nowhere").DELETE()));
        assertAsDescribed(named("changes"), served.get("/api/v1/changes"));
    }

    @Test
    void namesTheRefusalsOfSavingOverWhatIsThere() throws IOException {
        var address = "/api/v1/scenarios/tmec-2026/joint-operations.json";
        var scenario = Files.readString(Path.of("scenarios/tmec-2026/joint-operations.json"));

        for (var id : List.of("saveScenario", "changeScenario")) {
            var method = named(id).method().toUpperCase(Locale.ROOT);
            var content = method.equals("PUT") ? scenario : "{}";
            var unsaid = Served.send(served.withJson(method, address, content));
            var other = Served.send(served.withJson(method, address, content).header("If-Match", "\"old\""));

            assertProblem(unsaid, 428);
            assertAsDescribed(named(id), unsaid);
            assertProblem(other, 412);
            assertAsDescribed(named(id), other);
        }
    }

    @Test
    void servesEverySchemaThatItNames() {
        var named = Pattern.compile("/api/v1/schemas/[a-z0-9.-]+json")
                .matcher(DOCUMENT.print())
                .results()
                .map(MatchResult::group)
                .distinct();

        assertThat(named)
                .hasSizeGreaterThan(10)
                .allSatisfy(address -> assertThat(Tree.of(served.get(address).body())
                                .at("$schema")
                                .text())
                        .isEqualTo("https://json-schema.org/draft/2020-12/schema"));
    }

    private static Operation named(String id) {
        return OPERATIONS.stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> send(Operation operation) {
        return Served.send(operation.request(served, operation.address()));
    }

    /** The status is one of those that are described, the content of the type and the form that go with it. */
    private void assertAsDescribed(Operation operation, HttpResponse<String> answer) {
        var status = String.valueOf(answer.statusCode());
        assertThat(operation.answers()).as(answer.body()).containsKey(status);
        var described = Objects.requireNonNull(operation.answers().get(status));
        var content = described.find("content");
        if (content.isEmpty()) {
            assertThat(answer.body()).isEmpty();
            return;
        }
        var type = answer.headers().firstValue("Content-Type").orElseThrow().replaceFirst(";.*", "");
        assertThat(content.get().keys()).contains(type);
        Operation.schema(described, type)
                .ifPresent(schema -> assertThat(
                                TestSchema.of(served.get(schema).body()).errors(answer.body()))
                        .isEmpty());
    }
}
