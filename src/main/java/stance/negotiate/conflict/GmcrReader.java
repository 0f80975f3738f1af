package stance.negotiate.conflict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stance.json.Json;
import stance.json.Json.JsonArray;
import stance.json.Json.JsonObject;
import stance.json.JsonCursor;
import stance.language.Phrase;
import stance.problem.Place;
import stance.problem.Problems;
import stance.scenario.Combination;
import stance.scenario.ConflictTerms;
import stance.scenario.Statement;

/**
 * Reads what gmcr-py saves (O. Petersons, {@code github.com/onp/gmcr-py}): options that are taken or not, each with the
 * directions in which it may change; what cannot be; and of each decision maker its options, what it does not see, and
 * either a list of preferences, the weightiest first, or a ranking of the states by their numbers, the best first. States
 * are numbered from 1 in the order of their options read as a binary number, the first option counting least.
 */
final class GmcrReader {

    private static final String NO = "no";
    private static final String YES = "yes";

    private final String file;
    private final JsonObject root;
    private final JsonCursor cursor;
    private final Problems problems;
    private final List<String> options = new ArrayList<>();

    GmcrReader(String file, JsonObject root, JsonCursor cursor, Problems problems) {
        this.file = file;
        this.root = root;
        this.cursor = cursor;
        this.problems = problems;
    }

    Conflict conflict() {
        var irreversible = new ArrayList<ConflictTerms.Barred>();
        each(root, "options").forEach(value -> option(value, irreversible));
        var infeasible = combinations(root, "infeasibles");
        var control = new LinkedHashMap<String, Optional<String>>();
        options.forEach(option -> control.put(option, Optional.empty()));
        var makers = new ArrayList<String>();
        var preferences = new LinkedHashMap<String, List<Statement>>();
        var ranking = new LinkedHashMap<String, List<List<Combination>>>();
        var unseen = new LinkedHashMap<String, List<Combination>>();
        var isRanked = Stream.of("useManualPreferenceRanking", "useManualPreferenceVectors")
                .anyMatch(key -> cursor.get(root, key)
                        .flatMap(value -> cursor.flag(value, named(key)))
                        .orElse(false));
        problems.refuseErrors();
        var feasible = isRanked ? feasible(infeasible) : List.<Combination>of();
        for (var value : each(root, "decisionMakers")) {
            cursor.object(value, named("decisionMakers")).ifPresent(maker -> {
                var name = unique(text(maker, "name"), makers);
                makers.add(name);
                each(maker, "options")
                        .forEach(each -> index(each, options.size())
                                .ifPresent(option -> control.put(options.get(option), Optional.of(name))));
                unseen.put(name, combinations(maker, "misperceptions"));
                if (isRanked) {
                    var key =
                            maker.members().containsKey("preferenceRanking") ? "preferenceRanking" : "preferenceVector";
                    ranking.put(
                            name,
                            each(maker, key).stream()
                                    .map(level -> level(level, feasible))
                                    .toList());
                } else {
                    preferences.put(
                            name,
                            each(maker, "preferences").stream()
                                    .map(this::statement)
                                    .toList());
                }
            });
        }
        problems.refuseErrors();
        var slots = new LinkedHashMap<String, List<String>>();
        options.forEach(option -> slots.put(option, List.of(NO, YES)));
        var terms = new ConflictTerms(
                control, Optional.empty(), infeasible, irreversible, Map.of(), preferences, ranking, unseen);
        return ConflictFile.of(file, Place.of(file), makers, slots, terms, problems);
    }

    private static Phrase named(String key) {
        return Phrase.of("\"%s\"", key);
    }

    private List<Json> each(JsonObject owner, String key) {
        return cursor.get(owner, key)
                .map(value -> cursor.list(value, named(key)))
                .orElse(List.of());
    }

    private String text(JsonObject owner, String key) {
        return cursor.require(owner, key, named(key))
                .flatMap(value -> cursor.text(value, named(key)))
                .orElse("");
    }

