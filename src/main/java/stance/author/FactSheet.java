package stance.author;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stance.author.Fact.Page;
import stance.author.Fact.Until;
import stance.json.Json;
import stance.json.Json.JsonArray;
import stance.json.Json.JsonNull;
import stance.json.Json.JsonObject;
import stance.json.Json.JsonText;
import stance.json.JsonCursor;
import stance.json.JsonReader;
import stance.json.TextFiles;
import stance.language.Phrase;
import stance.problem.Nearest;
import stance.problem.Place;
import stance.problem.Problems;
import stance.problem.RefusedException;

/** A file of facts: {@code { "positions": [ { "id": ..., "actor": ... } ] }}. What a stance has no place for is told. */
public final class FactSheet {

    private static final List<String> POLARITIES =
            List.of("accepts", "conditional", "denies-under-discussion", "opposes", "proposes", "rejects", "supports");
    private static final List<String> HARDNESSES = List.of("firm", "preference", "red line");
    private static final List<String> CHANNELS = List.of("private", "public");
    private static final List<String> BASES = List.of("inferred", "reported", "stated");

    private static final Set<String> READ = Set.of(
            "id",
            "actor",
            "speaker",
            "role",
            "stated",
            "topic",
            "area",
            "position",
            "polarity",
            "hardness",
            "hardness_why",
            "conditions",
            "basis",
            "quote",
            "quote_lang",
            "source",
            "corroborated_by",
            "supersedes",
            "quote_words_of",
            "verified",
            "notes",
            "until",
            "channel");

    private final String name;
    private final Json root;
    private final JsonCursor cursor;
    private final Problems problems;

    private FactSheet(String name, Json root, Problems problems) {
        this.name = name;
        this.root = root;
        this.cursor = new JsonCursor(name, root, problems);
        this.problems = problems;
    }

    /**
     * The fact of this id.
     *
     * @throws RefusedException if it is not there, or with what is wrong with it
     */
    public static Fact read(Path path, String id) {
        return of(path).fact(id);
    }

    /**
     * All facts, in their order.
     *
     * @throws RefusedException with everything that is wrong with any of them
     */
    public static List<Fact> all(Path path) {
        return of(path).facts();
    }

    private static FactSheet of(Path path) {
        var problems = new Problems();
        var name = path.toString().replace('\\', '/');
        var root = TextFiles.bytes(path, name, problems).flatMap(bytes -> JsonReader.read(name, bytes, problems));
        problems.refuseErrors();
        return new FactSheet(name, root.orElseThrow(), problems);
    }

    private List<JsonObject> positions() {
        var positions = cursor
                .object(root, Phrase.of("A fact sheet"))
                .flatMap(sheet -> cursor.require(sheet, "positions", Phrase.of("this fact sheet")))
                .map(all -> cursor.list(all, Phrase.of("The positions")))
                .orElse(List.of())
                .stream()
                .flatMap(item -> cursor.object(item, Phrase.of("Each position")).stream())
                .toList();
        problems.refuseErrors();
        return positions;
    }

    private Fact fact(String id) {
        var known = new ArrayList<String>();
        var found = positions().stream()
                .filter(object -> {
                    var own = text(object, "id").orElse("");
                    known.add(own);
                    return own.equals(id);
                })
                .findFirst();
        problems.refuseErrors();
        if (found.isEmpty()) {
            throw Refusal.of(
                    "facts.unknown-id",
                    Place.of(name),
                    Phrase.of("There is no position \"%s\" in this fact sheet.", id),
                    Nearest.hint(id, known));
        }
        var fact = read(found.get(), id);
        problems.refuseErrors();
        return fact.orElseThrow();
    }

    private List<Fact> facts() {
        var facts = new LinkedHashMap<String, Fact>();
        for (var object : positions()) {
            var id = required(object, "id", Phrase.of("a position"));
            read(object, id)
                    .filter(fact -> facts.put(id, fact) != null)
                    .ifPresent(second -> problems.error(
                            "facts.twice",
                            second.place(),
                            Phrase.of("There are two positions \"%s\" in this fact sheet.", id)));
        }
        problems.refuseErrors();
        return List.copyOf(facts.values());
    }

    /** Empty after a problem was noted. */
    private Optional<Fact> read(JsonObject object, String id) {
        var where = Phrase.of("the position %s", id);
        var source =
                cursor.require(object, "source", where).flatMap(value -> cursor.object(value, Phrase.of("The source")));
        var page = source.map(known -> page(known, where))
                .map(known -> new Page(
                        known.title(),
                        known.publisher(),
                        known.date(),
                        known.url(),
                        text(object, "quote"),
                        text(object, "quote_lang")));
        var others = cursor
                .get(object, "corroborated_by")
                .map(value -> cursor.list(value, Phrase.verbatim("corroborated_by")))
                .orElse(List.of())
                .stream()
                .flatMap(item -> cursor.object(item, Phrase.of("Each corroborating page")).stream())
                .map(known -> page(known, where))
                .toList();
        return page.map(known -> new Fact(
                id,
                required(object, "actor", where),
                text(object, "speaker"),
                text(object, "role"),
                required(object, "stated", where),
                text(object, "topic"),
                text(object, "area"),
                required(object, "position", where),
                oneOf(object, "polarity", POLARITIES, where),
                oneOf(object, "hardness", HARDNESSES, where),
                text(object, "hardness_why"),
                text(object, "conditions"),
                oneOf(object, "basis", BASES, where),
                known,
                others,
                text(object, "supersedes"),
                text(object, "quote_words_of"),
                text(object, "verified"),
                text(object, "notes"),
                cursor.get(object, "until").flatMap(value -> until(value, where)),
                cursor.get(object, "channel")
                        .flatMap(value -> cursor.oneOf(value, CHANNELS, Phrase.verbatim("channel"))),
                unread(object),
                cursor.place(object.at())));
    }

    /** A day alone, or a day and why. */
    private Optional<Until> until(Json value, Phrase where) {
        return value instanceof JsonText day
                ? Optional.of(new Until(day.text().strip(), Optional.empty()))
                : cursor.object(value, Phrase.verbatim("until"))
                        .map(object -> new Until(required(object, "date", where), text(object, "why")));
    }

    /** What is empty says nothing that could be lost. */
    private static List<String> unread(JsonObject object) {
        return object.members().entrySet().stream()
                .filter(member -> !READ.contains(member.getKey())
                        && !isEmpty(member.getValue().value()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isEmpty(Json value) {
        return value instanceof JsonNull
                || (value instanceof JsonText text && text.text().isBlank())
                || (value instanceof JsonArray list && list.values().isEmpty());
    }

    private Page page(JsonObject page, Phrase where) {
        return new Page(
                required(page, "title", where),
                text(page, "publisher"),
                text(page, "date"),
                required(page, "url", where),
                text(page, "quote"),
                text(page, "lang"));
    }

    private Optional<String> text(JsonObject object, String key) {
        return cursor.get(object, key)
                .flatMap(value -> cursor.text(value, Phrase.verbatim(key)))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    /** Empty after a problem was noted. */
    private String required(JsonObject object, String key, Phrase where) {
        cursor.require(object, key, where);
        return text(object, key).orElse("");
    }

    private String oneOf(JsonObject object, String key, List<String> names, Phrase where) {
        return cursor.require(object, key, where)
                .flatMap(value -> cursor.oneOf(value, names, Phrase.verbatim(key)))
                .orElse("");
    }
}
