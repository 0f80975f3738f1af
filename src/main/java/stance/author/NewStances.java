package stance.author;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.author.PackFolder.Lines;
import stance.language.Phrase;
import stance.pack.PolicyPack;
import stance.pack.form.Effect;
import stance.pack.form.PlainComparison;
import stance.pack.form.RuleForm;
import stance.pack.record.ToBeWritten;
import stance.pack.vocabulary.ProvisionType;
import stance.problem.Nearest;
import stance.problem.Place;

/** The files of a pack with stances that are begun in them, and what the user should know of these. */
final class NewStances {

    /** As the reader of stances has it; a blank would make a title of the rest. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    static final Phrase NO_ID_HINT = Phrase.of("Write one such as MX-SEC-06.");

    private final PolicyPack pack;
    private final Path folder;
    private final Place asked;
    private final FilesToWrite draft;
    private final PackFolder files;
    private final List<String> remarks = new ArrayList<>();

    /** @param asked where the stance is asked for */
    NewStances(PolicyPack pack, Path folder, Place asked) {
        this(pack, folder, asked, new FilesToWrite(folder));
    }

    /** Beside what else is to be written. */
    NewStances(PolicyPack pack, Path folder, Place asked, FilesToWrite draft) {
        this.pack = pack;
        this.folder = folder;
        this.asked = asked;
        this.draft = draft;
        this.files = new PackFolder(folder, draft);
    }

    /** What a stance is about, and where its rule stands. */
    record Begun(String id, String type, Lines lines) {}

    /** Begins one. */
    Begun add(StanceRequest request) {
        checkId(pack, request.id(), asked);
        var defaults = new StanceDefaults(pack);
        var whole = request.or(defaults.of(request.id()));
        var unread = unread(whole, defaults);
        whole = whole.or(unread);
        var topic = known(whole, "topic", List.copyOf(pack.info().topics().keySet()));
        var type = type(whole, topic, defaults);
        var effect = whole.effect().orElse(Effect.OPPOSES);
        var metadata = new LinkedHashMap<>(whole.metadata());
        note(whole, unread, type).ifPresent(words -> metadata.put("note", words));
        var demands = whole.tests().stream().filter(PlainComparison::demanded).map(PlainComparison::field);
        Optional.of(demands.distinct().collect(Collectors.joining(", ")))
                .filter(fields -> !fields.isEmpty())
                .ifPresent(fields -> metadata.put(RuleForm.DEMANDS, fields));
        var rule = StanceForm.print(
                whole.id() + " " + whole.title().orElse(ToBeWritten.TITLE.words()),
                metadata,
                StanceForm.pattern(type, whole.tests()),
                StanceForm.effect(effect, type.name(), whole.missing().orElse(ToBeWritten.MISSING.words())));
        var actor = known(whole, "actor", List.copyOf(pack.actors().keySet()));
        var lines = files.addRule(pack, actor, topic, rule);
        if (whole.tests().isEmpty()) {
            remarks.add(
                    whole.isDraft()
                            ? "It is a draft, which no evaluation hears: narrow the rule, mend @note, and take @status away."
                            : "The rule matches every " + type.name() + ": narrow it, and mend @note.");
        }
        if (effect == Effect.REQUIRES) {
            remarks.add("A condition needs a second rule for when it is met, with its id in @of.");
        }
        return new Begun(whole.id(), type.name(), lines);
    }

    /**
     * The files, tried.
     *
     * @throws stance.problem.RefusedException if the pack would not load with them
     */
    FilesToWrite tried() {
        files.renewSchema(DraftCopy.load(folder, draft));
        return draft;
    }

    /** The files, as they are. */
    FilesToWrite planned() {
        return draft;
    }

    List<String> remarks() {
        return remarks;
    }

