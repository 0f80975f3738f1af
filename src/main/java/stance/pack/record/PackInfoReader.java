package stance.pack.record;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import stance.json.Json;
import stance.json.Json.JsonObject;
import stance.json.Json.Member;
import stance.json.JsonCursor;
import stance.problem.Problems;

/** Reads pack.json. */
public final class PackInfoReader {

    private static final Pattern ACTOR_ID = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

    private final JsonCursor cursor;

    private PackInfoReader(JsonCursor cursor) {
        this.cursor = cursor;
    }

    /** What the file says; empty where it could not be read so far that the rest of the pack makes sense. */
    public static Optional<PackInfo> read(String file, Json root, Problems problems) {
        return new PackInfoReader(new JsonCursor(file, root, problems)).info(root);
    }

    private Optional<PackInfo> info(Json root) {
        var object = cursor.object(root, "pack.json");
        if (object.isEmpty()) {
            return Optional.empty();
        }
        var pack = object.get();
        cursor.refuseUnknown(pack, Set.of("title", "description", "recordUntil", "actors", "topics"), "pack.json");
        var title = requiredText(pack, "title", "pack.json");
        var description = cursor.get(pack, "description").flatMap(value -> cursor.text(value, "The description"));
        var until = cursor.require(pack, "recordUntil", "pack.json")
                .flatMap(value -> cursor.text(value, "recordUntil").flatMap(text -> {
                    var day = PartialDate.parseDay(text);
                    if (day.isEmpty()) {
                        cursor.error(
                                "pack.date",
                                value.at(),
                                "recordUntil is \"" + text + "\"; it must be a date such as 2026-01-31.",
                                "");
                    }
                    return day;
                }));
        cursor.require(pack, "actors", "pack.json");
        cursor.require(pack, "topics", "pack.json");
        var actors = new LinkedHashMap<String, Actor>();
        cursor.membersAt(pack, "actors", "The actors")
                .forEach((id, member) -> actor(id, member).ifPresent(actor -> actors.put(id, actor)));
        var topics = new LinkedHashMap<String, Topic>();
        cursor.membersAt(pack, "topics", "The topics")
                .forEach((id, member) -> topic(id, member).ifPresent(topic -> topics.put(id, topic)));
        if (title.isEmpty() || until.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PackInfo(title.get(), description.orElse(""), until.get(), actors, topics));
    }

    private Optional<Actor> actor(String id, Member member) {
        if (!ACTOR_ID.matcher(id).matches()) {
            cursor.error(
                    "pack.id",
                    member.keyAt(),
                    "The actor id \"" + id + "\" must be written in capitals, digits and _, such as UNITED_STATES.",
                    "");
        }
        return cursor.object(member.value(), "The actor " + id).flatMap(object -> {
            var where = "the actor " + id;
            cursor.refuseUnknown(object, Set.of("name", "inSentence", "speakers"), where);
            var name = requiredText(object, "name", where);
            var inSentence = cursor.get(object, "inSentence").flatMap(value -> cursor.text(value, "inSentence"));
            var speakers = speakers(object);
            return name.map(known -> new Actor(id, known, inSentence.orElse(known), speakers));
        });
    }

    private Map<String, Speaker> speakers(JsonObject actor) {
        var speakers = new LinkedHashMap<String, Speaker>();
        cursor.membersAt(actor, "speakers", "The speakers").forEach((id, member) -> {
            checkName(id, member, "speaker");
            cursor.object(member.value(), "The speaker " + id)
                    .flatMap(object -> {
                        var where = "the speaker " + id;
                        cursor.refuseUnknown(object, Set.of("name", "office", "rank"), where);
                        var name = requiredText(object, "name", where);
                        var office = requiredText(object, "office", where);
                        var rank = cursor.require(object, "rank", where).flatMap(this::rank);
                        return name.isPresent() && office.isPresent() && rank.isPresent()
                                ? Optional.of(new Speaker(id, name.get(), office.get(), rank.get()))
                                : Optional.<Speaker>empty();
                    })
                    .ifPresent(speaker -> speakers.put(id, speaker));
        });
        return speakers;
    }

    private Optional<Integer> rank(Json value) {
        return cursor.number(value, "The rank").flatMap(text -> {
            if (!text.matches("[1-9]\\d?")) {
                cursor.error(
                        "pack.rank",
                        value.at(),
                        "The rank is " + text + "; it must be a whole number from 1 to 99.",
                        "");
                return Optional.empty();
            }
            return Optional.of(Integer.valueOf(text));
        });
    }

    private Optional<Topic> topic(String id, Member member) {
        checkName(id, member, "topic");
        return cursor.object(member.value(), "The topic " + id).flatMap(object -> {
            cursor.refuseUnknown(object, Set.of("title"), "the topic " + id);
            return requiredText(object, "title", "the topic " + id).map(title -> new Topic(id, title));
        });
    }

    private void checkName(String id, Member member, String what) {
        if (!NAME.matcher(id).matches()) {
            cursor.error(
                    "pack.id",
                    member.keyAt(),
                    "The " + what + " id \"" + id + "\" must be made of letters, digits and _, a letter first.",
                    "");
        }
    }

    private Optional<String> requiredText(JsonObject object, String key, String where) {
        return cursor.require(object, key, where).flatMap(value -> {
            var text = cursor.text(value, "The " + key);
            if (text.isPresent() && text.get().isBlank()) {
                cursor.error("pack.empty-text", value.at(), "The " + key + " is empty.", "");
                return Optional.empty();
            }
            return text;
        });
    }
}
