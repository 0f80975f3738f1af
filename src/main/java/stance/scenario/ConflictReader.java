package stance.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import stance.json.Json;
import stance.json.Json.JsonArray;
import stance.json.Json.JsonNull;
import stance.json.Json.JsonObject;
import stance.json.JsonCursor;
import stance.language.Phrase;
import stance.problem.Nearest;
import stance.problem.Spot;

/** Reads what a file says of a conflict. */
public final class ConflictReader {

    /** What may be said of one. */
    public static final List<String> KEYS =
            List.of("control", "statusQuo", "infeasible", "irreversible", "moves", "preferences", "ranking", "unseen");

    /** How deep statements may stand in one another. */
    private static final int MAX_DEPTH = 10;

    private static final List<String> STATEMENTS = List.of("stance", "options", "not", "any", "all");

    private final JsonCursor cursor;
    private final Map<String, ? extends Collection<String>> slots;
    private final Collection<String> actors;
    private final Collection<String> stances;

    /**
     * Of a file.
     *
     * @param slots by id, the names of their options
     * @param actors who may decide
     * @param stances of which may be said that they are met
     */
    public ConflictReader(
            JsonCursor cursor,
            Map<String, ? extends Collection<String>> slots,
            Collection<String> actors,
            Collection<String> stances) {
        this.cursor = cursor;
        this.slots = slots;
        this.actors = actors;
        this.stances = stances;
    }

    /** What it says under the key "conflict"; problems are noted. */
    public ConflictTerms read(JsonObject owner) {
        return cursor.get(owner, "conflict")
                .flatMap(value -> cursor.object(value, Phrase.of("\"%s\"", "conflict")))
                .map(this::terms)
                .orElse(ConflictTerms.NONE);
    }

    private ConflictTerms terms(JsonObject conflict) {
        cursor.refuseUnknown(conflict, KEYS, Phrase.of("\"%s\"", "conflict"));
        var control = new LinkedHashMap<String, Optional<String>>();
        cursor.membersAt(conflict, "control", named("control")).forEach((slot, member) -> {
            if (isSlot(slot, member.keyAt())) {
                control.put(
                        slot,
                        member.value() instanceof JsonNull
                                ? Optional.empty()
                                : cursor.oneOf(member.value(), actors, Phrase.of("Who decides \"%s\"", slot)));
            }
        });
        return new ConflictTerms(
                control,
                cursor.get(conflict, "statusQuo").map(value -> combination(value, named("statusQuo"))),
                each(conflict, "infeasible", value -> combination(value, named("infeasible"))),
                each(conflict, "irreversible", this::barred).stream()
                        .flatMap(Optional::stream)
                        .toList(),
                byActor(conflict, "moves", this::move),
                byActor(conflict, "preferences", value -> statement(value, 0)),
                byActor(conflict, "ranking", this::level),
                byActor(conflict, "unseen", value -> combination(value, named("unseen"))));
    }

    private static Phrase named(String key) {
        return Phrase.of("\"%s\"", key);
    }

    private <T> List<T> each(JsonObject owner, String key, Function<Json, T> read) {
        return cursor.get(owner, key).stream()
                .flatMap(value -> cursor.list(value, named(key)).stream())
                .map(read)
                .toList();
    }

    private <T> Map<String, List<T>> byActor(JsonObject conflict, String key, Function<Json, T> read) {
        var byActor = new LinkedHashMap<String, List<T>>();
        cursor.membersAt(conflict, key, named(key)).forEach((actor, member) -> {
            if (!actors.contains(actor)) {
                cursor.error(
                        "conflict.unknown-actor",
                        member.keyAt(),
                        Phrase.of("%s is \"%s\", which is not known.", Phrase.of("The party"), actor),
                        Nearest.hint(actor, actors));
            } else {
                byActor.put(
                        actor,
                        cursor.list(member.value(), named(key)).stream()
                                .map(read)
                                .toList());
            }
        });
        return byActor;
    }

    private boolean isSlot(String slot, Spot at) {
        if (!slots.containsKey(slot)) {
            cursor.error(
                    "conflict.unknown-slot",
                    at,
                    Phrase.of("There is no provision \"%s\".", slot),
                    Nearest.hint(slot, slots.keySet()));
        }
        return slots.containsKey(slot);
    }

