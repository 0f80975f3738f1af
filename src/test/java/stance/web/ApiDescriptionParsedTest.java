package stance.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The description of the API, read from a disk by the parser that the tools of OpenAPI use,")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiDescriptionParsedTest {

    private static final String TEXT = new String(ApiDescription.standingAlone(), StandardCharsets.UTF_8);

    private OpenAPI description;
    private List<String> complaints;

    @BeforeAll
    void parse(@TempDir Path folder) throws IOException {
        var parsed = parsed(TEXT, folder);
        description = parsed.getOpenAPI();
        complaints = parsed.getMessages();
    }

    private static SwaggerParseResult parsed(String text, Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("openapi.json"), text);
        var options = new ParseOptions();
        options.setResolve(true);
        return new OpenAPIV3Parser().readLocation(file.toString(), List.of(), options);
    }

    @Test
    void givesNoCauseForComplaint() {
        assertThat(complaints).isEmpty();
        assertThat(description.getOpenapi()).isEqualTo("3.1.0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#/components/parameters/Pack",
                "#/components/responses/Refused",
                "#/components/schemas/Scenario",
                "#/components/schemas/evaluation-2.cell"
            })
    void wouldGiveOneWhereAReferenceLedNowhere(String reference, @TempDir Path folder) throws IOException {
        var broken = TEXT.replace("\"" + reference + "\"", "\"" + reference + "s\"");

        assertThat(parsed(broken, folder).getMessages()).isNotEmpty();
    }

    @Test
    void hasEveryOperation() {
        assertThat(operations().map(io.swagger.v3.oas.models.Operation::getOperationId))
                .containsExactlyInAnyOrderElementsOf(
                        Operation.all(Tree.of(TEXT)).stream().map(Operation::id).toList());
    }

    @Test
    void saysOfEachContentThatItIsNeededAndWhatItIs() {
        var bodies = operations().flatMap(operation -> Stream.ofNullable(operation.getRequestBody()));

        assertThat(bodies).hasSizeGreaterThan(8).allSatisfy(body -> {
            assertThat(body.getRequired()).isTrue();
            assertThat(body.getContent()).containsOnlyKeys("application/json");
            assertThat(body.getContent().values())
                    .extracting(
                            media -> schema(nameIn(media.getSchema().get$ref())).getTypes())
                    .containsExactly(Set.of("object"));
        });
        assertThat(schema("Scenario").getRequired())
                .containsExactlyInAnyOrder("pack", "title", "asOf", "parties", "provisions");
        assertThat(schema("Pack").getRequired()).containsExactlyInAnyOrder("id", "files");
    }

    @Test
    void saysOfEachParameterWhetherItIsNeededAndWhatItIs() {
        var shared = description.getComponents().getParameters().values().stream();
        var own = operations()
                .flatMap(operation -> operation.getParameters().stream())
                .filter(parameter -> parameter.get$ref() == null);

        assertThat(Stream.concat(shared, own)).hasSizeGreaterThan(20).allSatisfy(parameter -> {
            assertThat(Boolean.TRUE.equals(parameter.getRequired()))
                    .isEqualTo(parameter.getIn().equals("path"));
            assertTyped(parameter.getName(), parameter.getSchema());
        });
    }

    /** A client that is made from it takes what has no type for anything at all. */
    @Test
    void saysOfEachValueOfWhichTypeItIs() {
        assertThat(schemas()).hasSizeGreaterThan(100);
        schemas().forEach(ApiDescriptionParsedTest::assertTyped);
    }

    private static void assertTyped(String name, Schema<?> schema) {
        assertThat(Stream.of(
                        schema.get$ref(),
                        schema.getTypes(),
                        schema.getAnyOf(),
                        schema.getNot(),
                        schema.getBooleanSchemaValue()))
                .as(name)
                .anyMatch(Objects::nonNull);
        inside(schema).forEach(inner -> assertTyped(name + " / " + inner.getKey(), inner.getValue()));
    }

    private static Stream<Map.Entry<String, Schema<?>>> inside(Schema<?> schema) {
        var members =
                typed(Optional.<Map<String, ?>>ofNullable(schema.getProperties())
                                .orElse(Map.of()))
                        .entrySet()
                        .stream();
        var choices = Optional.<List<?>>ofNullable(schema.getAnyOf()).orElse(List.of()).stream()
                .map(choice -> Map.<String, Schema<?>>entry("one of", (Schema<?>) choice));
        var items = Stream.ofNullable(schema.getItems()).map(each -> Map.<String, Schema<?>>entry("each", each));
        var others = Stream.ofNullable(schema.getAdditionalProperties())
                .filter(Schema.class::isInstance)
                .map(other -> Map.<String, Schema<?>>entry("other", (Schema<?>) other));
        return Stream.of(members, choices, items, others).flatMap(Function.identity());
    }

    /** The parser has them without the type of what they are of. */
    private static Map<String, Schema<?>> typed(Map<String, ?> schemas) {
        var typed = new LinkedHashMap<String, Schema<?>>();
        schemas.forEach((name, schema) -> typed.put(name, (Schema<?>) schema));
        return typed;
    }

    private Stream<io.swagger.v3.oas.models.Operation> operations() {
        return description.getPaths().values().stream().flatMap(path -> path.readOperations().stream());
    }

    private Map<String, Schema<?>> schemas() {
        return typed(description.getComponents().getSchemas());
    }

    private Schema<?> schema(String name) {
        return Objects.requireNonNull(schemas().get(name), name);
    }

    private static String nameIn(String reference) {
        return reference.substring("#/components/schemas/".length());
    }
}
