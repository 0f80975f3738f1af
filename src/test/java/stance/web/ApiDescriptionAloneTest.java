package stance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import stance.report.data.TestSchema;

@DisplayName("The description of the API, alone on a disk")
class ApiDescriptionAloneTest {

    private static final String TEXT = new String(ApiDescription.standingAlone(), StandardCharsets.UTF_8);
    private static final Tree DOCUMENT = Tree.of(TEXT);
    private static final String SCENARIO = TestSchema.text(Path.of("scenarios/tmec-2026/joint-operations.json"));

    static final List<Operation> WITH_BODY =
            Operation.all(DOCUMENT).stream().filter(Operation::isWithBody).toList();

    /** A schema of the document, whose references lead into it. */
    private static TestSchema schema(String reference) {
        return TestSchema.of("{ \"$ref\": \"" + reference + "\", " + TEXT.substring(TEXT.indexOf('{') + 1));
    }

    private static Stream<String> references() {
        return Pattern.compile("\"\\$ref\": \"([^\"]+)\"")
                .matcher(TEXT)
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct();
    }

    @Test
    void refersToNothingOutsideOfItself() {
        assertThat(references())
                .hasSizeGreaterThan(50)
                .allSatisfy(reference -> assertThat(reference).startsWith("#/components/"))
                .allSatisfy(reference -> assertThat(
                                DOCUMENT.at(reference.substring(2).split("/")).keys())
                        .isNotEmpty());
    }

    @Test
    void isADocumentOfOpenApi() {
        var rules = TestSchema.of(TestSchema.text(Path.of("src/test/resources/stance/web/openapi-3.1.schema.json")));

        assertThat(rules.errors(TEXT)).isEmpty();
    }

    @Test
    void hasTheExamplesAsTheyWereWritten() {
        var written = Tree.of(new String(PageFiles.read("api/openapi.json"), StandardCharsets.UTF_8));

        assertThat(WITH_BODY)
                .extracting(ApiDescriptionAloneTest::example)
                .isEqualTo(Operation.all(written).stream()
                        .filter(Operation::isWithBody)
                        .map(ApiDescriptionAloneTest::example)
                        .toList());
    }

    private static String example(Operation operation) {
        return operation
                .described()
                .at("requestBody", "content", "application/json", "example")
                .print();
    }

    @ParameterizedTest
    @FieldSource("WITH_BODY")
    void acceptsItsOwnExamples(Operation operation) {
        var content = operation.described().at("requestBody", "content", "application/json");

        assertThat(schema(content.at("schema", "$ref").text())
                        .errors(content.at("example").print()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"pack\" -> \"pakc\"",
                "\"title\" -> \"titel\"",
                "\"asOf\": \"2026-01-29\" -> \"asOf\": \"January\"",
                "\"parties\": [ -> \"parties\": [ 7, ",
                "\"provisions\": { -> \"provisions\": { \"x\": null, ",
                "\"type\": \"Tariff\" -> \"type\": 7",
                "\"variants\": { -> \"variants\": { \"x\": [], ",
                "\"verdict\": -> \"verdcit\":",
                "\"verdict\": \" -> \"verdict\": \"un",
                "\"findings\": [ -> \"findings\": [ 7, "
            })
    void refusesScenariosThatAreNone(String change) {
        var parts = change.split(" -> ", -1);
        assertThat(SCENARIO).contains(parts[0]);

        var errors = schema("#/components/schemas/Scenario").errors(SCENARIO.replace(parts[0], parts[1]));

        assertThat(errors).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void acceptsTheScenariosOfTheProject(Path scenario) {
        assertThat(schema("#/components/schemas/Scenario").errors(TestSchema.text(scenario)))
                .isEmpty();
    }

    static List<Path> scenarios() throws IOException {
        try (var files = Files.walk(Path.of("scenarios"))) {
            return files.filter(file -> file.toString().endsWith(".json")).toList();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ \"id\": \"small\", \"files\": {} }",
                "{ \"id\": \"Small\", \"files\": { \"pack.json\": \"{}\" } }",
                "{ \"id\": \"small\", \"files\": { \"pack.json\": \"{}\", \"../other.drl\": \"\" } }",
                "{ \"id\": \"small\", \"files\": { \"pack.json\": null } }"
            })
    void refusesPacksThatAreNone(String pack) {
        assertThat(schema("#/components/schemas/Pack").errors(pack)).isNotEmpty();
    }

    @ParameterizedTest
    @FieldSource("WITH_BODY")
    void tellsWhatBecomesOfContentThatCannotBeTaken(Operation operation) {
        assertThat(operation.answers()).containsKeys("408", "413", "415", "422");
    }
}
