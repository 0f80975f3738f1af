package stance.author;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import stance.evaluate.Evaluation;
import stance.json.Json;
import stance.json.Json.JsonNull;
import stance.json.Json.JsonObject;
import stance.json.JsonBuilder;
import stance.json.JsonForm;
import stance.language.Phrase;
import stance.pack.PolicyPack;
import stance.pack.record.Stance;
import stance.pack.vocabulary.Field;
import stance.problem.Nearest;
import stance.problem.Place;
import stance.problem.Spot;
import stance.regress.witness.Edge;
import stance.regress.witness.Edges;
import stance.scenario.Audience;
import stance.scenario.Proposal;
import stance.scenario.ScenarioFile;
import stance.scenario.ScenarioSource;

/**
 * The first test of a stance: a scenario in which it speaks, with a variant for each of its conditions in which that one
 * alone is missed; and the same of its other rules.
 */
public final class TestScaffold {

    private static final String NAME = "stance new tests";
    private static final String NEAR_MISS = "near-miss";

    private final PolicyPack pack;
    private final Stance stance;
    private final Path folder;
    private final Path scenarios;
    private final Path file;

    private TestScaffold(PolicyPack pack, Stance stance, Path folder, Path scenarios, Path file) {
        this.pack = pack;
        this.stance = stance;
        this.folder = folder;
        this.scenarios = scenarios;
        this.file = file;
    }

    /**
     * A scenario with expectations that hold: they are what came of it.
     *
     * @param folder of the pack
     * @param scenarios the folder of the scenarios of all packs
     * @param id of the stance
     * @param output the file; empty for one after the stance, among the scenarios of the pack
     * @throws RefusedException if there is no such stance, if no proposal was found of which it speaks, or if the file
     *     is there
     */
    public static Scaffold of(PolicyPack pack, Path folder, Path scenarios, String id, Optional<Path> output) {
        var stance = pack.stance(id)
                .orElseThrow(() -> Refusal.of(
                        "scaffold.unknown-stance",
                        Place.of("--stance " + id),
                        Phrase.of("There is no stance %s in %s.", id, pack.id()),
                        Nearest.hint(id, pack.stances().stream().map(Stance::id).toList())));
        var file = output.orElseGet(
                () -> ScenarioPlace.named(scenarios.resolve(pack.id()), Wording.slug(id.toLowerCase(Locale.ROOT), 60)));
        return new TestScaffold(pack, stance, folder, scenarios, file).scaffold();
    }

    private Scaffold scaffold() {
        var edges = new Edges(pack).of(stance);
        if (edges.isEmpty()) {
            throw Refusal.of(
                    "scaffold.never",
                    stance.place(),
                    Phrase.of("No proposal was found of which %s says something.", stance.id()),
                    Phrase.of("See what \"stance lint %s --only never-fires\" says of it.", pack.id()));
        }
        var variants = variants(edges);
        var text = JsonForm.of(json(edges.get(0).matches(), variants));
        var draft = new FilesToWrite(scenarios);
        draft.create(file, text);
        var remarks = new ArrayList<String>();
        remarks.add("Nobody has reviewed what is expected, which is what came: hold it against the record, and take"
                + " \"reviewed\" away.");
        if (isWithoutNearMiss(edges)) {
            remarks.add(withoutNearMiss());
        }
        return new Scaffold(draft, remarks, List.of("test " + file));
    }

    /** By name: what the other rules match, and the near misses of all. */
    private Map<String, Proposal> variants(List<Edge> edges) {
        var variants = new LinkedHashMap<String, Proposal>();
        for (var edge : edges) {
            var isFirst = edge.equals(edges.get(0));
            var own = isFirst ? "" : Wording.slug(id(edge.rule().name()), 30) + "-";
            if (!isFirst) {
                put(variants, own + "speaks", edge.matches());
            }
            edge.nearMisses()
                    .forEach(miss -> put(
                            variants,
                            own + NEAR_MISS + "-" + Wording.slug(Field.label(miss.condition()), 24),
                            miss.proposal()));
        }
        return variants;
    }

