package stance.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stance.author.RuleFile;
import stance.json.JsonCursor;
import stance.json.JsonReader;
import stance.json.TextFiles;
import stance.language.Language;
import stance.language.Phrase;
import stance.problem.Nearest;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.Problems;
import stance.problem.RefusedException;
import stance.problem.Severity;
import stance.report.data.JsonData;
import stance.report.data.RuleFileData;
import stance.web.reply.Reader;
import stance.web.reply.Reply;
import stance.web.reply.ReplyException;

/** The files of rules of a pack: their texts, and saving one. */
final class RuleFileRoutes {

    private static final String CONTENT = "file";
    private static final int REFUSED = 400;

    private final TrialDesk desk;
    private final WorkLimit workLimit;
    private final boolean isWritable;

    RuleFileRoutes(TrialDesk desk, WorkLimit workLimit, boolean isWritable) {
        this.desk = desk;
        this.workLimit = workLimit;
        this.isWritable = isWritable;
    }

    void addTo(RoutesConfig routes) {
        routes.get(RuleFileCheck.PATH, this::read);
        routes.put(RuleFileCheck.PATH, this::save);
    }

    private void read(Context context) {
        new Parameters(context).only(Set.of());
        var pack = context.pathParam("pack");
        var name = name(context);
        var files = workLimit.work(() -> desk.packs().of(pack));
        var content = Optional.ofNullable(files.get(name))
                .orElseThrow(() -> new ReplyException(
                        ReplyException.NOT_FOUND,
                        Phrase.sentences(
                                Phrase.of("There is no file \"%s\" in %s.", name, pack),
                                Nearest.hint(name, files.keySet()))));
        context.header("ETag", Version.of(content).tag());
        // The version is that of the file, however its text is sent.
        context.disableCompression();
        context.result(JsonData.write(new RuleFileData(name, new String(content, StandardCharsets.UTF_8))))
                .contentType("application/json");
    }

    private void save(Context context) {
        new Parameters(context).only(Set.of());
        if (!isWritable) {
            throw new ReplyException(
                    ReplyException.FORBIDDEN,
                    Phrase.of("Rules are not saved here: the server was started without --writable."));
        }
        var pack = context.pathParam("pack");
        var name = name(context);
        var precondition = Precondition.of(context);
        var text = text(context.bodyAsBytes());
        var language = Reader.language(context);
        var outcome = workLimit.work(() -> saved(pack, name, text, precondition, language));
        PackDesk.send(context, outcome);
        if (outcome.status() < REFUSED) {
            context.header("ETag", Version.of(bytes(text)).tag());
        }
    }

    /** Whether its pack takes it is found out where it can do no harm. */
    private synchronized Reply saved(
            String pack, String name, String text, Precondition precondition, Language language)
            throws IOException, InterruptedException {
        var folder = desk.packs().folder(pack);
        var before = Optional.ofNullable(desk.packs().of(pack).get(name));
        precondition.check(name, before.map(Version::of));
        var checked = desk.check(pack, name, bytes(text), language);
        if (checked.status() != Reply.OK) {
            return checked;
        }
        RuleFile.save(folder, name, before, text);
        return Reply.done(before.isEmpty() ? Reply.CREATED : Reply.NO_CONTENT);
    }

    private static String name(Context context) {
        var name = context.pathParam("name");
        if (!TrialRequest.isFile(name)) {
            throw new RefusedException(List.of(new Problem(
                    "trial.file",
                    Severity.ERROR,
                    Place.of(name),
                    Phrase.of("\"%s\" is no name for a file of a pack.", name),
                    TrialRequest.fileHint())));
        }
        return name;
    }

    private static String text(byte[] content) {
        var problems = new Problems();
        var json = TextFiles.text(content, CONTENT, problems)
                .flatMap(text -> JsonReader.readAnyText(CONTENT, text, problems));
        problems.refuseErrors();
        var cursor = new JsonCursor(CONTENT, json.orElseThrow(), problems);
        var where = Phrase.of("The content");
        var text = cursor.object(json.orElseThrow(), where).flatMap(object -> {
            cursor.refuseUnknown(object, Set.of("text"), where);
            return cursor.require(object, "text", where)
                    .flatMap(value -> cursor.text(value, Phrase.of("The text of a file")));
        });
        problems.refuseErrors();
        return text.orElseThrow();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
