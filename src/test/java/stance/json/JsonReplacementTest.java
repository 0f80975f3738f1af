package stance.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import stance.json.Json.JsonArray;
import stance.json.Json.JsonNull;
import stance.json.Json.JsonObject;
import stance.json.Json.Member;
import stance.problem.Problems;
import stance.problem.Spot;

@DisplayName("A replacement in a JSON document")
class JsonReplacementTest {

    private static Json read(String text) {
        var problems = new Problems();
        var json = JsonReader.read("test.json", text.getBytes(StandardCharsets.UTF_8), problems);
        assertThat(problems.all()).isEmpty();
        return json.orElseThrow();
    }

    private static String changed(String before, String after) {
        return JsonReplacement.replace(before, read(before), read(after));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ \"a\" : 1,  \"b\": 2 }       | {\"a\":1,\"b\":3}         | { \"a\" : 1,  \"b\": 3 }",
                "{ \"a\" : 1,  \"b\": 2 }       | {\"b\":2}                | { \"b\": 2 }",
                "{ \"a\" : 1,  \"b\": 2 }       | {\"a\":1}                | { \"a\" : 1 }",
                "{ \"a\" : 1,  \"b\": 2,\"c\":3 } | {\"b\":2}                | { \"b\": 2 }",
                "{ \"a\" : 1,  \"b\": 2 }       | {\"a\":1,\"b\":2,\"c\":3}  | { \"a\" : 1,  \"b\": 2, \"c\": 3 }",
                "{ \"a\" : 1,  \"b\": 2 }       | {\"a\":1,\"c\":3}         | { \"a\" : 1, \"c\": 3 }",
                "{ \"a\" : 1,  \"b\": 2 }       | {\"c\":3}                | { \"c\": 3 }",
                "[1,   2]                   | [1,2,3]                | [1,   2, 3]",
                "[1,   2]                   | [2]                    | [2]",
                "{\"a\": {  } }               | {\"a\":null}             | {\"a\": null }",
                "{\"a\": -1.5e3,\"b\":-0.25}    | {\"a\":2,\"b\":true}      | {\"a\": 2,\"b\":true}",
            })
    void changesNothingElse(String before, String after, String expected) {
        assertThat(changed(before, after)).isEqualTo(expected);
    }

    @Test
    void takesMembersAwayWithTheirLines() {
        assertThat(changed(
                        "{\n\t\"a\": 1,\n\n\t\"b\": {\n\t\t\"c\" : []\n\t},\n\t\"d\": \"x\"\n}\n",
                        "{\"a\": 1, \"d\": \"x\"}"))
                .isEqualTo("{\n\t\"a\": 1,\n\t\"d\": \"x\"\n}\n");
    }

    @Test
    void keepsAByteOrderMarkAndLineBreaks() {
        var before = "{\r\n  \"a\": 1.5,\r\n  \"b\": 2\r\n}";

        assertThat(JsonReplacement.replace("\uFEFF" + before, read(before), read("{\"a\": 2, \"b\": 2, \"c\": 3}")))
                .isEqualTo("\uFEFF{\r\n  \"a\": 2,\r\n  \"b\": 2,\r\n  \"c\": 3\r\n}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0.25", "-1", "1e5", "-2.5e-3", "null", "true", "\"a, }\\\" ]\"", "[1.5, {}]", "{\"x\": [-1.5]}"
            })
    void findsTheEndOfEveryKindOfValue(String value) {
        assertThat(changed("{\"a\":" + value + ",\"b\":1}", "{\"a\":7,\"b\":1}"))
                .isEqualTo("{\"a\":7,\"b\":1}");
        assertThat(changed("[" + value + "]", "[7]")).isEqualTo("[7]");
        assertThat(changed(value, "7")).isEqualTo("7");
    }

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void saysWhatItIsToSayAndKeepsEachValueThatStays(long seed) {
        var random = new Random(seed);
        var document = written(value(random, 3), random);
        var before = read(document);
        var after = other(before, random);

        var text = JsonReplacement.replace(document, before, after);

        assertThat(read(text)).isEqualTo(after);
        assertThat(JsonReplacement.replace(document, before, before)).isEqualTo(document);
        keeps(document, before, text, after);
    }

    /** What a key held before and holds now reads the same in both texts, character by character. */
    private static void keeps(String document, Json before, String text, Json after) {
        if (before.equals(after)) {
            assertThat(text).contains(source(document, before));
        } else if (before instanceof JsonObject old && after instanceof JsonObject now) {
            old.members().forEach((key, member) -> {
                var stays = now.members().get(key);
                if (stays != null) {
                    keeps(document, member.value(), text, stays.value());
                }
            });
        }
    }

    private static String source(String document, Json value) {
        var layout = new JsonLayout(document);
        var start = layout.offset(value.at());
        return document.substring(start, layout.end(start) + 1);
    }

    private static Json value(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 8)) {
            case 0 -> JsonBuilder.text(List.of("", "a", "}\",", "\\", "ñ").get(random.nextInt(5)));
            case 1 -> JsonBuilder.number(List.of("0", "-1.5", "2e9", "0.30").get(random.nextInt(4)));
            case 2 -> JsonBuilder.flag(random.nextBoolean());
            case 3 -> new JsonNull(Spot.NOWHERE);
            case 4 -> {
                var items = new ArrayList<Json>();
                for (var i = random.nextInt(4); i > 0; i--) {
                    items.add(value(random, depth - 1));
                }
                yield JsonBuilder.list(items);
            }
            default -> object(random, depth);
        };
    }

    private static JsonObject object(Random random, int depth) {
        var builder = new JsonBuilder();
        for (var key : List.of("a", "b\"", "c", "d{")) {
            if (random.nextInt(3) > 0) {
                builder.put(key, value(random, depth - 1));
            }
        }
        return builder.build();
    }

    /** The value with members taken away, put in and changed, here and there. */
    private static Json other(Json value, Random random) {
        if (random.nextInt(6) == 0) {
            return value(random, 2);
        }
        if (value instanceof JsonObject object) {
            var members = new LinkedHashMap<String, Member>();
            object.members().forEach((key, member) -> {
                if (random.nextInt(4) > 0) {
                    members.put(key, new Member(Spot.NOWHERE, other(member.value(), random)));
                }
            });
            for (var key : List.of("new", "a", "z")) {
                if (random.nextInt(3) == 0) {
                    members.putIfAbsent(key, new Member(Spot.NOWHERE, value(random, 1)));
                }
            }
            return new JsonObject(Spot.NOWHERE, members);
        }
        if (value instanceof JsonArray array && random.nextBoolean()) {
            var items = new ArrayList<>(array.values());
            items.add(value(random, 1));
            return JsonBuilder.list(items);
        }
        return value;
    }

    /** As people write it, each in their own way. */
    private static String written(Json value, Random random) {
        var blanks = List.of("", " ", "  ", "\n", "\n  ", "\r\n\t", "\t");
        var text = new StringBuilder();
        var inText = false;
        var line = JsonPrinter.print(value).replaceAll("\\s*\\n\\s*", " ").strip();
        for (var i = 0; i < line.length(); i++) {
            var character = line.charAt(i);
            text.append(character);
            if (inText && character == '\\') {
                i++;
                text.append(line.charAt(i));
            }
            inText ^= character == '"';
            if (!inText && "{}[],:".indexOf(character) >= 0) {
                text.append(blanks.get(random.nextInt(blanks.size())));
            }
        }
        return text.toString();
    }
}
