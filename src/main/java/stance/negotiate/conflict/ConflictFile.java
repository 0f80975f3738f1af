package stance.negotiate.conflict;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import stance.json.Json.JsonObject;
import stance.json.Json.JsonText;
import stance.json.JsonCursor;
import stance.json.JsonReader;
import stance.json.TextFiles;
import stance.language.Phrase;
import stance.negotiate.conflict.Conflict.Order;
import stance.problem.Place;
import stance.problem.Problems;
import stance.scenario.ConflictReader;
import stance.scenario.ConflictTerms;

/**
 * Conflicts that come without a pack: a JSON of slots and options with the same {@code conflict} that a scenario has, or a
 * file of the program gmcr-py.
 */
public final class ConflictFile {

    /** How the name of a JSON of this kind ends. */
    public static final String JSON = ".conflict.json";

    /** How the name of a file of gmcr-py ends. */
    public static final String GMCR = ".gmcr";

    /** The most combinations of options. */
    public static final int MAX_STATES = 1 << 20;

    private static final List<String> KEYS = List.of("$schema", "title", "parties", "slots", "conflict");

    private ConflictFile() {}

    /** Whether a file is one of these, by its name. */
    public static boolean isOne(String name) {
        return name.endsWith(JSON) || name.endsWith(GMCR);
    }

    /**
     * Reads one.
     *
     * @throws stance.problem.RefusedException with everything that is wrong with it
     */
    public static Conflict read(Path path) {
        var problems = new Problems();
        var name = path.toString().replace('\\', '/');
        var json = TextFiles.bytes(path, name, problems).flatMap(bytes -> JsonReader.read(name, bytes, problems));
        problems.refuseErrors();
        var cursor = new JsonCursor(name, json.orElseThrow(), problems);
        var root = cursor.object(json.orElseThrow(), Phrase.of("A conflict"));
        problems.refuseErrors();
        return name.endsWith(GMCR)
                ? new GmcrReader(name, root.orElseThrow(), cursor, problems).conflict()
                : plain(name, root.orElseThrow(), cursor, problems);
    }

    private static Conflict plain(String file, JsonObject root, JsonCursor cursor, Problems problems) {
        var where = Phrase.of("a conflict");
        cursor.refuseUnknown(root, KEYS, where);
        var title = cursor.get(root, "title").flatMap(value -> cursor.text(value, Phrase.of("\"%s\"", "title")));
        var parties = cursor.require(root, "parties", where).stream()
                .flatMap(value -> cursor.texts(value, Phrase.of("\"%s\"", "parties")).stream())
                .map(JsonText::text)
                .distinct()
                .toList();
        var slots = new LinkedHashMap<String, List<String>>();
        cursor.require(root, "slots", where)
                .ifPresent(value -> cursor.members(value, Phrase.of("\"%s\"", "slots"))
                        .forEach((id, member) -> slots.put(
                                id,
                                cursor.texts(member.value(), Phrase.of("\"%s\"", id)).stream()
                                        .map(JsonText::text)
                                        .distinct()
                                        .toList())));
        slots.forEach((id, options) -> {
            if (options.isEmpty()) {
                problems.error(
                        "conflict.no-option", Place.of(file), Phrase.of("\"%s\" has no option.", id), Phrase.NONE);
            }
        });
        var terms = new ConflictReader(cursor, slots, parties, List.of()).read(root);
        var open = slots.keySet().stream()
                .filter(id -> !terms.control().containsKey(id))
                .toList();
        if (!open.isEmpty()) {
            problems.error(
                    "conflict.control",
                    Place.of(file),
                    Phrase.of("Nobody says who decides this: %s.", String.join(", ", open)),
                    Phrase.of("Name it in \"control\"; null stands for all of them together."));
        }
        problems.refuseErrors();
        return of(title.orElse(file), Place.of(file), parties, slots, terms, problems);
    }

    /** The conflict of these slots, in the order in which the first changes first. */
    static Conflict of(
            String title,
            Place place,
            List<String> parties,
            Map<String, List<String>> slots,
            ConflictTerms terms,
            Problems problems) {
        var issues = slots.entrySet().stream()
                .map(slot -> new Issue(
                        slot.getKey(),
                        slot.getValue().stream().map(Phrase::verbatim).toList()))
                .toList();
        var size = issues.stream().mapToLong(issue -> issue.options().size()).reduce(1, ConflictFile::times);
        if (size > MAX_STATES) {
            problems.error(
                    "conflict.too-many-states",
                    place,
                    Phrase.of("There are %s states; %s are the most.", size, MAX_STATES),
                    Phrase.NONE);
            problems.refuseErrors();
        }
        var choices = new ArrayList<int[]>();
        LongStream.range(0, size).forEach(number -> choices.add(choice(issues, number)));
        var frame = new Frame(
                title,
                place,
                parties,
                issues,
                terms.control(),
                choices,
                issues.stream().map(issue -> 0).toList());
        var feasible = feasible(frame, terms, problems);
        return new ConflictMaker(feasible, terms, problems)
                .conflict(
                        Orders.of(
                                feasible,
                                terms,
                                maker -> Optional.empty(),
                                Order.RANKING,
                                state -> stance -> false,
                                problems),
                        List.of());
    }

    /** The frame without what cannot be. */
    private static Frame feasible(Frame frame, ConflictTerms terms, Problems problems) {
        var feasible = frame.choices().stream()
                .filter(choice -> terms.infeasible().stream().noneMatch(each -> frame.holds(each, choice)))
                .toList();
        if (feasible.isEmpty()) {
            problems.error(
                    "conflict.no-state",
                    frame.place(),
                    Phrase.of("No state is left: all are infeasible."),
                    Phrase.NONE);
            problems.refuseErrors();
        }
        return frame.with(feasible);
    }

    private static long times(long one, long other) {
        return Math.min(one * other, Integer.MAX_VALUE);
    }

    private static int[] choice(List<Issue> issues, long number) {
        var choice = new int[issues.size()];
        var rest = number;
        for (var issue = 0; issue < choice.length; issue++) {
            var options = issues.get(issue).options().size();
            choice[issue] = (int) (rest % options);
            rest /= options;
        }
        return choice;
    }
}
