package stance.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
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
        routes.get(PACKS, context -> answer(context, library::packs));
        routes.get(PACKS + "/{pack}/actors", context -> list(context, ActorListing::of));
        routes.get(PACKS + "/{pack}/sources", context -> list(context, pack -> SourceListing.of(pack, List.of())));
        routes.get(
                PACKS + "/{pack}/vocabulary", context -> list(context, pack -> VocabularyListing.of(pack, List.of())));
        routes.get(PACKS + "/{pack}/timeline", context -> list(context, pack -> Timeline.of(pack, StanceQuery.ALL)));
        routes.get(PACKS + "/{pack}/stances", this::stances);
    }

    private void list(Context context, Function<PolicyPack, Listing> listing) {
        new Questions(context).only(Set.of());
        answer(context, () -> listing.apply(pack(context)));
    }

    private void stances(Context context) {
        var questions = new Questions(context).only(Set.of("id"));
        answer(context, () -> {
            var pack = pack(context);
            var problems = new Problems();
            var ids = new KnownNames(pack, problems).stances(questions.texts("id"), "?id");
            problems.refuseErrors();
            return StanceListing.of(pack, ids.isEmpty() ? StanceQuery.ALL : StanceQuery.of(ids));
        });
    }

    private PolicyPack pack(Context context) {
        return library.pack(context.pathParam("pack"), Place.of(context.path()));
    }

    private void answer(Context context, Callable<Listing> listing) {
        context.result(desk.work(() -> ListJson.of(listing.call()))).contentType("application/json");
    }
}
