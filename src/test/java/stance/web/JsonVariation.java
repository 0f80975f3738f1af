package stance.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stance.json.Json;
import stance.json.Json.JsonArray;
import stance.json.Json.JsonFlag;
import stance.json.Json.JsonNull;
import stance.json.Json.JsonNumber;
import stance.json.Json.JsonObject;
import stance.json.Json.JsonText;
import stance.json.Json.Member;
import stance.problem.Spot;

/**
 * A document that differs from another in one place.
 *
 * @param change what is different, and where
 */
record JsonVariation(String change, Json json) {

    private static final Spot SPOT = Spot.NOWHERE;
    private static final List<Json> OF_EACH_KIND = List.of(
            new JsonNull(SPOT),
            new JsonFlag(SPOT, true),
            new JsonNumber(SPOT, "7"),
            new JsonText(SPOT, ""),
            new JsonText(SPOT, "zzz"),
            new JsonArray(SPOT, List.of()),
            new JsonArray(SPOT, List.of(new JsonNumber(SPOT, "7"))),
            new JsonObject(SPOT, Map.of()));

    /** Each value, at every depth, in every kind; each member left out, and one more in each object; each item twice. */
    static Stream<JsonVariation> all(Json document) {
        var others = OF_EACH_KIND.stream()
                .map(other -> new JsonVariation(" = " + new Tree(other).print().replaceAll("\\s+", ""), other));
        var inside = document instanceof JsonObject object
                ? inside(object)
                : document instanceof JsonArray array ? inside(array) : Stream.<JsonVariation>of();
        return Stream.concat(others, inside);
    }

    private static Stream<JsonVariation> inside(JsonObject object) {
        var more = new JsonVariation(".zzz is more", with(object, "zzz", new JsonText(SPOT, "zzz")));
        var changed = object.members().entrySet().stream()
                .flatMap(entry -> Stream.concat(
                        Stream.of(new JsonVariation(
                                "." + entry.getKey() + " is left out", without(object, entry.getKey()))),
                        all(entry.getValue().value())
                                .map(each -> new JsonVariation(
                                        "." + entry.getKey() + each.change, with(object, entry.getKey(), each.json)))));
        return Stream.concat(Stream.of(more), changed);
    }

    private static Stream<JsonVariation> inside(JsonArray array) {
        return IntStream.range(0, array.values().size()).boxed().flatMap(index -> {
            var twice = new ArrayList<>(array.values());
            twice.add(twice.get(index));
            return Stream.concat(
                    Stream.of(new JsonVariation("[" + index + "] is there twice", new JsonArray(SPOT, twice))),
                    all(array.values().get(index)).map(each -> {
                        var values = new ArrayList<>(array.values());
                        values.set(index, each.json);
                        return new JsonVariation("[" + index + "]" + each.change, new JsonArray(SPOT, values));
                    }));
        });
    }

    private static Json with(JsonObject object, String key, Json value) {
        var members = new LinkedHashMap<>(object.members());
        members.put(key, new Member(SPOT, value));
        return new JsonObject(SPOT, members);
    }

    private static Json without(JsonObject object, String key) {
        var members = new LinkedHashMap<>(object.members());
        members.remove(key);
        return new JsonObject(SPOT, members);
    }
}
