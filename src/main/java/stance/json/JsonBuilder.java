package stance.json;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stance.json.Json.JsonArray;
import stance.json.Json.JsonFlag;
import stance.json.Json.JsonNumber;
import stance.json.Json.JsonObject;
import stance.json.Json.JsonText;
import stance.json.Json.Member;
import stance.problem.Spot;

/** Makes JSON that is in no file yet; members stay in the order in which they are put. */
public final class JsonBuilder {

    private final Map<String, Member> members = new LinkedHashMap<>();

    /** A text. */
    public static Json text(String text) {
        return new JsonText(Spot.NOWHERE, text);
    }

    /** A number as it is to be written. */
    public static Json number(String number) {
        return new JsonNumber(Spot.NOWHERE, number);
    }

    /** True or false. */
    public static Json flag(boolean value) {
        return new JsonFlag(Spot.NOWHERE, value);
    }

    /** A list. */
    public static Json list(List<Json> values) {
        return new JsonArray(Spot.NOWHERE, values);
    }

    /** A list of texts. */
    public static Json texts(Collection<String> texts) {
        return list(texts.stream().map(JsonBuilder::text).toList());
    }

    /** Adds a member. */
    public JsonBuilder put(String key, Json value) {
        members.put(key, new Member(Spot.NOWHERE, value));
        return this;
    }

    /** Adds a text. */
    public JsonBuilder put(String key, String text) {
        return put(key, text(text));
    }

    /** The object. */
    public JsonObject build() {
        return new JsonObject(Spot.NOWHERE, new LinkedHashMap<>(members));
    }
}