    /** By key, what stands for what the user did not say; only a draft may leave that to be read. */
    private Map<String, String> unread(StanceRequest request, StanceDefaults defaults) {
        var missing = defaults.unread();
        missing.keySet().removeIf(key -> request.given(key).isPresent());
        if (missing.isEmpty() || request.isDraft()) {
            return missing;
        }
        throw Refusal.of(
                "scaffold.unread",
                asked,
                Phrase.of(
                        "A stance is an actor's, said on a day and told by a source; not given: %s.",
                        String.join(
                                ", ",
                                missing.keySet().stream().map(key -> "--" + key).toList())),
                Phrase.of("Give it, or begin a draft with --draft: no evaluation"
                        + " hears that until you have read the rest."));
    }

    /** What is still to be read; of a rule that is narrowed already, only what the user says. */
    private static Optional<String> note(StanceRequest whole, Map<String, String> unread, ProvisionType type) {
        if (unread.isEmpty() && !whole.tests().isEmpty()) {
            return whole.given("note");
        }
        var toDo = Stream.concat(
                unread.keySet().stream()
                        .map(key -> "read its " + key + ", which is only the first or last one of the pack;"),
                Stream.of("this matches every " + type.name() + "; narrow it to what was said."));
        return Optional.of(whole.given("note").map(words -> words + " ").orElse("")
                + ToBeWritten.NOTE.words()
                + String.join(" ", toDo.toList()));
    }

    /**
     * Passes where a stance can have this id.
     *
     * @param asked where it is given
     * @throws stance.problem.RefusedException if it is no id, or taken
     */
    static void checkId(PolicyPack pack, String id, Place asked) {
        if (!isId(id)) {
            throw Refusal.of("scaffold.id", asked, noId(id), NO_ID_HINT);
        }
        var taken = pack.stance(id);
        if (taken.isPresent()) {
            throw Refusal.of(
                    "scaffold.exists",
                    taken.get().place(),
                    Phrase.of("There is a stance %s already; nothing is overwritten.", id),
                    Phrase.of("Choose another id."));
        }
    }

    static boolean isId(String id) {
        return ID.matcher(id).matches();
    }

    /** Why it is none. */
    static Phrase noId(String id) {
        return Phrase.of("The id of a stance is made of letters, digits, -, _ and points; found \"%s\".", id);
    }

    private ProvisionType type(StanceRequest request, String topic, StanceDefaults defaults) {
        var types = pack.vocabulary().types();
        if (types.isEmpty()) {
            throw Refusal.of(
                    "scaffold.no-type",
                    Place.of(folder.resolve("vocabulary.drl").toString()),
                    Phrase.of("It declares no type of provision."),
                    Phrase.NONE);
        }
        if (request.type().isEmpty()) {
            var usual = defaults.type(topic);
            var type = usual.map(types::get)
                    .orElseGet(() -> pack.vocabulary().statable().get(0));
            remarks.add("No --type was given: it speaks of " + type.name()
                    + (usual.isPresent()
                            ? ", as most stances on its topic do."
                            : ", the first one of the vocabulary."));
            return type;
        }
        var name = request.type().get();
        return types.values().stream()
                .filter(type -> type.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> Refusal.of(
                        "scaffold.unknown-type",
                        Place.of("--type " + name),
                        Phrase.of("There is no type \"%s\" in %s.", name, pack.id()),
                        Nearest.hint(name, types.keySet())));
    }

    /** Checked here, since a file and a folder are named after it. */
    private String known(StanceRequest request, String key, List<String> names) {
        var name = request.given(key).orElse("");
        if (!names.contains(name)) {
            throw Refusal.of(
                    "scaffold.unknown-" + key,
                    Place.of("--" + key + " " + name),
                    name.isEmpty()
                            ? Phrase.of("The pack %s has no %s.", pack.id(), key)
                            : Phrase.of("There is no %s \"%s\" in %s.", key, name, pack.id()),
                    Nearest.hint(name, names));
        }
        return name;
    }
}
