package stance.web;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import stance.author.StanceRequest;
import stance.author.WrittenStance;
import stance.json.Json;
import stance.json.Json.JsonObject;
import stance.json.JsonCursor;
import stance.json.JsonPrinter;
import stance.json.JsonReader;
import stance.json.TextFiles;
import stance.language.Phrase;
import stance.pack.PolicyPack;
import stance.problem.Place;
import stance.problem.Problems;
import stance.problem.RefusedException;
import stance.scenario.ScenarioSource;
import stance.web.PackQuestion.OfScenario;

/**
 * What is to be tried: files of rules as they are sent, a stance as a form has it, or one under another id; and the
 * scenario that is asked about.
 */
record TrialRequest(
        Map<String, String> files,
        Optional<StanceRequest> stance,
        Optional<Fork> fork,
        Optional<ScenarioSource> scenario) {

    private static final String NAME = "trial";
    private static final int MOST_FILES = 16;
    private static final String STANCE = "stance";
    private static final String FORK = "fork";
    private static final String WORD = "[A-Za-z0-9][A-Za-z0-9_-]{0,63}";
    /** At most one folder deep: no name leads out of the folder of the pack. */
    private static final Pattern FILE = Pattern.compile("(?:" + WORD + "/)?" + WORD + "\\.drl");

    private static final List<String> CHOICES = List.of("files", STANCE, FORK);

    /** The id of a stance, and the one under which it is to be said again. */
    record Fork(String stance, String id) {}

    /**
     * Reads it.
     *
     * @throws RefusedException with everything that is wrong with its form
     */
    static TrialRequest read(byte[] content) {
        var problems = new Problems();
        var json =
                TextFiles.text(content, NAME, problems).flatMap(text -> JsonReader.readAnyText(NAME, text, problems));
        problems.refuseErrors();
        var root = json.orElseThrow();
        var request = new Reading(new JsonCursor(NAME, root, problems), problems).request(root);
        problems.refuseErrors();
        return request.orElseThrow();
    }

    /** Whether a file of rules may have this name. */
    static boolean isFile(String name) {
        return FILE.matcher(name).matches();
    }

    static Phrase fileHint() {
        return Phrase.of(
                "It ends in .drl and is in the folder of the pack or in one below it, of letters, digits, _ and -.");
    }

    /**
     * The file with the stance that is asked for by a form or as a fork.
     *
     * @param folder of the pack
     */
    Optional<WrittenStance> written(Path folder) {
        return stance.map(request -> WrittenStance.of(PolicyPack.load(folder), folder, request, Place.of(STANCE)))
                .or(() -> fork.map(of ->
                        WrittenStance.fork(PolicyPack.load(folder), folder, of.stance(), of.id(), Place.of(FORK))));
    }

    private record Reading(JsonCursor cursor, Problems problems) {

        private Optional<TrialRequest> request(Json root) {
            var where = Phrase.of("A trial");
            var object = cursor.object(root, where);
            if (object.isEmpty()) {
                return Optional.empty();
            }
            var known = object.get();
            cursor.refuseUnknown(known, List.of("files", STANCE, FORK, "scenario"), where);
            if (CHOICES.stream().filter(known.members()::containsKey).count() != 1) {
                cursor.error(
                        "trial.what",
                        known.at(),
                        Phrase.of("One of \"files\", \"stance\" and \"fork\" says what is tried."),
                        Phrase.NONE);
            }
            return Optional.of(new TrialRequest(
                    files(known),
                    cursor.get(known, STANCE).flatMap(value -> new StanceRequestReader(cursor).read(value)),
                    cursor.get(known, FORK).flatMap(this::fork),
                    cursor.get(known, "scenario").flatMap(this::scenario)));
        }

        private Map<String, String> files(JsonObject object) {
            var texts = new LinkedHashMap<String, String>();
            var members = cursor.get(object, "files").map(value -> cursor.members(value, Phrase.of("The files")));
            if (members.filter(all -> all.size() > MOST_FILES).isPresent()) {
                cursor.error(
                        "trial.files",
                        object.at(),
                        Phrase.of(
                                "There are %s files; %s are the most.",
                                members.get().size(), MOST_FILES),
                        Phrase.NONE);
                return texts;
            }
            members.ifPresent(all -> all.forEach((name, member) -> {
                if (!isFile(name)) {
                    cursor.error(
                            "trial.file",
                            member.keyAt(),
                            Phrase.of("\"%s\" is no name for a file of a pack.", name),
                            fileHint());
                }
                cursor.text(member.value(), Phrase.of("The text of a file")).ifPresent(text -> texts.put(name, text));
            }));
            return texts;
        }

        private Optional<Fork> fork(Json value) {
            var where = Phrase.of("A fork");
            return cursor.object(value, where).flatMap(object -> {
                cursor.refuseUnknown(object, Set.of("stance", "id"), where);
                var stance =
                        cursor.require(object, "stance", where).flatMap(of -> cursor.text(of, Phrase.of("The stance")));
                var id = cursor.require(object, "id", where).flatMap(of -> cursor.text(of, Phrase.of("The id")));
                return stance.flatMap(of -> id.map(as -> new Fork(of, as)));
            });
        }

        /** Read anew, as one that comes by itself is. */
        private Optional<ScenarioSource> scenario(Json value) {
            return cursor.object(value, Phrase.of("The scenario")).flatMap(object -> {
                try {
                    var text = JsonPrinter.print(object).getBytes(StandardCharsets.UTF_8);
                    return Optional.of(ScenarioSource.read(OfScenario.NAME, text));
                } catch (RefusedException refused) {
                    problems.addAll(refused.problems());
                    return Optional.empty();
                }
            });
        }
    }
}
