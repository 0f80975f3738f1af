package stance.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stance.json.Json.JsonObject;
import stance.json.Json.JsonText;
import stance.problem.Problem;
import stance.problem.Problems;
import stance.problem.Spot;

@DisplayName("A JSON document")
class JsonReaderTest {

    private static List<Problem> problems(byte[] bytes) {
        var problems = new Problems();
        var read = JsonReader.read("test.json", bytes, problems);
        assertThat(read.isEmpty() || problems.hasErrors() || problems.all().isEmpty())
                .isTrue();
        return problems.all();
    }

    private static List<String> problems(String text) {
        return problems(text.getBytes(StandardCharsets.UTF_8)).stream()
                .map(problem -> problem.place() + " " + problem.code() + ": " + problem.message())
                .toList();
    }

    @Nested
    @DisplayName("is read")
    class Read {

        @Test
        void withTheSpotOfEveryKeyAndValue() {
            var json = (JsonObject) JsonReader.read("test.json", "{\n  \"a\": [1,\n   true]\n}", new Problems())
                    .orElseThrow();

            var member = json.members().values().iterator().next();
            assertThat(member.keyAt().toString()).isEqualTo("Spot[line=2, column=3]");
            assertThat(member.value().at().toString()).isEqualTo("Spot[line=2, column=8]");
            assertThat(((Json.JsonArray) member.value()).values())
                    .extracting(value -> value.at().toString())
                    .containsExactly("Spot[line=2, column=9]", "Spot[line=3, column=4]");
        }

        @Test
        void withoutTheMarkOfItsByteOrder() {
            assertThat(problems("\uFEFF{ \"a\": 1 }")).isEmpty();
        }

        @Test
        void withCharactersBeyondTheBasicPlane() {
            var json = JsonReader.read("test.json", "\"\\ud83d\\ude00 \uD83D\uDE00\"", new Problems());

            assertThat(json).contains(new JsonText(Spot.NOWHERE, "\uD83D\uDE00 \uD83D\uDE00"));
        }

        @Test
        void downToItsLimits() {
            assertThat(problems("[".repeat(32) + "]".repeat(32))).isEmpty();
            assertThat(problems("1".repeat(40))).isEmpty();
            assertThat(problems("\"" + "a".repeat(TextFiles.MAX_BYTES - 2) + "\""))
                    .isEmpty();
        }
    }

    @Nested
    @DisplayName("is refused")
    class Refused {

        @ParameterizedTest
        @ValueSource(strings = {"", " \n\t ", "\uFEFF", "\uFEFF \n"})
        void whereThereIsNothing(String text) {
            assertThat(problems(text))
                    .containsExactly("test.json json.empty: This file is empty; a JSON object was expected.");
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource(delimiter = '^', quoteCharacter = '`', textBlock = """
                {           ^ 1:2: Unexpected end-of-input: expected close marker for Object (start marker at line 1, column 1).
                {"a":}      ^ 1:6: Unexpected character ('}' (code 125)): expected a value.

                {"a" 1}     ^ 1:6: Unexpected character ('1' (code 49)): was expecting a colon to separate field name and value.
                // x        ^ 1:1: Unexpected character ('/' (code 47)): there are no comments in JSON.
                [NaN]       ^ 1:5: Non-standard token 'NaN'.
                [01]        ^ 1:3: Invalid numeric value: Leading zeroes not allowed.
                """)
        void whereItIsNoJson(String text, String problem) {
            var at = problem.indexOf(": ");

            assertThat(problems(text))
                    .containsExactly("test.json:" + problem.substring(0, at) + " json.syntax: This is not JSON"
                            + problem.substring(at));
        }

        @Test
        void whereMoreFollows() {
            assertThat(problems("{}\n {}"))
                    .containsExactly("test.json:2:2 json.syntax: There is more after the end of the document:"
                            + " one value was expected.");
        }

        @ParameterizedTest
        @ValueSource(ints = {33, 100_000})
        void whereItIsNestedTooDeeply(int depth) {
            assertThat(problems("[".repeat(depth) + "]".repeat(depth)))
                    .singleElement()
                    .asString()
                    .startsWith("test.json:1:34 json.limit: Here the file goes beyond what is read: nesting of 32");
        }

        @Test
        void whereANumberOrAKeyIsTooLong() {
            assertThat(problems("1".repeat(41))).singleElement().asString().contains("json.limit", "40 digits");
            assertThat(problems("{\"" + "a".repeat(1001) + "\": 1}"))
                    .singleElement()
                    .asString()
                    .contains("json.limit");
        }

        @Test
        void whereAKeyStandsTwice() {
            assertThat(problems("{\"a\": 1,\n \"b\": {\"c\": 1, \"c\": 2}, \"a\": 2}"))
                    .containsExactly(
                            "test.json:2:16 json.duplicate-key: The key \"c\" stands here for the second time;"
                                    + " the first is in line 2.",
                            "test.json:2:25 json.duplicate-key: The key \"a\" stands here for the second time;"
                                    + " the first is in line 1.");
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource({
            "\\u0000, json.control-character",
            "\\u001b, json.control-character",
            "\\n,     json.control-character",
            "\\u007f, json.control-character",
            "\\u202e, json.control-character",
            "\\u2066, json.control-character"
        })
        void whereATextOrAKeyHoldsWhatCannotBeSeen(String escape, String code) {
            assertThat(problems("[\"a" + escape + "\"]"))
                    .singleElement()
                    .asString()
                    .startsWith("test.json:1:2 " + code);
            assertThat(problems("{\"" + escape + "\": 1}"))
                    .singleElement()
                    .asString()
                    .startsWith("test.json:1:2 " + code);
        }

        @ParameterizedTest
        @ValueSource(strings = {"\\ud83d", "\\ude00", "\\ude00\\ud83d"})
        void whereATextHoldsHalfACharacter(String escape) {
            assertThat(problems("[\"a" + escape + "\"]"))
                    .singleElement()
                    .asString()
                    .contains("json.half-character");
            assertThat(problems("{\"" + escape + "\": 1}"))
                    .singleElement()
                    .asString()
                    .contains("surrogate");
        }

        @Test
        void whereItIsNotUtf8() {
            assertThat(problems(new byte[] {'"', (byte) 0xE9, '"'}))
                    .singleElement()
                    .extracting(Problem::code)
                    .isEqualTo("file.encoding");
            assertThat(problems("{}".getBytes(StandardCharsets.UTF_16)))
                    .extracting(Problem::code)
                    .containsExactly("file.encoding");
        }
    }
}
