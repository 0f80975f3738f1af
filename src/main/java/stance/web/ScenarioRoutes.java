package stance.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Set;
import stance.language.Language;
import stance.language.Phrase;
import stance.problem.Nearest;
import stance.problem.Problem;
import stance.problem.RefusedException;
import stance.report.json.JsonReport;
import stance.report.json.JsonWriter;
import stance.report.words.ProgramVersion;
import stance.scenario.ScenarioFile;
import stance.scenario.ScenarioSource;
import stance.web.reply.Reader;
import stance.web.reply.ReplyException;

/** The scenarios of the folder: which there are, their JSON as it was written, and saving one. */
final class ScenarioRoutes {

    private static final String SCENARIOS = "/api/v1/scenarios";
    private static final String JSON = "application/json";

    private final ScenarioFolder folder;
    private final Library library;
    private final Desk desk;
    private final boolean isWritable;

    ScenarioRoutes(ScenarioFolder folder, Library library, Desk desk, boolean isWritable) {
        this.folder = folder;
        this.library = library;
        this.desk = desk;
        this.isWritable = isWritable;
    }

    void addTo(RoutesConfig routes) {
        routes.get(SCENARIOS, this::list);
        routes.get(SCENARIOS + "/<name>", this::read);
        routes.put(SCENARIOS + "/<name>", this::save);
    }

    private void list(Context context) {
        new Questions(context).only(Set.of());
        var language = Reader.language(context);
        context.result(desk.work(() -> listing(language))).contentType(JSON);
    }

    private String listing(Language language) {
        var read = new LinkedHashMap<String, ScenarioFile>();
        var problems = new ArrayList<Problem>();
        for (var name : folder.names()) {
            try {
                var source = ScenarioSource.read(folder.root().resolve(name));
                read.put(name, library.scenario(source));
            } catch (RefusedException refusal) {
                problems.addAll(refusal.problems());
            }
        }
        return JsonWriter.write(
                language,
                json -> json.object(document -> {
                    document.field("format", "stance.list.scenarios/1");
                    document.field("version", ProgramVersion.get());
                    document.array(
                            "scenarios", read.entrySet(), (list, each) -> entry(list, each.getKey(), each.getValue()));
                    document.array("problems", problems.stream().distinct().toList(), JsonReport::problem);
                }));
    }

    private static void entry(JsonWriter json, String name, ScenarioFile file) {
        json.object(object -> {
            object.field("name", name);
            object.field("pack", file.base().pack().id());
            object.field("title", file.base().title());
            object.texts("variants", file.variants().keySet());
            object.texts("alternatives", file.alternatives().keySet());
        });
    }

    private void read(Context context) {
        new Questions(context).only(Set.of());
        var name = context.pathParam("name");
        var file = folder.file(name)
                .orElseThrow(() -> new ReplyException(
                        ReplyException.NOT_FOUND,
                        Phrase.sentences(
                                Phrase.of("There is no scenario \"%s\".", name), Nearest.hint(name, folder.names()))));
        // Not bound to its pack: the page shows what is wrong with it, too.
        context.result(desk.work(() -> Files.readAllBytes(file))).contentType(JSON);
    }

    private void save(Context context) {
        new Questions(context).only(Set.of());
        if (!isWritable) {
            throw new ReplyException(
                    ReplyException.FORBIDDEN,
                    Phrase.of("Scenarios are not saved here: the server was started without --writable."));
        }
        var name = context.pathParam("name");
        var content = context.bodyAsBytes();
        var exists = folder.file(name).isPresent();
        if (exists && "*".equals(context.header("If-None-Match"))) {
            throw new ReplyException(
                    ReplyException.PRECONDITION_FAILED, Phrase.of("There is a scenario \"%s\" already.", name));
        }
        desk.work(() -> {
            library.scenario(name, content);
            folder.save(name, content);
            return name;
        });
        context.status(exists ? 204 : 201);
    }
}
