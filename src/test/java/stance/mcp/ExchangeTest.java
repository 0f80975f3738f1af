package stance.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a client of the protocol's own library never sends. */
@DisplayName("Lines from an assistant")
class ExchangeTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String INITIALIZE = """
            {"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},\
            "clientInfo":{"name":"test","version":"1"}}}""";
    private static final String INITIALIZED = "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}";

    private static List<JsonNode> answers(Stream<String> lines) throws Exception {
        var in = lines.collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8);
        var out = new StringWriter();
        Assistants.serve(new ByteArrayInputStream(in), out::write, "1", question -> new ToolReply(false, "{}"));
        return MAPPER.readerFor(JsonNode.class)
                .<JsonNode>readValues(out.toString())
                .readAll();
    }

    /** The answer to what is asked once all is ready. */
    private static JsonNode answer(String line) throws Exception {
        var answers = answers(Stream.of(INITIALIZE, INITIALIZED, line));

        assertThat(answers).hasSize(2);
        return answers.get(answers.get(0).get("id").asInt() == 0 ? 1 : 0);
    }

    private static String call(int id, String tool, String arguments) {
        return "{\"jsonrpc\":\"2.0\",\"id\":%d,\"method\":\"tools/call\",\"params\":{\"name\":\"%s\",\"arguments\":%s}}"
                .formatted(id, tool, arguments);
    }

    @Test
    void areAllAnsweredBeforeTheEnd() throws Exception {
        var asked = IntStream.rangeClosed(1, 30).mapToObj(id -> call(id, "list_packs", "{}"));

        var answers = answers(Stream.concat(Stream.of(INITIALIZE, INITIALIZED), asked));

        assertThat(answers.stream().map(each -> each.get("id").asInt()))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(0, 30).boxed().toList());
        assertThat(answers).noneMatch(each -> each.has("error"));
    }

    @Test
    void thatAreNoMessagesAreRefusedAndTheNextIsAnswered() throws Exception {
        var answers = answers(Stream.of(
                INITIALIZE, INITIALIZED, "{bad", "[]", "1", "{\"jsonrpc\":\"1.0\"}", "", call(7, "list_packs", "{}")));

        assertThat(answers.stream()
                        .filter(each -> each.has("error"))
                        .map(each -> each.at("/error/code").asInt()))
                .containsExactly(-32700, -32600, -32600, -32600);
        assertThat(answers).anyMatch(each -> each.get("id").asInt() == 7 && each.has("result"));
    }

    @Test
    void thatComeTooEarlyAreToldWhatToSendFirst() throws Exception {
        var answers = answers(Stream.of(
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}",
                "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"ping\"}",
                INITIALIZE,
                "{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"tools/list\"}"));

        assertThat(answers.get(0).at("/error/message").asText()).contains("\"initialize\"");
        assertThat(answers.get(1).has("result")).isTrue();
        assertThat(answers.stream().map(each -> each.at("/error/message").asText()))
                .anyMatch(message -> message.contains("notifications/initialized"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    tools/call     | {"name":"rm","arguments":{}}           | There is no tool rm.
                    tools/call     | {"name":"list_packs","arguments":[1]}  | "arguments" must be an object.
                    tools/call     | [1]                                    | "params" must be an object.
                    resources/read | {}                                     | "uri" is missing
                    """)
    void withUnfitParametersAreRefusedInPlainWords(String method, String parameters, String message) throws Exception {
        var line = "{\"jsonrpc\":\"2.0\",\"id\":5,\"method\":\"%s\",\"params\":%s}".formatted(method, parameters);

        var answer = answer(line);

        assertThat(answer.at("/error/code").asInt()).isEqualTo(-32602);
        assertThat(answer.at("/error/message").asText()).startsWith(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    evaluate        | {"scenario":5}                      | "5" is no id of a scenario
                    evaluate        | {"proposal":"x"}                    | "proposal" must be an object.
                    evaluate        | {"scenario":"x","set":"a=b"}        | "set" must be a list of texts.
                    evaluate        | {"scenario":"x","foo":1}            | Unknown: foo. Known: scenario, proposal, variant
                    ask             | {"type":"Tariff","fields":{"a":{}}} | "fields" must be an object of texts
                    list_vocabulary | {}                                  | "pack" is missing.
                    list_packs      | {"x":1}                             | Unknown: x. Nothing can be given here.
                    """)
    void withUnfitArgumentsAreRefusedByTheirNames(String tool, String arguments, String message) throws Exception {
        var result = answer(call(5, tool, arguments)).get("result");

        assertThat(result.get("isError").asBoolean()).isTrue();
        assertThat(result.at("/content/0/text").asText()).startsWith(message);
    }

    @Test
    void withATextThatIsTooLongDoNotGetItBack() throws Exception {
        var result = answer(call(5, "ask", "{\"type\":\"" + "x".repeat(100_000) + "\"}"))
                .get("result");

        assertThat(result.at("/content/0/text").asText())
                .isEqualTo("\"type\" holds a text of 100000 characters; at most 2000 are taken.");
    }
}
