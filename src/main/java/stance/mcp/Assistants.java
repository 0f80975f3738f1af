package stance.mcp;

import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator.ValidationResponse;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.SyncResourceSpecification;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceResult;
import io.modelcontextprotocol.spec.McpSchema.Resource;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import io.modelcontextprotocol.spec.McpSchema.TextResourceContents;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Answers assistants over two streams, by the Model Context Protocol (<a href="https://modelcontextprotocol.io">its
 * specification</a>): tools for the questions, and the packs as resources. One question at a time.
 */
public final class Assistants {

    private static final McpJsonMapper JSON = McpJsonDefaults.getMapper();

    private static final String ADVICE =
            "Stance tells what follows from what governments and other parties have said, with quote, speaker, date and source."
                    + " It predicts nothing. Silence is an answer of its own, and never agreement; what is inferred says so."
                    + " Quote the words, and name the date and the pack.";

    private static final String JSON_TYPE = "application/json";

    private final Function<Question, ToolReply> answers;

    private Assistants(Function<Question, ToolReply> answers) {
        this.answers = answers;
    }

    /**
     * Answers until the input ends.
     *
     * @param out takes whole lines, with their breaks
     * @param version of the program
     * @param answers gives the reply to each question; asked by one thread at a time
     * @throws InterruptedException if the thread is interrupted meanwhile
     */
    public static void serve(
            InputStream in, Consumer<String> out, String version, Function<Question, ToolReply> answers)
            throws InterruptedException {
        new Assistants(answers).serve(in, out, version);
    }

    private void serve(InputStream in, Consumer<String> out, String version) throws InterruptedException {
        var exchange = new Exchange(JSON, out);
        var transport = new StdioServerTransportProvider(JSON, exchange.checked(in), exchange.answers());
        var server = McpServer.sync(transport)
                .serverInfo("stance", version)
                .instructions(ADVICE)
                .capabilities(ServerCapabilities.builder()
                        .tools(false)
                        .resources(false, false)
                        .build())
                // Tools look at what they are given themselves: they name what is wrong.
                .jsonSchemaValidator((schema, value) -> ValidationResponse.asValid(""))
                .validateToolInputs(false)
                .tools(Tools.all().stream().map(this::tool).toList())
                .resources(resources())
                .build();
        exchange.awaitEnd();
        server.closeGracefully();
    }

    private SyncToolSpecification tool(Tool tool) {
        var described = io.modelcontextprotocol.spec.McpSchema.Tool.builder(tool.name(), tool.schema())
                .description(tool.description())
                .annotations(ToolAnnotations.builder()
                        .readOnlyHint(true)
                        .destructiveHint(false)
                        .idempotentHint(true)
                        .openWorldHint(false)
                        .build())
                .build();
        return SyncToolSpecification.builder()
                .tool(described)
                .callHandler((exchange, request) -> result(tool, request.arguments()))
                .build();
    }

    private CallToolResult result(Tool tool, Map<String, Object> given) {
        var reply = reply(tool, Optional.ofNullable(given).orElse(Map.of()));
        return CallToolResult.builder()
                .addTextContent(reply.text())
                .isError(reply.isRefused())
                .build();
    }

    private ToolReply reply(Tool tool, Map<String, Object> given) {
        try {
            return answer(tool.question(given, Assistants::written));
        } catch (IllegalArgumentException unfit) {
            return new ToolReply(true, String.valueOf(unfit.getMessage()));
        }
    }

    private synchronized ToolReply answer(Question question) {
        return answers.apply(question);
    }

    /** Of each pack what can be proposed, and its record. */
    private List<SyncResourceSpecification> resources() {
        var resources = new ArrayList<SyncResourceSpecification>();
        for (var id : packs()) {
            resources.add(resource(id, "vocabulary", "What a proposal may contain"));
            resources.add(resource(id, "stances", "The stances, with their words"));
        }
        return resources;
    }

    private List<String> packs() {
        var ids = new ArrayList<String>();
        var listed = answer(new Question(List.of("list", "packs", "--format=json"), ""));
        if (read(listed.text()).get("packs") instanceof List<?> packs) {
            packs.forEach(pack -> ids.add(String.valueOf(((Map<?, ?>) pack).get("id"))));
        }
        return ids;
    }

    private static Map<?, ?> read(String json) {
        try {
            return JSON.readValue(json, Map.class);
        } catch (IOException other) {
            throw new UncheckedIOException("A listing for programs is JSON.", other);
        }
    }

    private static String written(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (IOException impossible) {
            throw new UncheckedIOException("What was read as JSON can be written.", impossible);
        }
    }

    private SyncResourceSpecification resource(String pack, String what, String title) {
        var uri = "stance://packs/" + pack + "/" + what;
        var described = Resource.builder(uri, pack + "/" + what)
                .title(title + ": " + pack)
                .mimeType(JSON_TYPE)
                .build();
        return new SyncResourceSpecification(described, (exchange, request) -> {
            var reply = answer(new Question(List.of("list", what, "--format=json", "--pack=" + pack), ""));
            var text = TextResourceContents.builder(uri, reply.text())
                    .mimeType(JSON_TYPE)
                    .build();
            return ReadResourceResult.builder(List.of(text)).build();
        });
    }
}