    private Combination combination(Json value, Phrase what) {
        var options = new LinkedHashMap<String, Set<String>>();
        cursor.members(value, what).forEach((slot, member) -> {
            if (isSlot(slot, member.keyAt())) {
                var names = new LinkedHashSet<String>();
                var values = member.value() instanceof JsonArray list ? list.values() : List.of(member.value());
                values.forEach(each -> option(slot, each).ifPresent(names::add));
                if (values.isEmpty()) {
                    cursor.error(
                            "conflict.no-option",
                            member.value().at(),
                            Phrase.of("No option of \"%s\" is named, so that no package is meant.", slot),
                            Phrase.of("Name some, or leave \"%s\" out for all of them.", slot));
                }
                options.put(slot, names);
            }
        });
        return new Combination(options);
    }

    private Optional<String> option(String slot, Json value) {
        return cursor.oneOf(value, Objects.requireNonNull(slots.get(slot)), Phrase.of("The option of \"%s\"", slot));
    }

    private Optional<ConflictTerms.Barred> barred(Json value) {
        var object = cursor.object(value, named("irreversible"));
        object.ifPresent(step -> cursor.refuseUnknown(step, List.of("slot", "from", "to"), named("irreversible")));
        return object.flatMap(step -> cursor.require(step, "slot", named("irreversible"))
                .flatMap(slot -> cursor.oneOf(slot, slots.keySet(), named("slot")))
                .flatMap(slot -> end(step, slot, "from")
                        .flatMap(from -> end(step, slot, "to").map(to -> new ConflictTerms.Barred(slot, from, to)))));
    }

    private Optional<String> end(JsonObject step, String slot, String key) {
        return cursor.require(step, key, named("irreversible")).flatMap(value -> option(slot, value));
    }

    private ConflictTerms.Move move(Json value) {
        var to = new LinkedHashMap<String, String>();
        var from = new Combination(Map.of());
        var object = cursor.object(value, named("moves"));
        if (object.isPresent()) {
            cursor.refuseUnknown(object.get(), List.of("from", "to"), named("moves"));
            from = cursor.require(object.get(), "from", named("moves"))
                    .map(each -> combination(each, named("from")))
                    .orElse(from);
            cursor.require(object.get(), "to", named("moves"))
                    .ifPresent(each -> cursor.members(each, named("to")).forEach((slot, member) -> {
                        if (isSlot(slot, member.keyAt())) {
                            option(slot, member.value()).ifPresent(option -> to.put(slot, option));
                        }
                    }));
        }
        return new ConflictTerms.Move(from, to);
    }

    private List<Combination> level(Json value) {
        var states = value instanceof JsonArray tied ? tied.values() : List.of(value);
        return states.stream()
                .map(state -> combination(state, named("ranking")))
                .toList();
    }

    private Statement statement(Json value, int depth) {
        var none = new Statement.All(List.of());
        var object = cursor.object(value, named("preferences"));
        if (object.isEmpty()) {
            return none;
        }
        var members = object.get().members();
        cursor.refuseUnknown(object.get(), STATEMENTS, named("preferences"));
        var keys = members.keySet().stream().filter(STATEMENTS::contains).toList();
        if (keys.size() != 1 || depth == MAX_DEPTH) {
            cursor.error(
                    "conflict.statement",
                    value.at(),
                    depth == MAX_DEPTH
                            ? Phrase.of("Statements stand in one another deeper than %s times.", MAX_DEPTH)
                            : Phrase.of("A statement has one of these: %s.", String.join(", ", STATEMENTS)),
                    Phrase.NONE);
            return none;
        }
        var key = keys.get(0);
        var said = Objects.requireNonNull(members.get(key)).value();
        return switch (key) {
            case "stance" ->
                cursor.oneOf(said, stances, Phrase.of("The stance"))
                        .<Statement>map(Statement.OfStance::new)
                        .orElse(none);
            case "options" -> new Statement.OfOptions(combination(said, named(key)));
            case "not" -> new Statement.Not(statement(said, depth + 1));
            case "any" -> new Statement.Any(statements(said, key, depth));
            default -> new Statement.All(statements(said, key, depth));
        };
    }

    private List<Statement> statements(Json value, String key, int depth) {
        var statements = new ArrayList<Statement>();
        Stream.of(value)
                .flatMap(list -> cursor.list(list, named(key)).stream())
                .forEach(each -> statements.add(statement(each, depth + 1)));
        return statements;
    }
}
