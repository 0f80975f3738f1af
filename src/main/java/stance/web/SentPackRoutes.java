package stance.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stance.language.Language;
import stance.language.Phrase;
import stance.report.data.JsonData;
import stance.report.data.SentPacksData;
import stance.report.data.SentPacksData.SentPackData;
import stance.web.reply.Reader;
import stance.web.reply.ReplyException;
import stance.web.upload.SentPacks;

/** Packs that are sent here: taking them, which there are, and removing them. */
final class SentPackRoutes {

    private static final String PACKS = "/api/v1/packs";
    private static final String SENT = "/api/v1/packs/sent";

    private final Optional<SentPacks> sent;
    private final Library library;
    private final WorkLimit workLimit;

    SentPackRoutes(Optional<SentPacks> sent, Library library, WorkLimit workLimit) {
        this.sent = sent;
        this.library = library;
        this.workLimit = workLimit;
    }

    void addTo(RoutesConfig routes) {
        routes.get(SENT, this::list);
        routes.post(PACKS, this::keep);
        routes.delete(SENT + "/{pack}", this::remove);
    }

    private void list(Context context) {
        new Parameters(context).only(Set.of());
        var packs = open().all();
        context.result(JsonData.write(new SentPacksData(
                        SentPacks.MOST,
                        packs.stream()
                                .map(pack -> new SentPackData(pack.id(), pack.files()))
                                .toList())))
                .contentType("application/json");
    }

    private void keep(Context context) {
        new Parameters(context).only(Set.of());
        var packs = open();
        var content = context.bodyAsBytes();
        var language = Reader.language(context);
        var reply = workLimit.work(() -> {
            var id = SentPacks.id(content);
            if (library.has(id)) {
                throw new ReplyException(
                        ReplyException.CONFLICT,
                        Phrase.of("There is a pack \"%s\" in the folder: give this one another id.", id));
            }
            return packs.keep(content, check(id, language));
        });
        PackDesk.send(context, reply);
    }

    /** Whoever lists its vocabulary reads all of it first. */
    private static byte[] check(String id, Language language) {
        return new ForwardedQuestion(PACKS + "/{pack}/vocabulary", id, Map.of(), new byte[0], language).toJson();
    }

    private void remove(Context context) {
        new Parameters(context).only(Set.of());
        var id = context.pathParam("pack");
        if (!open().remove(id)) {
            throw new ReplyException(ReplyException.NOT_FOUND, Phrase.of("No pack \"%s\" was sent.", id));
        }
        context.status(204);
    }

    private SentPacks open() {
        return sent.orElseThrow(() -> new ReplyException(
                ReplyException.FORBIDDEN,
                Phrase.of("Packs are not taken here: the server was started without --allow-packs.")));
    }
}
