package stance.json;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import stance.problem.Spot;

/** A JSON value with the spot where it begins. */
public sealed interface Json {

    /** Where it begins. */
    Spot at();

    /** What it is, in words, for messages. */
    String kind();

    /** An object; the order of its members is that of the file. */
    record JsonObject(Spot at, Map<String, Member> members) implements Json {
        /** Takes the members over: the map is not to be changed any more. */
        public JsonObject {
            members = Collections.unmodifiableMap(members);
        }

        @Override
        public String kind() {
            return "an object";
        }
    }

    /** A member of an object: where its key stands, and its value. */
    record Member(Spot keyAt, Json value) {}

    /** An array. */
    record JsonArray(Spot at, List<Json> values) implements Json {
        /** Keeps its own copy of the values. */
        public JsonArray {
            values = List.copyOf(values);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /** A string. */
    record JsonText(Spot at, String text) implements Json {
        @Override
        public String kind() {
            return "the text \"" + text + "\"";
        }
    }

    /** A number as it was written. */
    record JsonNumber(Spot at, String text) implements Json {
        @Override
        public String kind() {
            return "the number " + text;
        }
    }

    /** True or false. */
    record JsonFlag(Spot at, boolean value) implements Json {
        @Override
        public String kind() {
            return String.valueOf(value);
        }
    }

    /** Null. */
    record JsonNull(Spot at) implements Json {
        @Override
        public String kind() {
            return "null";
        }
    }
}
