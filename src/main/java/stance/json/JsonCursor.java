package stance.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stance.json.Json.JsonArray;
import stance.json.Json.JsonFlag;
import stance.json.Json.JsonNull;
import stance.json.Json.JsonNumber;
import stance.json.Json.JsonObject;
import stance.json.Json.JsonText;
import stance.json.Json.Member;
import stance.language.GivenName;
import stance.language.Phrase;
import stance.problem.Nearest;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.Problems;
import stance.problem.Severity;
import stance.problem.Spot;

/**
 * Takes a document apart and notes what does not fit, so that a reader says only what it expects. Every method that
 * gives an empty answer for a value that is there has noted why.
 */
public final class JsonCursor {

    private final String file;
    private final Json root;
    private final Problems problems;
    private final List<String> settings;
    private final Set<Meant> meant = new HashSet<>();
    private @Nullable Pointers pointers;

    /** A key for which another one was written. */
    private record Meant(int line, int column, String key) {

        static Meant of(Spot spot, String key) {
            return new Meant(spot.line(), spot.column(), key);
        }
    }

    /** Reads from a document; its places are named after the file. */
    public JsonCursor(String file, Json root, Problems problems) {
        this(file, root, problems, List.of());
    }

    /** Reads from a document into which settings were merged: a spot in line 0 names one of them by its column. */
    public JsonCursor(String file, Json root, Problems problems, List<String> settings) {
        this.file = file;
        this.root = root;
        this.problems = problems;
        this.settings = List.copyOf(settings);
    }

    private Pointers pointers() {
        if (pointers == null) {
            pointers = new Pointers(root);
        }
        return pointers;
    }

    /** The place of a key or value. */
    public Place place(Spot spot) {
        return spot.line() == 0
                ? Place.of(settings.get(spot.column() - 1))
                : new Place(file, spot.line(), spot.column(), pointers().at(spot));
    }

    /** Notes an error at a spot. */
    public void error(String code, Spot spot, Phrase message, Phrase hint) {
        problems.error(code, place(spot), message, hint);
    }

    /** The object that is expected here. */
    public Optional<JsonObject> object(Json value, Phrase what) {
        return expect(value, JsonObject.class, Phrase.of("%s must be an object", what));
    }

    /** The text that is expected here. */
    public Optional<String> text(Json value, Phrase what) {
        return expect(value, JsonText.class, Phrase.of("%s must be a text", what))
                .map(JsonText::text);
    }

    /** The number that is expected here, as it was written. */
    public Optional<String> number(Json value, Phrase what) {
        return expect(value, JsonNumber.class, Phrase.of("%s must be a number", what))
                .map(JsonNumber::text);
    }

    /** True or false, as is expected here. */
    public Optional<Boolean> flag(Json value, Phrase what) {
        return expect(value, JsonFlag.class, Phrase.of("%s must be true or false", what))
                .map(JsonFlag::value);
    }

    /** The list that is expected here. */
    public List<Json> list(Json value, Phrase what) {
        return expect(value, JsonArray.class, Phrase.of("%s must be a list", what))
                .map(JsonArray::values)
                .orElse(List.of());
    }

    /** The texts of the list that is expected here. */
    public List<JsonText> texts(Json value, Phrase what) {
        var texts = new ArrayList<JsonText>();
        for (var item : list(value, what)) {
            expect(item, JsonText.class, Phrase.of("%s must be texts", what)).ifPresent(texts::add);
        }
        return texts;
    }

    /** The members of the object that is expected here, by key; a null stays a null. */
    public Map<String, Member> members(Json value, Phrase what) {
        return object(value, what).map(JsonObject::members).orElse(Map.of());
    }

    /** One of these names, as is expected here. */
    public Optional<String> oneOf(Json value, Collection<String> names, Phrase what) {
        var text = text(value, what);
        if (text.isPresent() && !names.contains(text.get())) {
            error(
                    "json.unknown-name",
                    value.at(),
                    Phrase.of("%s is \"%s\", which is not known.", what, text.get()),
                    Nearest.hint(text.get(), names));
            return Optional.empty();
        }
        return text;
    }

