package stance.json;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import stance.language.Composed;
import stance.language.Phrase;
import stance.problem.Spot;

/** A JSON value with the spot where it begins. */
public sealed interface Json {

    /** Where it begins. */
    Spot at();

    /** What it is, in words, for messages. */
    Phrase kind();

    /** An object; the order of its members is that of the file. */
    record JsonObject(Spot at, Map<String, Member> members) implements Json {
        /** Takes the members over: the map is not to be changed any more. */
        public JsonObject {
            members = Collections.unmodifiableMap(members);
        }

        @Override
        public Phrase kind() {
            return Phrase.of("an object");
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
        public Phrase kind() {
            return Phrase.of("a list");
        }
    }

    /** A string. */
    record JsonText(Spot at, String text) implements Json {
        /** Composes the text. */
        public JsonText {
            text = Composed.of(text);
        }

        @Override
        public Phrase kind() {
            return Phrase.of("the text \"%s\"", text);
        }
    }

    /** A number as it was written. */
    record JsonNumber(Spot at, String text) implements Json {
        @Override
        public Phrase kind() {
            return Phrase.of("the number %s", text);
        }
    }

    /** True or false. */
    record JsonFlag(Spot at, boolean value) implements Json {
        @Override
        public Phrase kind() {
            return Phrase.verbatim(String.valueOf(value));
        }
    }

    /** Null. */
    record JsonNull(Spot at) implements Json {
        @Override
        public Phrase kind() {
            return Phrase.verbatim("null");
        }
    }
}