    private void option(Json value, List<ConflictTerms.Barred> irreversible) {
        cursor.object(value, named("options")).ifPresent(option -> {
            var name = unique(text(option, "name"), options);
            options.add(name);
            var direction = cursor.get(option, "permittedDirection")
                    .flatMap(each -> cursor.oneOf(each, List.of("both", "fwd", "back"), named("permittedDirection")))
                    .orElse("both");
            if (direction.equals("fwd")) {
                irreversible.add(new ConflictTerms.Barred(name, YES, NO));
            } else if (direction.equals("back")) {
                irreversible.add(new ConflictTerms.Barred(name, NO, YES));
            }
        });
    }

    /** Two options of one name are told apart by a number. */
    private static String unique(String name, List<String> taken) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? name : name + " (" + number + ")")
                .filter(each -> !taken.contains(each))
                .findFirst()
                .orElseThrow();
    }

    private List<Combination> combinations(JsonObject owner, String key) {
        return each(owner, key).stream().map(this::combination).toList();
    }

    /** Pairs of the number of an option and Y or N. */
    private Combination combination(Json value) {
        var set = new LinkedHashMap<String, Set<String>>();
        for (var pair : cursor.list(value, Phrase.of("A condition"))) {
            var parts = cursor.list(pair, Phrase.of("A condition"));
            if (parts.size() == 2) {
                var option = index(parts.get(0), options.size());
                var taken = cursor.oneOf(parts.get(1), List.of("Y", "N"), Phrase.of("Whether it is taken"));
                if (option.isPresent() && taken.isPresent()) {
                    set.put(options.get(option.get()), Set.of(taken.get().equals("Y") ? YES : NO));
                }
            } else {
                cursor.error(
                        "gmcr.condition",
                        pair.at(),
                        Phrase.of("A condition is made of pairs: the number of an option, and Y or N."),
                        Phrase.NONE);
            }
        }
        return new Combination(set);
    }

    private Statement statement(Json value) {
        return value instanceof JsonObject compound
                ? new Statement.Any(each(compound, "members").stream()
                        .<Statement>map(member -> new Statement.OfOptions(combination(member)))
                        .toList())
                : new Statement.OfOptions(combination(value));
    }

    private Optional<Integer> index(Json value, int size) {
        var number = cursor.number(value, Phrase.of("The number of an option"));
        var index = number.filter(digits -> digits.matches("\\d{1,6}")).map(Integer::valueOf);
        if (number.isPresent() && index.filter(each -> each < size).isEmpty()) {
            cursor.error(
                    "gmcr.number",
                    value.at(),
                    Phrase.of("There are %s, numbered from 0; found %s.", size, number.get()),
                    Phrase.NONE);
            return Optional.empty();
        }
        return index;
    }

    /** By number, what every feasible state is. */
    private List<Combination> feasible(List<Combination> infeasible) {
        if (options.size() > Integer.numberOfTrailingZeros(ConflictFile.MAX_STATES)) {
            return List.of();
        }
        return IntStream.range(0, 1 << options.size())
                .mapToObj(number -> {
                    var set = new LinkedHashMap<String, Set<String>>();
                    for (var option = 0; option < options.size(); option++) {
                        set.put(options.get(option), Set.of((number >> option & 1) == 1 ? YES : NO));
                    }
                    return new Combination(set);
                })
                .filter(state -> infeasible.stream()
                        .noneMatch(each -> each.holds(option -> state.options()
                                .getOrDefault(option, Set.of())
                                .iterator()
                                .next())))
                .toList();
    }

    /** A state by its number from 1, or several that are the same to it. */
    private List<Combination> level(Json value, List<Combination> feasible) {
        var states = value instanceof JsonArray tied ? tied.values() : List.of(value);
        return states.stream()
                .flatMap(state -> index(state, feasible.size() + 1).stream())
                .filter(number -> number > 0)
                .map(number -> feasible.get(number - 1))
                .toList();
    }
}
