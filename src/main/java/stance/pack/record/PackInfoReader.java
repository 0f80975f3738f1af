package stance.pack.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import stance.json.Json;
import stance.json.Json.JsonObject;
import stance.json.Json.Member;
import stance.json.JsonCursor;
import stance.language.GivenName;
import stance.language.Phrase;
import stance.language.Translated;
import stance.pack.vocabulary.Vocabulary;
import stance.problem.Problems;

/** Reads pack.json. */
public final class PackInfoReader {

    private static final Pattern ACTOR_ID = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

    private final JsonCursor cursor;
    private final Optional<Vocabulary> vocabulary;

    private PackInfoReader(JsonCursor cursor, Optional<Vocabulary> vocabulary) {
        this.cursor = cursor;
        this.vocabulary = vocabulary;
    }

    /**
     * What the file says, with something in the place of what was refused, so that the rest of the pack can be judged;
     * empty where there is no object.
     *
     * @param vocabulary whose types it may name; empty where that could not be read
     */
    public static Optional<PackInfo> read(String file, Json root, Optional<Vocabulary> vocabulary, Problems problems) {
        return new PackInfoReader(new JsonCursor(file, root, problems), vocabulary).info(root);
    }

    private Optional<PackInfo> info(Json root) {
        var object = cursor.object(root, Phrase.verbatim("pack.json"));
        if (object.isEmpty()) {
            return Optional.empty();
        }
        var pack = object.get();
        cursor.refuseUnknown(
                pack,
                Set.of("title", "description", "recordUntil", "actors", "topics", "gaps"),
                Phrase.verbatim("pack.json"));
        var title = requiredText(pack, "title", Phrase.verbatim("pack.json"));
        var description =
                cursor.get(pack, "description").flatMap(value -> cursor.text(value, Phrase.of("The description")));
        var until = cursor.require(pack, "recordUntil", Phrase.verbatim("pack.json"))
                .flatMap(value -> day(value, "recordUntil"));
        cursor.require(pack, "actors", Phrase.verbatim("pack.json"));
        cursor.require(pack, "topics", Phrase.verbatim("pack.json"));
        var actors = new LinkedHashMap<String, Actor>();
        var isThere = cursor.get(pack, "actors").filter(JsonObject.class::isInstance);
        if (isThere.isEmpty()) {
            cursor.doubtful("actor");
        }
        cursor.membersAt(pack, "actors", Phrase.of("The actors")).forEach((id, member) -> {
            cursor.declared("actor", id, member.keyAt());
            actors.put(id, actor(id, member));
        });
        var topics = new LinkedHashMap<String, Topic>();
        if (cursor.get(pack, "topics").filter(JsonObject.class::isInstance).isEmpty()) {
            cursor.doubtful("topic");
        }
        cursor.membersAt(pack, "topics", Phrase.of("The topics")).forEach((id, member) -> {
            cursor.declared("topic", id, member.keyAt());
            topics.put(id, topic(id, member));
        });
        var gaps = new ArrayList<Gap>();
        cursor.get(pack, "gaps")
                .map(value -> cursor.list(value, Phrase.of("The gaps")))
                .orElse(List.of())
                .forEach(value -> gap(value, actors, topics).ifPresent(gaps::add));
        return Optional.of(new PackInfo(
                Translated.of(title.orElse("")),
                Translated.of(description.orElse("")),
                until.orElse(LocalDate.MAX),
                actors,
                topics,
                gaps));
    }

    private Optional<LocalDate> day(Json value, String key) {
        return cursor.text(value, Phrase.verbatim(key)).flatMap(text -> {
            var day = PartialDate.parseDay(text);
            if (day.isEmpty()) {
                cursor.error(
                        "pack.date",
                        value.at(),
                        Phrase.of("%s is \"%s\"; it must be a date such as 2026-01-31.", key, text),
                        Phrase.NONE);
            }
            return day;
        });
    }

    private Optional<Gap> gap(Json value, Map<String, Actor> actors, Map<String, Topic> topics) {
        var where = Phrase.of("a gap");
        return cursor.object(value, Phrase.of("A gap")).flatMap(object -> {
            cursor.refuseUnknown(object, List.of("actor", "topic", "type", "what", "date", "where"), where);
            var actor = cursor.require(object, "actor", where)
                    .flatMap(id -> cursor.named("actor", id, actors.keySet(), Phrase.of("The actor")));
            var about = about(object, topics);
            var what = cursor.get(object, "what").flatMap(text -> cursor.text(text, Phrase.of("The %s", "what")));
            var date = cursor.require(object, "date", where).flatMap(text -> day(text, "date"));
            var searched = requiredText(object, "where", where);
            return actor.isPresent() && about.isPresent() && date.isPresent() && searched.isPresent()
                    ? Optional.of(new Gap(
                            actor.get(),
                            about.get(),
                            Translated.of(what.orElse("")),
                            date.get(),
                            Translated.of(searched.get())))
                    : Optional.empty();
        });
    }

