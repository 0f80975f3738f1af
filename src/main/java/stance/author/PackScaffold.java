package stance.author;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import stance.evaluate.Evaluation;
import stance.json.Json;
import stance.json.JsonBuilder;
import stance.json.JsonPrinter;
import stance.language.Phrase;
import stance.pack.PolicyPack;
import stance.problem.Place;
import stance.problem.RefusedException;
import stance.report.schema.ScenarioSchema;
import stance.scenario.ScenarioFile;
import stance.scenario.ScenarioSource;

/** The first version of a pack, with a stance of each actor and a scenario that shows them. */
public final class PackScaffold {

    private static final List<String> ACTORS = List.of("FIRST_PARTY", "SECOND_PARTY");

    private final Path folder;
    private final ExamplePack example;
    private final FilesToWrite draft;

    private PackScaffold(Path folder, ExamplePack example, FilesToWrite draft) {
        this.folder = folder;
        this.draft = draft;
        this.example = example;
    }

    /**
     * A pack that loads and evaluates without a problem or a warning.
     *
     * @param rules the folder of the packs
     * @param actors ids of actors; none for two examples
     * @param today the last day of its record
     * @throws RefusedException if the id is none or is taken
     */
    public static Scaffold of(Path rules, String id, List<String> actors, LocalDate today) {
        var folder = rules.resolve(id);
        var draft = new FilesToWrite(folder, ScenarioPlace.beside(folder));
        var scenario = add(rules, id, actors, today, draft);
        return new Scaffold(
                draft,
                List.of("Everything in it is an example: replace actors, vocabulary, stances and source by your own."),
                List.of(
                        "evaluate " + scenario + " --variant all",
                        "new stance ID" + Scaffold.options(folder),
                        "new scenario" + Scaffold.options(folder)));
    }

    /** Adds it to other files that are to be written, and gives its scenario. */
    static Path add(Path rules, String id, List<String> actors, LocalDate today, FilesToWrite draft) {
        if (!PolicyPack.isId(id)) {
            throw Refusal.of(
                    "pack.id",
                    Place.of("stance new pack"),
                    Phrase.of(
                            "The id of a pack is made of small letters, digits and -, a letter first; found \"%s\".",
                            id),
                    Phrase.of("Write one such as water-treaty."));
        }
        var folder = rules.resolve(id);
        for (var taken : List.of(folder, ScenarioPlace.beside(folder).resolve(id))) {
            if (Files.exists(taken, LinkOption.NOFOLLOW_LINKS)) {
                throw FilesToWrite.exists(taken);
            }
        }
        return new PackScaffold(folder, new ExamplePack(id, actors.isEmpty() ? ACTORS : actors, today), draft).add();
    }

    private Path add() {
        var scenario = ScenarioPlace.beside(folder).resolve(example.id()).resolve("first-proposal.json");
        var rules = new ExampleRules(example.id(), example.actors(), example.today());
        draft.create(folder.resolve("pack.json"), JsonPrinter.print(example.info()));
        draft.create(folder.resolve("vocabulary.drl"), rules.vocabulary());
        for (var actor : example.actors()) {
            draft.create(
                    folder.resolve(Wording.slug(actor, 64)).resolve(ExamplePack.TOPIC + ".drl"), rules.stance(actor));
        }
        draft.create(folder.resolve("sources.json"), JsonPrinter.print(example.sources()));
        var pack = DraftCopy.load(folder, draft);
        draft.create(folder.resolve("scenario.schema.json"), ScenarioSchema.of(pack));
        var text = JsonPrinter.print(scenario(scenario));
        draft.create(scenario, text);
        check(pack, ScenarioSource.read(scenario.toString(), text.getBytes(StandardCharsets.UTF_8)));
        return scenario;
    }

    private static void check(PolicyPack pack, ScenarioSource source) {
        var warnings = Evaluation.of(ScenarioFile.read(pack, source).base()).warnings();
        if (!warnings.isEmpty()) {
            throw new IllegalStateException("An example is not as it should be: " + warnings);
        }
    }

    private Json scenario(Path file) {
        var first = example.actors().get(0);
        var provisions = new JsonBuilder().put("payment", payment(first, 150)).build();
        var smaller = new JsonBuilder()
                .put("provisions", new JsonBuilder().put("payment", amount(100)).build())
                .put("expect", expectation("UNDETERMINED", "SILENT"));
        return new JsonBuilder()
                .put("$schema", ScenarioPlace.schema(folder, file))
                .put("pack", example.id())
                .put("title", "A first proposal")
                .put(
                        "description",
                        "By hand: " + Wording.name(first) + " objects to more than 100 million, and is silent on 100.")
                .put("asOf", example.today().toString())
                .put("parties", JsonBuilder.texts(example.actors()))
                .put("provisions", provisions)
                .put(
                        "variants",
                        new JsonBuilder().put("a-hundred", smaller.build()).build())
                .put("expect", expectation("NEGOTIABLE", "OBJECTS"))
                .build();
    }

    private static Json payment(String payer, int amount) {
        return new JsonBuilder()
                .put("type", ExamplePack.TYPE)
                .put("payer", payer)
                .put("amount", JsonBuilder.number(Integer.toString(amount)))
                .build();
    }

    private static Json amount(int amount) {
        return new JsonBuilder()
                .put("amount", JsonBuilder.number(Integer.toString(amount)))
                .build();
    }

    private Json expectation(String verdict, String first) {
        var responses = new JsonBuilder();
        for (var actor : example.actors()) {
            responses.put(actor, actor.equals(example.actors().get(0)) ? first : "ACCEPTS");
        }
        return new JsonBuilder()
                .put("verdict", verdict)
                .put("responses", responses.build())
                .build();
    }
}
