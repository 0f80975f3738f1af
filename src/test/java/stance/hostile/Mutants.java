package stance.hostile;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stance.json.Json;
import stance.json.Json.JsonArray;
import stance.json.Json.JsonObject;
import stance.json.JsonBuilder;
import stance.json.JsonReader;
import stance.json.JsonReplacement;
import stance.problem.Problems;

/** Inputs that someone sends to break a reader, made of one that is sound: by what was done to it, the bytes. */
final class Mutants {

    private static final String MARK = "a mark that nothing else has";

    /** In the place of any value. */
    private static final Map<String, String> VALUES = values();

    /** In the place of any key. */
    private static final List<String> KEYS = List.of(
            "unknown",
            "",
            "a.b",
            "x#y",
            "@of",
            "%s%n%d",
            "__proto__",
            "\\u0000",
            "\\ud800",
            "\\u202e",
            "\u00E9\u0301",
            "k".repeat(999),
            "k".repeat(2_000));

    private static final Map<String, Charset> ENCODINGS = Map.of(
            "UTF-16", StandardCharsets.UTF_16,
            "UTF-16LE", StandardCharsets.UTF_16LE,
            "UTF-16BE", StandardCharsets.UTF_16BE,
            "Latin 1", StandardCharsets.ISO_8859_1,
            "UTF-32", Charset.forName("UTF-32"));

    private static final int CUTS = 60;
    private static final int FLIPS = 100;

    private final String text;
    private final Map<String, byte[]> mutants = new LinkedHashMap<>();

    private Mutants(String text) {
        this.text = text;
    }

    private static Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        Stream.of("null", "true", "0", "-1", "-0", "1.5", "\"\"", "\" \"", "\"%s%n%d\"", "[]", "{}", "[[]]", "[null]")
                .forEach(value -> values.put(value, value));
        Stream.of("{\"type\": 1}", "{\"\": {}}", "1e999999999", "-1e-999999999", "1e99999999999999999999", "2147483648")
                .forEach(value -> values.put(value, value));
        Stream.of("0.3000000000000000000000001", "NaN", "Infinity", "0x10", "01", "+1", "'a'", "", "\"\\ud800\"")
                .forEach(value -> values.put(value, value));
        Stream.of("\"\\udc00\\ud800\"", "\"\\u0000\"", "\"\\u202e\"", "\"\\x\"", "\"2026-02-30\"", "\"\uFEFF\"")
                .forEach(value -> values.put(value, value));
        values.put("a number of 39 digits", "9".repeat(39));
        values.put("a number of 100,000 digits", "9".repeat(100_000));
        values.put("a text of 100,000 characters", '"' + "x".repeat(100_000) + '"');
        values.put("a list of 5,000 numbers", "[" + "1,".repeat(5_000) + "1]");
        values.put("a list of 5,000 texts", "[" + "\"a\",".repeat(5_000) + "\"a\"]");
        values.put("31 lists in each other", "[".repeat(31) + "]".repeat(31));
        values.put("100,000 lists in each other", "[".repeat(100_000) + "]".repeat(100_000));
        values.put("20 objects in each other", "{\"type\":".repeat(20) + "1" + "}".repeat(20));
        return values;
    }

    /** Of a JSON document. */
    static Map<String, byte[]> ofJson(String text) {
        var mutants = new Mutants(text);
        mutants.cut();
        mutants.encode();
        mutants.flip();
        mutants.replaceValues();
        mutants.addKeys();
        mutants.replaceAll();
        return mutants.mutants;
    }

    /** Of a text in another language: cut, in other encodings, and with what is hostile in the place of its words. */
    static Map<String, byte[]> ofText(String text) {
        var mutants = new Mutants(text);
        mutants.cut();
        mutants.encode();
        mutants.flip();
        mutants.replaceWords();
        return mutants.mutants;
    }

    private void put(String what, String mutant) {
        mutants.put(what, mutant.getBytes(StandardCharsets.UTF_8));
    }

    private void cut() {
        IntStream.range(0, CUTS).map(i -> i * text.length() / CUTS).forEach(at -> {
            put("cut behind " + at, text.substring(0, at));
            put("cut before " + at, text.substring(at));
        });
    }

    private void encode() {
        ENCODINGS.forEach((name, charset) -> {
            mutants.put("in " + name, ("\u00E9" + text).getBytes(charset));
            mutants.put("in " + name + ", ASCII alone", text.getBytes(charset));
        });
        put("with a byte-order mark", "\uFEFF" + text);
        put("with two byte-order marks", "\uFEFF\uFEFF" + text);
        put("with a byte-order mark behind it", text + "\uFEFF");
        put("with CR alone", text.replace('\n', '\r'));
        put("with CR and LF", text.replace("\n", "\r\n"));
        put("with a form feed", text.replace("\n", "\f\n"));
        put("with U+2028", text.replace("\n", "\u2028"));
        put("twice", text + text);
        put("and more", text + " x");
        put("with 300 kB of blanks", text + " ".repeat(300_000));
        put("with a NUL before it", '\0' + text);
        put("with a NUL behind it", text + '\0');
    }

    /** Any byte becomes any other one. */
    private void flip() {
        var random = new Random(1);
        for (var i = 0; i < FLIPS; i++) {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            var at = random.nextInt(bytes.length);
            bytes[at] = (byte) random.nextInt(256);
            mutants.put("byte " + at + " becomes " + bytes[at], bytes);
        }
    }

    private void replaceValues() {
        for (var value : inside(root())) {
            var marked = JsonReplacement.replace(text, value, JsonBuilder.text(MARK));
            VALUES.forEach((what, hostile) ->
                    put(what + " in the place of that at " + value.at(), marked.replace('"' + MARK + '"', hostile)));
        }
    }

    private void addKeys() {
        for (var value : inside(root())) {
            if (value instanceof JsonObject object) {
                var marked = JsonReplacement.append(text, object, MARK, JsonBuilder.text("x"));
                var keys = new ArrayList<>(KEYS);
                keys.addAll(object.members().keySet());
                keys.forEach(key -> put("key " + key + " more in " + value.at(), marked.replace(MARK, key)));
            }
        }
    }

    private void replaceAll() {
        Stream.of("", " ", "null", "[]", "{}", "42", "\"x\"", "{}{}", "{,}", "{\"a\"}", "[1,]", "//", "nul", "\uFEFF")
                .forEach(whole -> put("\"" + whole + "\" alone", whole));
        VALUES.forEach((what, hostile) -> put(what + " alone", hostile));
    }

    private void replaceWords() {
        var words = text.split("(?<=\\W)|(?=\\W)");
        for (var at = 0; at < words.length; at++) {
            if (!words[at].isBlank()) {
                for (var hostile : List.of("", "9".repeat(400), "\0", "\uD83D\uDE00", "( ".repeat(100), "%s%n", "\"")) {
                    var changed = words.clone();
                    changed[at] = hostile;
                    put("word " + at + " becomes " + hostile, String.join("", changed));
                }
            }
        }
    }

    private Json root() {
        return JsonReader.read("sound.json", text, new Problems()).orElseThrow();
    }

    private static List<Json> inside(Json value) {
        var all = new ArrayList<Json>();
        all.add(value);
        if (value instanceof JsonObject object) {
            object.members().values().forEach(member -> all.addAll(inside(member.value())));
        } else if (value instanceof JsonArray array) {
            array.values().forEach(item -> all.addAll(inside(item)));
        }
        return all;
    }
}