    /** Notes every key that is not among the known ones. */
    public void refuseUnknown(JsonObject object, Collection<String> known, Phrase where) {
        object.members().forEach((key, member) -> {
            if (!known.contains(key)) {
                error(
                        "json.unknown-field",
                        member.keyAt(),
                        Phrase.of("Unknown field \"%s\" in %s.", key, where),
                        Nearest.hint(key, known));
                Nearest.closest(key, known).ifPresent(name -> meant.add(Meant.of(member.keyAt(), name)));
            }
        });
    }

    /** Notes a name that cannot be told from one that the program gives, or that nobody could see. */
    public void refuseGiven(String code, String name, Spot at, Set<GivenName> given) {
        if (name.isBlank()) {
            error(code, at, Phrase.of("A name must not be empty."), Phrase.NONE);
        } else if (GivenName.of(name).filter(given::contains).isPresent()) {
            error(
                    code,
                    at,
                    Phrase.of("\"%s\" is a name that Stance itself gives: nobody could tell which is meant.", name),
                    Phrase.of("Choose another name."));
        }
    }

    /** The value of a key, where it is there and not null. */
    public Optional<Json> get(JsonObject object, String key) {
        var member = object.members().get(key);
        return member == null || member.value() instanceof JsonNull ? Optional.empty() : Optional.of(member.value());
    }

    /** The value of a key that must be there. */
    public Optional<Json> require(JsonObject object, String key, Phrase where) {
        var value = get(object, key);
        if (value.isEmpty() && !isMisspelt(object, key)) {
            error(
                    "json.missing-field",
                    object.at(),
                    Phrase.of("The field \"%s\" is missing in %s.", key, where),
                    Phrase.NONE);
        }
        return value;
    }

    /** Whether a key that is not there was refused under another name, as {@link #refuseUnknown} noted. */
    public boolean isMisspelt(JsonObject object, String key) {
        return object.members().values().stream().anyMatch(member -> meant.contains(Meant.of(member.keyAt(), key)));
    }

    /** Notes that a name is not among those of its kind. */
    public void unknown(String kind, String name, String code, Spot spot, Phrase message, Phrase hint) {
        problems.unknown(kind, name, new Problem(code, Severity.ERROR, place(spot), message, hint));
    }

    /** Notes a name of a kind that is declared with this key. */
    public void declared(String kind, String name, Spot spot) {
        problems.declared(kind, name, () -> place(spot));
    }

    /** Notes that a declared name is mentioned. */
    public void mentioned(String kind, String name) {
        problems.mentioned(kind, name);
    }

    /** Notes, after an error, that unknown names of this kind may be right. */
    public void doubtful(String kind) {
        problems.doubtful(kind);
    }

    /** One of the names of a kind, as is expected here. */
    public Optional<String> named(String kind, Json value, Collection<String> names, Phrase what) {
        var text = text(value, what);
        if (text.isPresent() && !names.contains(text.get())) {
            unknown(
                    kind,
                    text.get(),
                    "json.unknown-name",
                    value.at(),
                    Phrase.of("%s is \"%s\", which is not known.", what, text.get()),
                    Nearest.hint(text.get(), names));
            return Optional.empty();
        }
        text.ifPresent(name -> mentioned(kind, name));
        return text;
    }

    /** The members of the object under a key, by name; empty where the key is not there. */
    public Map<String, Member> membersAt(JsonObject object, String key, Phrase what) {
        return get(object, key).map(value -> members(value, what)).orElseGet(LinkedHashMap::new);
    }

    private <T extends Json> Optional<T> expect(Json value, Class<T> kind, Phrase rule) {
        if (kind.isInstance(value)) {
            return Optional.of(kind.cast(value));
        }
        error("json.wrong-kind", value.at(), Phrase.of("%s; found %s.", rule, value.kind()), Phrase.NONE);
        return Optional.empty();
    }
}
