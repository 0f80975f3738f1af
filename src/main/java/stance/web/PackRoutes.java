package stance.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import stance.list.ActorListing;
import stance.list.KnownNames;
import stance.list.Listing;
import stance.list.SourceListing;
import stance.list.StanceListing;
import stance.list.StanceQuery;
import stance.list.Timeline;
import stance.list.VocabularyListing;
import stance.pack.PolicyPack;
import stance.problem.Place;
import stance.problem.Problems;
import stance.report.json.ListJson;
import stance.web.reply.Reader;

/** What the packs hold: the same listings as {@code stance list --format json}. */
final class PackRoutes {

    private static final String PACKS = "/api/v1/packs";

    private final Library library;
    private final Desk desk;

    PackRoutes(Library library, Desk desk) {
        this.library = library;
        this.desk = desk;
    }

    void addTo(RoutesConfig routes) {
        routes.get(PACKS, this::packs);
        routes.get(PACKS + "/{pack}/actors", context -> list(context, "actors", ActorListing::of));
        routes.get(
                PACKS + "/{pack}/sources",
                context -> list(context, "sources", pack -> SourceListing.of(pack, List.of())));
        routes.get(
                PACKS + "/{pack}/vocabulary",
                context -> list(context, "vocabulary", pack -> VocabularyListing.of(pack, List.of())));
        routes.get(
                PACKS + "/{pack}/timeline",
                context -> list(context, "timeline", pack -> Timeline.of(pack, StanceQuery.ALL)));
        routes.get(PACKS + "/{pack}/stances", this::stances);
    }

    private void packs(Context context) {
        new Questions(context).only(Set.of());
        var language = Reader.language(context);
        answer(context, () -> ListJson.of(library.packs(), language));
    }

    private void list(Context context, String kind, Function<PolicyPack, Listing> listing) {
        new Questions(context).only(Set.of());
        answer(context, kind, List.of(), listing);
    }

    private void stances(Context context) {
        var questions = new Questions(context).only(Set.of(), Set.of("id"));
        answer(context, "stances", questions.texts("id"), pack -> {
            var problems = new Problems();
            var ids = new KnownNames(pack, problems).stances(questions.texts("id"), "?id");
            problems.refuseErrors();
            return StanceListing.of(pack, ids.isEmpty() ? StanceQuery.ALL : StanceQuery.of(ids));
        });
    }

    /** Answers here, or for a pack that was sent, in a process of its own. */
    private void answer(Context context, String kind, List<String> ids, Function<PolicyPack, Listing> listing) {
        var id = context.pathParam("pack");
        var language = Reader.language(context);
        answer(context, () -> {
            var sent = library.sent(id);
            return sent.isPresent()
                    ? sent.get().ask(new byte[0], List.of("list", kind), arguments(id, ids), language)
                    : ListJson.of(listing.apply(library.pack(id, Place.of(context.path()))), language);
        });
    }

    private static List<String> arguments(String id, List<String> ids) {
        return Stream.concat(Stream.of("--pack=" + id, "--format=json", "--"), ids.stream())
                .toList();
    }

    private void answer(Context context, Callable<String> answer) {
        context.result(desk.work(answer)).contentType("application/json");
    }
}
