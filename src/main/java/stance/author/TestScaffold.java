package stance.author;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import stance.evaluate.Evaluation;
import stance.json.Json.JsonObject;
import stance.json.JsonBuilder;
import stance.json.JsonPrinter;
import stance.language.Phrase;
import stance.pack.PolicyPack;
import stance.pack.record.Stance;
import stance.problem.Nearest;
import stance.problem.Place;
import stance.problem.RefusedException;
import stance.regress.witness.Edge;
import stance.regress.witness.Edges;
import stance.scenario.Audience;
import stance.scenario.Proposal;
import stance.scenario.ScenarioFile;
import stance.scenario.ScenarioSource;

/**
 * The first test of a stance: a scenario in which it speaks, with a variant beside it in which it does not, or in which it
 * says the other side of what it demands.
 */
public final class TestScaffold {

    private static final String NAME = "stance new tests";
    private static final String SILENT = "near-miss";
    private static final String ELSE = "other-side";

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
        var edge = new Edges(pack)
                .of(stance)
                .orElseThrow(() -> Refusal.of(
                        "scaffold.never",
                        stance.place(),
                        Phrase.of("No proposal was found of which %s says something.", stance.id()),
                        Phrase.of("See what \"stance lint %s --only never-fires\" says of it.", pack.id())));
        var text = JsonPrinter.print(json(edge));
        var draft = new FilesToWrite(scenarios);
        draft.create(file, text);
        return new Scaffold(draft, isEdge(edge) ? List.of() : List.of(withoutNearMiss(edge)), List.of("test " + file));
    }

    private JsonObject json(Edge edge) {
        var plain = read(scenario(edge, new Expectations(Optional.empty(), Optional.empty())));
        var whole = new Expectations(
                Optional.of(ExpectationForm.of(stance, Evaluation.of(plain.base()))),
                Optional.ofNullable(plain.variants().get(name(edge)))
                        .map(variant -> ExpectationForm.of(stance, Evaluation.of(variant))));
        return scenario(edge, whole);
    }

    /** What is expected of the scenario and of its variant; empty while that is not known. */
    private record Expectations(Optional<JsonObject> scenario, Optional<JsonObject> variant) {}

    private ScenarioFile read(JsonObject scenario) {
        var bytes = JsonPrinter.print(scenario).getBytes(StandardCharsets.UTF_8);
        return ScenarioFile.read(pack, ScenarioSource.read(file.toString(), bytes));
    }

    private JsonObject scenario(Edge edge, Expectations expected) {
        var speaks = edge.speaks();
        var object = new JsonBuilder()
                .put("$schema", ScenarioPlace.schema(folder, file))
                .put("pack", pack.id())
                .put("title", stance.id() + " " + stance.title())
                .put("description", description(edge))
                .put("audience", Audience.TESTS.typed())
                .put("asOf", speaks.asOf().toString());
        speaks.proposedBy().ifPresent(actor -> object.put("proposedBy", actor));
        object.put("parties", JsonBuilder.texts(speaks.parties()))
                .put("provisions", TermForm.all(speaks.provisions().values()));
        if (!speaks.context().isEmpty()) {
            object.put("context", TermForm.all(speaks.context().values()));
        }
        edge.beside()
                .ifPresent(beside -> object.put(
                        "variants",
                        new JsonBuilder()
                                .put(name(edge), variant(speaks, beside, expected.variant()))
                                .build()));
        expected.scenario().ifPresent(expect -> object.put("expect", expect));
        return object.build();
    }

    private static JsonObject variant(Proposal speaks, Proposal beside, Optional<JsonObject> expected) {
        var object = new JsonBuilder();
        if (!speaks.provisions().equals(beside.provisions())) {
            object.put("provisions", TermForm.changes(speaks.provisions(), beside.provisions()));
        }
        if (!speaks.context().equals(beside.context())) {
            object.put("context", TermForm.changes(speaks.context(), beside.context()));
        }
        expected.ifPresent(expect -> object.put("expect", expect));
        return object.build();
    }

    private String description(Edge edge) {
        var made = "Made by \"" + NAME + "\": the values are the first that the rules tell apart, and what is expected"
                + " is what came of them. Hold both against the record.";
        return isEdge(edge) ? made : made + " " + withoutNearMiss(edge);
    }

    /** Whether the variant shows where the position ends. */
    private static boolean isEdge(Edge edge) {
        return edge.kind() != Edge.Kind.SPEAKING;
    }

    private String withoutNearMiss(Edge edge) {
        return "No near miss was found: whichever one thing is changed, " + stance.id() + " still speaks"
                + (edge.beside().isPresent() ? "; the variant has it say something else." : ".");
    }

    private static String name(Edge edge) {
        return edge.kind() == Edge.Kind.SILENT ? SILENT : ELSE;
    }
}
