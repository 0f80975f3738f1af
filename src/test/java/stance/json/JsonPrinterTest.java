package stance.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stance.json.Json.JsonArray;
import stance.json.Json.JsonObject;
import stance.problem.Problems;

class JsonPrinterTest {

    private static Json read(String text) {
        return JsonReader.read("a.json", text, new Problems()).orElseThrow();
    }

    @Nested
    @DisplayName("Printing")
    class Printing {

        @Test
        void putsWhatIsShortInALineAndOpensWhatHoldsObjects() {
            var json = new JsonBuilder()
                    .put("title", "A \"call\"\\")
                    .put("parties", JsonBuilder.texts(List.of("MEXICO", "CANADA")))
                    .put(
                            "provisions",
                            new JsonBuilder()
                                    .put(
                                            "duty",
                                            new JsonBuilder()
                                                    .put("rate", JsonBuilder.number("1.50"))
                                                    .build())
                                    .build())
                    .put("none", new JsonBuilder().build())
                    .put("flags", JsonBuilder.list(List.of(JsonBuilder.flag(true))))
                    .build();

            assertThat(JsonPrinter.print(json)).isEqualTo("""
                    {
                      "title": "A \\"call\\"\\\\",
                      "parties": ["MEXICO", "CANADA"],
                      "provisions": {
                        "duty": { "rate": 1.50 }
                      },
                      "none": {},
                      "flags": [true]
                    }
                    """);
        }

        @Test
        void opensWhatDoesNotFitInALine() {
            var json = new JsonBuilder()
                    .put("list", JsonBuilder.texts(List.of("x".repeat(60), "y".repeat(60))))
                    .build();

            assertThat(JsonPrinter.print(json).lines()).hasSize(6);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{\"a\": [1, -2.5e3, true, null, {\"b\": \"\\u0001 \\n \\u00e9 \\ud83d\\ude00\"}], \"c\": {}}",
                    "[]",
                    "[[], [[1]], {\"a\": {\"b\": {\"c\": 1}}}]",
                    "\"text\""
                })
        void isReadAsTheSame(String text) {
            var json = read(text);

            assertThat(read(JsonPrinter.print(json))).isEqualTo(json);
        }
    }

    @Nested
    @DisplayName("Inserting leaves every other byte as it was")
    class Inserting {

        private static final Json ITEM = new JsonBuilder().put("id", "b").build();

        private static String append(String document) {
            return JsonReplacement.append(document, (JsonArray) read(document), ITEM);
        }

        @Test
        void behindTheLastItemOfAList() {
            assertThat(append("[\n  {   \"id\": \"a]\\\"\" }\n]\n")).isEqualTo("""
                            [
                              {   "id": "a]\\"" },
                              {
                                "id": "b"
                              }
                            ]
                            """);
        }

        @Test
        void inAnEmptyList() {
            assertThat(append("[ ]")).isEqualTo("[\n  {\n    \"id\": \"b\"\n  }\n]");
        }

        @Test
        void inAListThatStandsInOneLine() {
            assertThat(append("[ { \"id\": \"a\" } ]")).isEqualTo("[ { \"id\": \"a\" }, {\n  \"id\": \"b\"\n} ]");
        }

        @Test
        void withTheLineBreaksAndTheIndentOfTheDocument() {
            assertThat(append("[\r\n\t1\r\n]\r\n")).isEqualTo("[\r\n\t1,\r\n\t{\r\n\t  \"id\": \"b\"\r\n\t}\r\n]\r\n");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{\n  \"a\": {\n    \"x\": {}\n  }\n}\n",
                    "{ \"b\": \"}{\", \"a\": { \"x\": { \"y\": 1 } } }",
                    "{\r\n  \"z\": [1, [2]],\r\n  \"a\": {\r\n    \"x\": { }\r\n  }\r\n}",
                    "{\r  \"a\": { \"x\": {\r\r } }\r}"
                })
        void asTheLastMemberOfAnInnerObject(String document) {
            var inner = inner(document);

            var changed = JsonReplacement.append(document, inner, "new", JsonBuilder.text("value"));

            assertThat(inner(changed).members())
                    .containsKey("new")
                    .hasSize(inner.members().size() + 1);
            assertThat(changed.replaceAll("\\s", "").replaceAll(",?\"new\":\"value\"", ""))
                    .isEqualTo(document.replaceAll("\\s", ""));
        }

        private static JsonObject inner(String document) {
            return member(member((JsonObject) read(document), "a"), "x");
        }

        private static JsonObject member(JsonObject object, String key) {
            return (JsonObject)
                    Optional.ofNullable(object.members().get(key)).orElseThrow().value();
        }
    }
}
