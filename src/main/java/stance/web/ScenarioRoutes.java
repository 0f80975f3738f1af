package stance.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stance.language.Language;
import stance.language.Phrase;
import stance.problem.Nearest;
import stance.report.data.JsonData;
import stance.report.data.ProblemData;
import stance.report.data.ScenariosData;
import stance.report.data.ScenariosData.ScenarioEntryData;
import stance.scenario.ScenarioChange;
import stance.scenario.ScenarioFile;
import stance.scenario.ScenarioSource;
import stance.web.reply.Reader;
import stance.web.reply.ReplyException;

/** The scenarios of the folder: which there are, their JSON as it was written, saving one and changing one. */
final class ScenarioRoutes {

    private static final String SCENARIOS = "/api/v1/scenarios";
    private static final String JSON = "application/json";
    private static final String ETAG = "ETag";

    /** What the content of a request is called in answers. */
    private static final String CHANGE = "change.json";

    private final ScenarioFolder folder;
    private final Library library;
    private final WorkLimit workLimit;
    private final boolean isWritable;

    ScenarioRoutes(ScenarioFolder folder, Library library, WorkLimit workLimit, boolean isWritable) {
        this.folder = folder;
        this.library = library;
        this.workLimit = workLimit;
        this.isWritable = isWritable;
    }

    void addTo(RoutesConfig routes) {
        routes.get(SCENARIOS, this::list);
        routes.get(SCENARIOS + "/<name>", this::read);
        routes.put(SCENARIOS + "/<name>", this::save);
        routes.patch(SCENARIOS + "/<name>", this::change);
    }

    private void list(Context context) {
        new Parameters(context).only(Set.of());
        var language = Reader.language(context);
        context.result(workLimit.work(() -> listing(language))).contentType(JSON);
    }

    private String listing(Language language) {
        var bound = BoundScenarios.of(folder, library);
        return JsonData.write(
                new ScenariosData(
                        bound.files().entrySet().stream()
                                .map(each -> entry(each.getKey(), each.getValue()))
                                .toList(),
                        ProblemData.all(bound.problems(), language)),
                language);
    }

    private static ScenarioEntryData entry(String name, ScenarioFile file) {
        return new ScenarioEntryData(
                name,
                file.base().pack().id(),
                file.base().title(),
                file.summary(),
                file.audience().typed(),
                List.copyOf(file.variants().keySet()),
                List.copyOf(file.alternatives().keySet()));
    }

    private void read(Context context) {
        new Parameters(context).only(Set.of());
        var name = context.pathParam("name");
        // Not bound to its pack: the page shows what is wrong with it, too.
        var content = workLimit.work(() -> content(name));
        answer(context, content);
    }

    private byte[] content(String name) {
        return folder.content(name)
                .orElseThrow(() -> new ReplyException(
                        ReplyException.NOT_FOUND,
                        Phrase.sentences(
                                Phrase.of("There is no scenario \"%s\".", name),
                                Nearest.hint(name, folder.listing().names()))));
    }

    /** The content of the request becomes the file, byte for byte. */
    private void save(Context context) {
        new Parameters(context).only(Set.of());
        refuseUnlessWritable();
        var name = context.pathParam("name");
        var precondition = Precondition.of(context);
        var content = context.bodyAsBytes();
        var isNew = workLimit.work(() -> {
            library.scenario(name, content);
            return folder.save(name, content, precondition);
        });
        context.status(isNew ? 201 : 204).header(ETAG, Version.of(content).tag());
    }

    /**
     * The content of the request says what is to change in the file, of the scenario itself or of a variant; the changed
     * text can also become another file that is new.
     */
    private void change(Context context) {
        var questions = new Parameters(context).only(Set.of("variant", "as"));
        refuseUnlessWritable();
        var name = context.pathParam("name");
        var precondition = Precondition.of(context);
        var request = context.bodyAsBytes();
        var copy = questions.text("as");
        var content = workLimit.work(() -> {
            var change = ScenarioChange.read(CHANGE, request);
            var before = content(name);
            precondition.check(name, Optional.of(Version.of(before)));
            var after = changed(name, before, change, questions.text("variant"));
            library.scenario(copy.orElse(name), after);
            folder.save(copy.orElse(name), after, copy.isPresent() ? Precondition.NEW : precondition);
            return after;
        });
        context.status(copy.isPresent() ? 201 : 200);
        copy.ifPresent(saved -> context.header("Location", SCENARIOS + "/" + saved));
        answer(context, content);
    }

    private static byte[] changed(String name, byte[] content, ScenarioChange change, Optional<String> variant) {
        var source = ScenarioSource.read(name, content);
        // With the byte-order mark, where there is one: it stays, too.
        var text = new String(content, StandardCharsets.UTF_8);
        return variant.map(of -> change.in(text, source, of))
                .orElseGet(() -> change.in(text, source))
                .getBytes(StandardCharsets.UTF_8);
    }

    private void refuseUnlessWritable() {
        if (!isWritable) {
            throw new ReplyException(
                    ReplyException.FORBIDDEN,
                    Phrase.of("Scenarios are not saved here: the server was started without --writable."));
        }
    }

    private static void answer(Context context, byte[] content) {
        // The version is that of these bytes: compressed ones would need a tag of their own (RFC 9110, section
        // 8.8.3.3).
        context.disableCompression();
        context.header(ETAG, Version.of(content).tag()).result(content).contentType(JSON);
    }
}
