package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator.ValidationResponse;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Resource;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.TextResourceContents;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import stance.web.TestProgram;

@DisplayName("stance mcp, asked by a client over standard input and output,")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class McpCommandTest {

    private static final String RAIDS = "scenarios/tmec-2026/joint-operations.json";

    private McpSyncClient client = connected();

    private static McpSyncClient connected() {
        var command = TestProgram.forPeople();
        var arguments =
                Stream.concat(command.stream().skip(1), Stream.of("mcp")).toList();
        var mapper = McpJsonDefaults.getMapper();
        var transport = new StdioClientTransport(
                ServerParameters.builder(command.get(0)).args(arguments).build(), mapper);
        return McpClient.sync(transport)
                .jsonSchemaValidator((schema, value) -> ValidationResponse.asValid(""))
                .initializationTimeout(Duration.ofMinutes(2))
                .requestTimeout(Duration.ofMinutes(2))
                .build();
    }

    @BeforeAll
    void begin() {
        client.initialize();
    }

    @AfterAll
    void end() {
        client.closeGracefully();
    }

    private CallToolResult call(String tool, Map<String, Object> arguments) {
        return client.callTool(
                CallToolRequest.builder(tool).arguments(arguments).build());
    }

    private static String text(CallToolResult result) {
        return ((TextContent) result.content().get(0)).text();
    }

    static Stream<Arguments> questions() {
        return Stream.of(
                Arguments.of(
                        "evaluate", Map.of("scenario", "joint-operations"), List.of("evaluate", "joint-operations")),
                Arguments.of(
                        "evaluate",
                        Map.of(
                                "scenario",
                                "tmec-2026/joint-operations",
                                "set",
                                List.of("raids.forces=MEXICO"),
                                "asOf",
                                "2026-01-20",
                                "statedOnly",
                                true),
                        List.of(
                                "evaluate",
                                "tmec-2026/joint-operations",
                                "--set=raids.forces=MEXICO",
                                "--as-of=2026-01-20",
                                "--stated-only")),
                Arguments.of(
                        "explain",
                        Map.of("scenario", "no-water", "stance", List.of("MX-WAT-01")),
                        List.of("explain", "no-water", "--stance=MX-WAT-01")),
                Arguments.of(
                        "compare",
                        Map.of("scenario", "full-renegotiation", "variant", List.of("by-side-letter")),
                        List.of("compare", "full-renegotiation", "--variant=by-side-letter")),
                Arguments.of(
                        "sweep",
                        Map.of("scenario", "july-package", "top", 2),
                        List.of("sweep", "july-package", "--top=2")),
                Arguments.of(
                        "amend",
                        Map.of("scenario", "full-renegotiation", "to", "agreement"),
                        List.of("amend", "full-renegotiation", "--to=agreement")),
                Arguments.of(
                        "ask",
                        Map.of(
                                "type",
                                "MilitaryOperation",
                                "fields",
                                Map.of("forces", List.of("MEXICO", "UNITED_STATES")),
                                "pack",
                                "tmec-2026"),
                        List.of("ask", "MilitaryOperation", "forces=MEXICO,UNITED_STATES", "--pack=tmec-2026")),
                Arguments.of(
                        "list_stances",
                        Map.of("pack", "october-1962", "actor", List.of("USSR")),
                        List.of("list", "stances", "--pack=october-1962", "--actor=USSR")),
                Arguments.of(
                        "list_vocabulary",
                        Map.of("pack", "october-1962"),
                        List.of("list", "vocabulary", "--pack=october-1962")),
                Arguments.of("list_packs", Map.of(), List.of("list", "packs")));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void answersAsTheCommandLineDoes(String tool, Map<String, Object> arguments, List<String> command) {
        var result = call(tool, arguments);

        assertThat(result.isError()).isFalse();
        assertThat(text(result))
                .isEqualTo(TestRun.of(Stream.concat(command.stream(), Stream.of("--format=json"))
                                .toArray(String[]::new))
                        .out());
    }

    @Test
    void evaluatesAProposalThatComesWithTheQuestion() throws IOException {
        var proposal = new JsonMapper().readValue(Files.readString(Path.of(RAIDS)), Map.class);

        var result = call("evaluate", Map.of("proposal", proposal));

        assertThat(text(result))
                .contains("\"verdict\": \"CONFLICT\"", "\"quote\"", "\"silences\"", "\"asOf\": \"2026-01-29\"");
    }

    @Test
    void saysWhatItRefusesAndWhatIsNear() {
        var result = call("evaluate", Map.of("scenario", "joint-operatons"));

        assertThat(result.isError()).isTrue();
        assertThat(text(result)).contains("scenario.unknown").contains("joint-operations");
    }

    @Test
    void readsNoFileThatIsNoScenario() {
        for (var path : List.of("../pom.xml", "/etc/passwd", "rules/tmec-2026/pack.json", "-", "--help", "")) {
            var result = call("evaluate", Map.of("scenario", path));

            assertThat(result.isError()).as(path).isTrue();
            assertThat(text(result)).as(path).contains("is no id of a scenario");
        }
    }

    @Test
    void takesNoArgumentForAnotherOption() {
        for (var arguments : List.<Map<String, Object>>of(
                Map.of("type", "--output=x.json"),
                Map.of("type", "MilitaryOperation", "fields", Map.of("--output", "x.json")),
                Map.of("type", "MilitaryOperation", "fields", Map.of("-o", "x.json")))) {
            var result = call("ask", arguments);

            assertThat(result.isError()).isTrue();
            assertThat(text(result)).contains("begins with -");
        }
        assertThat(Path.of("x.json")).doesNotExist();
    }

    @Test
    void saysWhichArgumentsAreNotAsTheSchemaSays() {
        assertThat(text(call("evaluate", Map.of()))).contains("Give either \"scenario\"");
        assertThat(text(call("evaluate", Map.of("scenario", "no-water", "set", "a.b=c"))))
                .contains("\"set\" must be a list of texts");
        assertThat(text(call("list_packs", Map.of("pack", "x")))).contains("Unknown: pack.");
        assertThat(text(call("ask", Map.of()))).contains("\"type\" is missing.");
    }

    @Test
    void hasToolsThatOnlyRead() {
        assertThat(client.listTools().tools())
                .hasSize(9)
                .allMatch(tool -> tool.annotations().readOnlyHint())
                .extracting(Tool::description)
                .allMatch(description -> description.length() > 20);
        assertThat(client.listTools().toString()).doesNotContain("--output", "--export", "--update");
    }

    @Test
    void hasThePacksAsResources() {
        var resources = client.listResources().resources();

        assertThat(resources)
                .extracting(Resource::uri)
                .contains("stance://packs/tmec-2026/vocabulary", "stance://packs/october-1962/stances");
        var vocabulary = resources.stream()
                .filter(resource -> resource.uri().endsWith("tmec-2026/vocabulary"))
                .findFirst()
                .orElseThrow();
        assertThat(((TextResourceContents)
                                client.readResource(vocabulary).contents().get(0))
                        .text())
                .isEqualTo(TestRun.of("list", "vocabulary", "--pack=tmec-2026", "--format=json")
                        .out());
    }
}
