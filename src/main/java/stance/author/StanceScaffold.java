package stance.author;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import stance.language.Phrase;
import stance.pack.PolicyPack;
import stance.pack.form.Effect;
import stance.pack.record.ToBeWritten;
import stance.pack.vocabulary.ProvisionType;
import stance.problem.Nearest;
import stance.problem.Place;
import stance.problem.RefusedException;

/** The first version of a stance. */
public final class StanceScaffold {

    /** As the reader of stances has it; a blank would make a title of the rest. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private final PolicyPack pack;
    private final Path folder;
    private final FilesToWrite draft;
    private final List<String> remarks = new ArrayList<>();

    private StanceScaffold(PolicyPack pack, Path folder) {
        this.pack = pack;
        this.folder = folder;
        this.draft = new FilesToWrite(folder);
    }

    /**
     * A stance with everything but its words.
     *
     * @param folder of the pack
     * @throws RefusedException if its id is taken or the pack would not load with it
     */
    public static Scaffold of(PolicyPack pack, Path folder, StanceRequest request) {
        return new StanceScaffold(pack, folder).scaffold(request);
    }

    /**
     * A stance with words, speaker and source of a fact; what the request says goes before.
     *
     * @param folder of the pack
     * @throws RefusedException if its id is taken, if the fact does not suffice, or if the pack would not load with it
     */
    public static Scaffold of(PolicyPack pack, Path folder, StanceRequest request, Fact fact) {
        var scaffold = new StanceScaffold(pack, folder);
        scaffold.checkId(request.id());
        var files = new PackFolder(folder, scaffold.draft);
        var stated = new FactStance(pack, fact, files, scaffold.remarks).complete(request);
        return scaffold.scaffold(stated);
    }

    private Scaffold scaffold(StanceRequest request) {
        checkId(request.id());
        var type = type(request);
        var effect = request.effect().orElse(Effect.OPPOSES);
        var whole = request.or(new StanceDefaults(pack).of(request.id()));
        var placeholder =
                ToBeWritten.NOTE.words() + "this matches every " + type.name() + "; narrow it to what was said.";
        var note = whole.given("note").map(words -> words + " ").orElse("") + placeholder;
        var metadata = new LinkedHashMap<>(whole.metadata());
        metadata.put("note", note);
        var rule = StanceForm.print(
                whole.id() + " " + whole.title().orElse(ToBeWritten.TITLE.words()),
                metadata,
                StanceForm.pattern(type.name()),
                StanceForm.effect(effect, type.name(), whole.missing().orElse(ToBeWritten.MISSING.words())));
        var files = new PackFolder(folder, draft);
        var actor = known(whole, "actor", List.copyOf(pack.actors().keySet()));
        var topic = known(whole, "topic", List.copyOf(pack.info().topics().keySet()));
        files.addRule(pack, actor, topic, rule);
        var changed = Trial.load(folder, draft);
        files.renewSchema(changed);
        remarks.add("The rule matches every " + type.name() + ": narrow it, and mend @note.");
        if (effect == Effect.REQUIRES) {
            remarks.add("A condition needs a second rule for when it is met, with @of( \"" + whole.id() + "\" ).");
        }
        return new Scaffold(
                draft,
                remarks,
                List.of(
                        "list stances " + whole.id() + Scaffold.options(folder),
                        "new scenario --type " + type.name() + Scaffold.options(folder)));
    }

    private void checkId(String id) {
        if (!ID.matcher(id).matches()) {
            throw Refusal.of(
                    "scaffold.id",
                    Place.of("stance new stance"),
                    Phrase.of("The id of a stance is made of letters, digits, -, _ and points; found \"%s\".", id),
                    Phrase.of("Write one such as MX-SEC-06."));
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

    private ProvisionType type(StanceRequest request) {
        var types = pack.vocabulary().types();
        if (types.isEmpty()) {
            throw Refusal.of(
                    "scaffold.no-type",
                    Place.of(folder.resolve("vocabulary.drl").toString()),
                    Phrase.of("It declares no type of provision."),
                    Phrase.NONE);
        }
        if (request.type().isEmpty()) {
            var first = pack.vocabulary().statable().get(0);
            remarks.add("No --type was given: it speaks of " + first.name() + ", the first one of the vocabulary.");
            return first;
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