    private Optional<Gap.About> about(JsonObject gap, Map<String, Topic> topics) {
        var topic = cursor.get(gap, "topic");
        var type = cursor.get(gap, "type");
        if (topic.isPresent() == type.isPresent()) {
            cursor.error(
                    "pack.gap",
                    gap.at(),
                    Phrase.of("A gap is about a \"topic\" or about a \"type\" of provision: give one of the two."),
                    Phrase.NONE);
            return Optional.empty();
        }
        if (topic.isPresent()) {
            return cursor.named("topic", topic.get(), topics.keySet(), Phrase.of("The topic"))
                    .map(Gap.OfTopic::new);
        }
        return vocabulary
                .filter(known -> !(type.get() instanceof Json.JsonText text
                        && known.refused().contains(text.text())))
                .flatMap(known -> cursor.named("type", type.get(), known.types().keySet(), Phrase.of("The type")))
                .map(Gap.OfType::new);
    }

    private Actor actor(String id, Member member) {
        if (!ACTOR_ID.matcher(id).matches()) {
            cursor.error(
                    "pack.id",
                    member.keyAt(),
                    Phrase.of(
                            "The actor id \"%s\" must be written in capitals, digits and _, such as UNITED_STATES.",
                            id),
                    Phrase.NONE);
        } else {
            cursor.refuseGiven("pack.id", id, member.keyAt(), GivenName.EVERY);
        }
        var read = cursor.object(member.value(), Phrase.of("The actor %s", id)).map(object -> {
            var where = Phrase.of("the actor %s", id);
            cursor.refuseUnknown(object, Set.of("name", "inSentence", "speakers"), where);
            var name = requiredText(object, "name", where);
            var inSentence = cursor.get(object, "inSentence")
                    .flatMap(value -> cursor.text(value, Phrase.verbatim("inSentence")));
            name.ifPresent(known ->
                    cursor.refuseGiven("pack.name", known, member.value().at(), GivenName.EVERY));
            inSentence.ifPresent(known ->
                    cursor.refuseGiven("pack.name", known, member.value().at(), GivenName.EVERY));
            var speakers = speakers(object);
            var known = name.orElse(id);
            return new Actor(id, Translated.of(known), Translated.of(inSentence.orElse(known)), speakers);
        });
        return read.orElseGet(() -> {
            cursor.doubtful("speaker");
            return new Actor(id, Translated.of(id), Translated.of(id), Map.of());
        });
    }

    private Map<String, Speaker> speakers(JsonObject actor) {
        var speakers = new LinkedHashMap<String, Speaker>();
        cursor.membersAt(actor, "speakers", Phrase.of("The speakers")).forEach((id, member) -> {
            checkName(id, member, Phrase.of("speaker"));
            cursor.declared("speaker", id, member.keyAt());
            var speaker = cursor.object(member.value(), Phrase.of("The speaker %s", id))
                    .map(object -> {
                        var where = Phrase.of("the speaker %s", id);
                        cursor.refuseUnknown(object, Set.of("name", "office", "rank"), where);
                        var name = requiredText(object, "name", where);
                        var office = requiredText(object, "office", where);
                        var rank = cursor.require(object, "rank", where).flatMap(this::rank);
                        return new Speaker(id, name.orElse(id), Translated.of(office.orElse(id)), rank.orElse(1));
                    });
            speakers.put(id, speaker.orElseGet(() -> new Speaker(id, id, Translated.of(id), 1)));
        });
        return speakers;
    }

    private Optional<Integer> rank(Json value) {
        return cursor.number(value, Phrase.of("The rank")).flatMap(text -> {
            if (!text.matches("[1-9]\\d?")) {
                cursor.error(
                        "pack.rank",
                        value.at(),
                        Phrase.of("The rank is %s; it must be a whole number from 1 to 99.", text),
                        Phrase.NONE);
                return Optional.empty();
            }
            return Optional.of(Integer.valueOf(text));
        });
    }

    private Topic topic(String id, Member member) {
        checkName(id, member, Phrase.of("topic"));
        var title = cursor.object(member.value(), Phrase.of("The topic %s", id)).flatMap(object -> {
            cursor.refuseUnknown(object, Set.of("title"), Phrase.of("the topic %s", id));
            return requiredText(object, "title", Phrase.of("the topic %s", id));
        });
        return new Topic(id, Translated.of(title.orElse(id)));
    }

    private void checkName(String id, Member member, Phrase what) {
        if (!NAME.matcher(id).matches()) {
            cursor.error(
                    "pack.id",
                    member.keyAt(),
                    Phrase.of("The %s id \"%s\" must be made of letters, digits and _, a letter first.", what, id),
                    Phrase.NONE);
        } else {
            cursor.refuseGiven("pack.id", id, member.keyAt(), GivenName.EVERY);
        }
    }

    private Optional<String> requiredText(JsonObject object, String key, Phrase where) {
        return cursor.require(object, key, where).flatMap(value -> {
            var text = cursor.text(value, Phrase.of("The %s", key));
            if (text.isPresent() && text.get().isBlank()) {
                cursor.error("pack.empty-text", value.at(), Phrase.of("The %s is empty.", key), Phrase.NONE);
                return Optional.empty();
            }
            return text;
        });
    }
}
