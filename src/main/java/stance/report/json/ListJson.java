package stance.report.json;

import java.util.Map;
import stance.language.Language;
import stance.list.ActorListing;
import stance.list.Listing;
import stance.list.PackListing;
import stance.list.SourceListing;
import stance.list.StanceListing;
import stance.list.Timeline;
import stance.list.VocabularyListing;
import stance.pack.PolicyPack;
import stance.pack.record.Stance;
import stance.report.words.ProgramVersion;

/**
 * Listings for programs. The shapes are versioned and described by {@code list-*-1.schema.json} beside this class.
 */
public final class ListJson {

    private ListJson() {}

    /** The listing, with a line break at its end: {@code stance.list.stances/1} and its like. */
    public static String of(Listing listing, Language language) {
        if (listing instanceof PackListing packs) {
            return document(language, "packs", json -> packs(json, packs));
        } else if (listing instanceof ActorListing actors) {
            return document(
                    language, "actors", actors.pack(), json -> json.array("actors", actors.actors(), ListJson::actor));
        } else if (listing instanceof StanceListing stances) {
            return document(
                    language,
                    "stances",
                    stances.pack(),
                    json -> json.array("stances", stances.stances(), StanceJson::write));
        } else if (listing instanceof VocabularyListing vocabulary) {
            return document(language, "vocabulary", vocabulary.pack(), json -> VocabularyJson.write(json, vocabulary));
        } else if (listing instanceof SourceListing sources) {
            return document(
                    language,
                    "sources",
                    sources.pack(),
                    json -> json.array("sources", sources.sources(), ListJson::source));
        } else if (listing instanceof Timeline timeline) {
            return document(language, "timeline", timeline.pack(), json -> TimelineJson.write(json, timeline));
        }
        throw new IllegalStateException("A listing of no known form: " + listing);
    }

    private static String document(Language language, String what, PolicyPack pack, JsonWriter.Content content) {
        return document(language, what, json -> {
            json.object("pack", object -> {
                object.field("id", pack.id());
                object.field("title", pack.info().title());
                object.field("hash", pack.hash());
                object.field("recordUntil", pack.info().recordUntil().toString());
            });
            content.write(json);
        });
    }

    private static String document(Language language, String what, JsonWriter.Content content) {
        return JsonWriter.write(
                language,
                json -> json.object(document -> {
                    document.field("format", "stance.list." + what + "/1");
                    document.field("version", ProgramVersion.get());
                    content.write(document);
                }));
    }

    private static void packs(JsonWriter json, PackListing listing) {
        json.array(
                "packs",
                listing.packs(),
                (list, entry) -> list.object(object -> {
                    var pack = entry.pack();
                    var info = pack.info();
                    object.field("id", pack.id());
                    object.field("title", info.title());
                    object.field("description", info.description());
                    object.field("hash", pack.hash());
                    object.field("recordUntil", info.recordUntil().toString());
                    object.field("folder", entry.folder());
                    object.texts("actors", info.actors().keySet());
                    object.field("stances", pack.stances().size());
                    object.field("types", pack.vocabulary().statable().size());
                    object.field("sources", pack.sources().size());
                }));
        json.array("problems", listing.problems(), JsonReport::problem);
    }

    private static void actor(JsonWriter json, ActorListing.Entry entry) {
        var actor = entry.actor();
        json.object(object -> {
            object.field("id", actor.id());
            object.field("name", actor.name());
            object.field("inSentence", actor.inSentence());
            object.array(
                    "speakers",
                    entry.voices(),
                    (list, voice) -> list.object(item -> {
                        item.field("id", voice.speaker().id());
                        item.field("name", voice.speaker().name());
                        item.field("office", voice.speaker().office());
                        item.field("rank", voice.speaker().rank());
                        item.field("stances", voice.stances());
                    }));
            object.field("stances", entry.count());
            object.object(
                    "strengths",
                    counts -> entry.stances().entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .forEach(count -> counts.field(count.getKey().name(), count.getValue())));
            entry.first().ifPresent(date -> object.field("first", date.written()));
            entry.last().ifPresent(date -> object.field("last", date.written()));
        });
    }

    private static void source(JsonWriter json, SourceListing.Entry entry) {
        json.object(object -> {
            RecordJson.write(object, entry.source());
            object.texts("stances", entry.stances().stream().map(Stance::id).toList());
        });
    }
}
