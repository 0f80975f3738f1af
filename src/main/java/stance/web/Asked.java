package stance.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.json.Json.JsonObject;
import stance.json.Json.JsonText;
import stance.json.JsonReader;
import stance.language.Language;
import stance.problem.Problems;
import stance.report.json.JsonWriter;

/**
 * What somebody asks about a pack, and how it is told to another process: as one JSON object of which every text is
 * escaped, so that it arrives as it came, whatever its characters.
 *
 * @param path that of the {@link PackQuestion}
 * @param pack that the address names; empty where the content names it
 */
@SuppressWarnings("ArrayRecordComponent") // Questions are handed on, never compared.
record Asked(String path, String pack, Map<String, List<String>> parameters, byte[] content, Language language) {

    Questions questions() {
        return new Questions(parameters);
    }

    byte[] toJson() {
        var escaped = parameters.entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(value -> escaped(each.getKey()) + "=" + escaped(value)))
                .collect(Collectors.joining("&"));
        return JsonWriter.write(json -> json.object(document -> {
                    document.field("path", path);
                    document.field("pack", pack);
                    document.field("parameters", escaped);
                    document.field("content", Base64.getEncoder().encodeToString(content));
                    document.field("language", language.tag());
                }))
                .getBytes(StandardCharsets.UTF_8);
    }

    static Asked fromJson(byte[] json) {
        var document = JsonReader.read("question", json, new Problems())
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .orElseThrow(() -> new IllegalArgumentException("This is no question."));
        var parameters = new LinkedHashMap<String, List<String>>();
        Stream.of(text(document, "parameters").split("&"))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", -1))
                .forEach(pair -> parameters
                        .computeIfAbsent(unescaped(pair[0]), name -> new ArrayList<>())
                        .add(unescaped(pair[1])));
        return new Asked(
                text(document, "path"),
                text(document, "pack"),
                parameters,
                Base64.getDecoder().decode(text(document, "content")),
                Language.liked(text(document, "language")));
    }

    private static String text(JsonObject document, String name) {
        return Optional.ofNullable(document.members().get(name))
                .map(member -> member.value() instanceof JsonText value ? value.text() : null)
                .orElseThrow(() -> new IllegalArgumentException("The question has no \"" + name + "\"."));
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String unescaped(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
