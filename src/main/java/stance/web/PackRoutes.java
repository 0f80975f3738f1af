package stance.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import stance.language.Language;
import stance.pack.PolicyPack;
import stance.problem.Problems;
import stance.record.ActorListing;
import stance.record.KnownNames;
import stance.record.RecordMap;
import stance.record.SourceListing;
import stance.record.StanceListing;
import stance.record.StanceQuery;
import stance.record.Timeline;
import stance.record.VocabularyListing;
import stance.report.data.JsonData;
import stance.report.list.ActorsData;
import stance.report.list.PacksData;
import stance.report.list.RecordMapData;
import stance.report.list.SourcesData;
import stance.report.list.StancesData;
import stance.report.list.TimelineData;
import stance.report.list.VocabularyData;
import stance.web.PackQuestion.OfPack;
import stance.web.reply.Reader;

/** What the packs hold: the same listings as {@code stance list --format json}. */
final class PackRoutes {

    private static final String PACKS = "/api/v1/packs";

    private static final int MOST_QUOTES = 1_000;

    private final Library library;
    private final WorkLimit workLimit;

    PackRoutes(Library library, WorkLimit workLimit) {
        this.library = library;
        this.workLimit = workLimit;
    }

    /** What can be asked about one. */
    static final List<PackQuestion> QUESTIONS = List.of(
            list("actors", pack -> ActorsData.of(ActorListing.of(pack))),
            list("sources", pack -> SourcesData.of(SourceListing.of(pack, List.of()))),
            list("vocabulary", (pack, language) -> VocabularyData.of(VocabularyListing.of(pack, List.of()), language)),
            list("record", pack -> RecordMapData.of(RecordMap.of(pack))),
            new OfPack(PACKS + "/{pack}/timeline", Set.of("last"), Set.of(), PackRoutes::timeline),
            new OfPack(PACKS + "/{pack}/stances", Set.of(), Set.of("id"), PackRoutes::stances));

    void addTo(RoutesConfig routes) {
        routes.get(PACKS, this::packs);
    }

    private void packs(Context context) {
        new Parameters(context).only(Set.of());
        var language = Reader.language(context);
        context.result(workLimit.work(() -> JsonData.write(PacksData.of(library.packs(), language), language)))
                .contentType("application/json");
    }

    private static PackQuestion list(String kind, Function<PolicyPack, Record> listing) {
        return list(kind, (pack, language) -> listing.apply(pack));
    }

    private static PackQuestion list(String kind, BiFunction<PolicyPack, Language, Record> listing) {
        return new OfPack(
                PACKS + "/{pack}/" + kind,
                Set.of(),
                Set.of(),
                (pack, questions, language) -> JsonData.write(listing.apply(pack, language), language));
    }

    private static String timeline(PolicyPack pack, Parameters questions, Language language) {
        var all = Timeline.of(pack, StanceQuery.ALL);
        var asked = questions.text("last").isPresent() ? all.lastQuotes(questions.number("last", MOST_QUOTES, 1)) : all;
        return JsonData.write(TimelineData.of(asked), language);
    }

    private static String stances(PolicyPack pack, Parameters questions, Language language) {
        var problems = new Problems();
        var ids = new KnownNames(pack, problems).stances(questions.texts("id"), "?id");
        problems.refuseErrors();
        var query = ids.isEmpty() ? StanceQuery.ALL : StanceQuery.of(ids);
        return JsonData.write(StancesData.of(StanceListing.of(pack, query), language), language);
    }
}
