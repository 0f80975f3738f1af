package stance.author;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stance.evaluate.Applicability;
import stance.evaluate.Filters;
import stance.json.Json;
import stance.json.JsonBuilder;
import stance.json.JsonForm;
import stance.language.Phrase;
import stance.pack.PolicyPack;
import stance.pack.record.ToBeWritten;
import stance.pack.vocabulary.ProvisionType;
import stance.problem.Nearest;
import stance.problem.Place;
import stance.problem.Problems;
import stance.problem.RefusedException;
import stance.scenario.ScenarioFile;
import stance.scenario.ScenarioSource;

/** The first version of a scenario. */
public final class ScenarioScaffold {

    private final PolicyPack pack;
    private final Path folder;
    private final Path scenarios;

    private ScenarioScaffold(PolicyPack pack, Path folder, Path scenarios) {
        this.pack = pack;
        this.folder = folder;
        this.scenarios = scenarios;
    }

    /**
     * A scenario with a provision of each type that is named, or else of the first one of the pack.
     *
     * @param folder of the pack
     * @param scenarios the folder of the scenarios of all packs
     * @param name of the file, without its ending; empty for that of the first type
     * @param title empty for one after the name
     * @throws RefusedException if a name is unknown or taken
     */
    public static Scaffold of(
            PolicyPack pack,
            Path folder,
            Path scenarios,
            Optional<String> name,
            Optional<String> title,
            List<String> types) {
        return new ScenarioScaffold(pack, folder, scenarios).scaffold(name, title, types);
    }

    private Scaffold scaffold(Optional<String> name, Optional<String> title, List<String> typeNames) {
        var types = types(typeNames);
        var own = scenarios.resolve(pack.id());
        var file = name.map(chosen -> ScenarioPlace.named(own, chosen))
                .orElseGet(() -> ScenarioPlace.after(own, types.get(0)));
        var stem = file.getFileName().toString().replaceAll("\\.json$", "");
        var text = JsonForm.of(json(title.orElse(Wording.sentence(stem)), types, file));
        var draft = new FilesToWrite(scenarios);
        draft.create(file, text);
        var read = ScenarioSource.read(file.toString(), text.getBytes(StandardCharsets.UTF_8));
        ScenarioFile.read(pack, read);
        return new Scaffold(
                draft,
                List.of("The values are those that most stances look for: change them to what is proposed."),
                List.of("evaluate " + file, "list vocabulary " + types.get(0).name() + Scaffold.options(folder)));
    }

    private List<ProvisionType> types(List<String> names) {
        var known = pack.vocabulary().statable();
        if (known.isEmpty()) {
            throw Refusal.of(
                    "scaffold.no-type",
                    Place.of(folder.resolve("vocabulary.drl").toString()),
                    Phrase.of("It declares no type of provision."),
                    Phrase.NONE);
        }
        if (names.isEmpty()) {
            return List.of(known.get(0));
        }
        var problems = new Problems();
        var types = new ArrayList<ProvisionType>();
        for (var name : names) {
            known.stream()
                    .filter(type -> type.name().equalsIgnoreCase(name))
                    .findFirst()
                    .ifPresentOrElse(
                            types::add,
                            () -> problems.error(
                                    "scaffold.unknown-type",
                                    Place.of("--type " + name),
                                    Phrase.of(
                                            "There is no type \"%s\" that a scenario of %s may state.",
                                            name, pack.id()),
                                    Nearest.hint(name, pack.vocabulary().statableNames())));
        }
        problems.refuseErrors();
        return types;
    }

    private Json json(String title, List<ProvisionType> types, Path file) {
        var day = pack.info().recordUntil();
        var provisions = new JsonBuilder();
        var ids = new LinkedHashSet<String>();
        types.forEach(type -> provisions.put(id(type, ids), Example.provision(pack, type, day)));
        return new JsonBuilder()
                .put("$schema", ScenarioPlace.schema(folder, file))
                .put("pack", pack.id())
                .put("title", title)
                .put(
                        "description",
                        ToBeWritten.SCENARIO.words()
                                + "what must come of it, worked out by hand from the record, and how.")
                .put("asOf", day.toString())
                .put("parties", JsonBuilder.texts(parties()))
                .put("provisions", provisions.build())
                .build();
    }

    /** No type is called Package, so none of them is that of the package. */
    private static String id(ProvisionType type, Set<String> ids) {
        var small = Wording.small(type.name());
        var stem = small.length() > 60 ? small.substring(0, 60) : small;
        var id = stem;
        for (var i = 2; !ids.add(id); i++) {
            id = stem + i;
        }
        return id;
    }

    /** Those who are heard on the last day of the record; all actors where nobody is. */
    private List<String> parties() {
        var applicability = Applicability.of(pack, pack.info().recordUntil(), Filters.NONE);
        var heard = pack.actors().keySet().stream()
                .filter(actor -> pack.stances().stream()
                        .anyMatch(stance -> stance.actor().id().equals(actor) && applicability.applies(stance.id())))
                .toList();
        return heard.isEmpty() ? List.copyOf(pack.actors().keySet()) : heard;
    }
}