    private static void put(Map<String, Proposal> variants, String name, Proposal proposal) {
        var free = name;
        for (var i = 2; variants.containsKey(free); i++) {
            free = name + "-" + i;
        }
        variants.put(free, proposal);
    }

    private static String id(String rule) {
        var blank = rule.indexOf(' ');
        return blank < 0 ? rule : rule.substring(0, blank);
    }

    /** What is expected is what comes of it once it is read as it is written. */
    private JsonObject json(Proposal base, Map<String, Proposal> variants) {
        var plain = read(scenario(base, variants, Map.of()));
        var expected = new LinkedHashMap<Optional<String>, JsonObject>();
        expected.put(Optional.empty(), ExpectationForm.of(stance, Evaluation.of(plain.base())));
        plain.variants()
                .forEach((name, variant) ->
                        expected.put(Optional.of(name), ExpectationForm.of(stance, Evaluation.of(variant))));
        return scenario(base, variants, expected);
    }

    private ScenarioFile read(JsonObject scenario) {
        var bytes = JsonForm.of(scenario).getBytes(StandardCharsets.UTF_8);
        return ScenarioFile.read(pack, ScenarioSource.read(file.toString(), bytes));
    }

    /**
     * The whole file.
     *
     * @param expected what is expected of the scenario, under no name, and of its variants; none while that is not known
     */
    private JsonObject scenario(
            Proposal base, Map<String, Proposal> variants, Map<Optional<String>, JsonObject> expected) {
        var object = new JsonBuilder()
                .put("$schema", ScenarioPlace.schema(folder, file))
                .put("pack", pack.id())
                .put("title", stance.id() + " " + stance.title())
                .put(
                        "description",
                        "Made by \"" + NAME
                                + "\": the values are the first that the rules tell apart, and each near miss"
                                + " is missed by one condition.")
                .put("audience", Audience.TESTS.typed())
                .put("asOf", base.asOf().toString());
        base.proposedBy().ifPresent(actor -> object.put("proposedBy", actor));
        object.put("parties", JsonBuilder.texts(base.parties()))
                .put("provisions", TermForm.all(base.provisions().values()));
        if (!base.context().isEmpty()) {
            object.put("context", TermForm.all(base.context().values()));
        }
        if (!variants.isEmpty()) {
            var all = new JsonBuilder();
            variants.forEach((name, variant) ->
                    all.put(name, variant(base, variant, Optional.ofNullable(expected.get(Optional.of(name))))));
            object.put("variants", all.build());
        }
        Optional.ofNullable(expected.get(Optional.<String>empty())).ifPresent(expect -> object.put("expect", expect));
        return object.build();
    }

    private static JsonObject variant(Proposal base, Proposal variant, Optional<JsonObject> expected) {
        var object = new JsonBuilder();
        if (!base.asOf().equals(variant.asOf())) {
            object.put("asOf", variant.asOf().toString());
        }
        if (!base.proposedBy().equals(variant.proposedBy())) {
            object.put(
                    "proposedBy",
                    variant.proposedBy().<Json>map(JsonBuilder::text).orElseGet(() -> new JsonNull(Spot.NOWHERE)));
        }
        if (!base.parties().equals(variant.parties())) {
            object.put("parties", JsonBuilder.texts(variant.parties()));
        }
        if (!base.provisions().equals(variant.provisions())) {
            object.put("provisions", TermForm.changes(base.provisions(), variant.provisions()));
        }
        if (!base.context().equals(variant.context())) {
            object.put("context", TermForm.changes(base.context(), variant.context()));
        }
        expected.ifPresent(expect -> object.put("expect", expect));
        return object.build();
    }

    private static boolean isWithoutNearMiss(List<Edge> edges) {
        return edges.stream().allMatch(edge -> edge.nearMisses().isEmpty());
    }

    private String withoutNearMiss() {
        return "No near miss was found: whichever one thing is changed, " + stance.id() + " still speaks.";
    }
}
