package stance.pack.translation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import stance.json.Json;
import stance.json.Json.JsonObject;
import stance.json.Json.Member;
import stance.json.JsonCursor;
import stance.language.Language;
import stance.language.Phrase;
import stance.language.Translated;
import stance.pack.form.Effect;
import stance.pack.form.EffectCall;
import stance.pack.record.Actor;
import stance.pack.record.Gap;
import stance.pack.record.PackInfo;
import stance.pack.record.Speaker;
import stance.pack.record.Stance;
import stance.pack.record.Topic;
import stance.pack.vocabulary.EnumType;
import stance.pack.vocabulary.Vocabulary;
import stance.problem.Nearest;
import stance.problem.Problems;

/** Reads {@code pack.es.json}: what the words of a pack are in another language, by the ids of what they belong to. */
public final class TranslationReader {

    private final Language language;
    private final JsonCursor cursor;
    private final TranslatedWords words;
    private final PackWords pack;

    private TranslationReader(Language language, JsonCursor cursor, PackWords pack) {
        this.language = language;
        this.cursor = cursor;
        this.words = new TranslatedWords(language, cursor);
        this.pack = pack;
    }

    /** The pack with these translations; the same where the file could not be read. */
    public static PackWords read(String file, Json root, Language language, PackWords pack, Problems problems) {
        var cursor = new JsonCursor(file, root, problems);
        return cursor.object(root, Phrase.verbatim(file))
                .map(object -> new TranslationReader(language, cursor, pack).pack(object))
                .orElse(pack);
    }

    private PackWords pack(JsonObject root) {
        var where = Phrase.of("a translation");
        cursor.refuseUnknown(
                root, List.of("title", "description", "actors", "topics", "types", "enums", "stances", "gaps"), where);
        var info = pack.info();
        var actors = each(root, "actors", info.actors(), this::actor);
        var topics = each(root, "topics", info.topics(), this::topic);
        var translated = new PackInfo(
                words.of(root, "title", info.title()),
                words.of(root, "description", info.description()),
                info.recordUntil(),
                actors,
                topics,
                gaps(root));
        return new PackWords(translated, vocabulary(root), stances(root, actors, topics));
    }

    private Actor actor(Actor actor, JsonObject object) {
        cursor.refuseUnknown(object, List.of("name", "inSentence", "speakers"), Phrase.of("the actor %s", actor.id()));
        var name = words.of(object, "name", actor.name());
        var inSentence = object.members().containsKey("inSentence")
                ? words.of(object, "inSentence", actor.inSentence())
                : actor.inSentence().with(language, name.in(language));
        return new Actor(actor.id(), name, inSentence, each(object, "speakers", actor.speakers(), this::speaker));
    }

    private Speaker speaker(Speaker speaker, JsonObject object) {
        cursor.refuseUnknown(object, List.of("office"), Phrase.of("the speaker %s", speaker.id()));
        return new Speaker(speaker.id(), speaker.name(), words.of(object, "office", speaker.office()), speaker.rank());
    }

    private Topic topic(Topic topic, JsonObject object) {
        cursor.refuseUnknown(object, List.of("title"), Phrase.of("the topic %s", topic.id()));
        return new Topic(topic.id(), words.of(object, "title", topic.title()));
    }

    private Vocabulary vocabulary(JsonObject root) {
        var enums = new LinkedHashMap<String, EnumType>();
        var known = pack.vocabulary().enums();
        var members = knownMembers(root, "enums", known.keySet());
        known.forEach((name, choices) -> enums.put(
                name,
                Optional.ofNullable(members.get(name))
                        .map(labels -> labels(choices, labels))
                        .orElse(choices)));
        var types = new TypeTranslation(language, cursor, words, pack.vocabulary(), enums);
        return new Vocabulary(
                types.of(knownMembers(root, "types", pack.vocabulary().types().keySet())), enums);
    }

    private EnumType labels(EnumType choices, Member member) {
        var labels = new LinkedHashMap<>(choices.labels());
        cursor.members(member.value(), Phrase.of("The translation of %s", choices.name()))
                .forEach((constant, label) -> {
                    if (knows(constant, label, choices.constants())) {
                        words.text(label.value(), constant)
                                .ifPresent(text -> labels.computeIfPresent(
                                        constant, (unused, written) -> written.with(language, text)));
                    }
                });
        return new EnumType(choices.name(), labels);
    }

    private List<Stance> stances(JsonObject root, Map<String, Actor> actors, Map<String, Topic> topics) {
        var byId = pack.stances().stream()
                .collect(Collectors.toMap(Stance::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        var translated = each(root, "stances", byId, this::stance);
        return translated.values().stream()
                .map(stance -> worded(stance, actors, topics))
                .toList();
    }

    private Stance stance(Stance stance, JsonObject object) {
        cursor.refuseUnknown(object, List.of("title", "note", "says"), Phrase.of("the stance %s", stance.id()));
        var title = words.of(object, "title", stance.title());
        var note = words.ofOptional(object, "note", stance.note());
        return stance.worded(title, stance.actor(), stance.topic(), stance.speaker(), note, texts(stance, object));
    }

    /** What its rules say is missing, or threaten, by the words that stand there. */
    private List<Translated> texts(Stance stance, JsonObject object) {
        var written = stance.written().stream()
                .flatMap(rule -> rule.form().effects().stream())
                .filter(call -> call.effect() == Effect.REQUIRES || call.effect() == Effect.THREATENS)
                .flatMap(EffectCall::texts)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var texts = new ArrayList<>(stance.texts());
        knownMembers(object, "says", written)
                .forEach((text, member) -> words.text(member.value(), "says").ifPresent(said -> {
                    texts.removeIf(known -> known.written().equals(text));
                    texts.add(stance.text(text).with(language, said));
                }));
        return texts;
    }

    /** What was looked for, by the words that stand there. */
    private List<Gap> gaps(JsonObject root) {
        var written =
                pack.info().gaps().stream().map(gap -> gap.what().written()).toList();
        var said = knownMembers(root, "gaps", written);
        return pack.info().gaps().stream()
                .map(gap -> Optional.ofNullable(said.get(gap.what().written()))
                        .flatMap(
                                member -> cursor.object(member.value(), Phrase.of("The translation of %s", gap.what())))
                        .map(object -> {
                            cursor.refuseUnknown(object, List.of("what", "where"), Phrase.of("a gap"));
                            return gap.worded(
                                    words.of(object, "what", gap.what()), words.of(object, "where", gap.where()));
                        })
                        .orElse(gap))
                .toList();
    }

    private static Stance worded(Stance stance, Map<String, Actor> actors, Map<String, Topic> topics) {
        var actor = actors.getOrDefault(stance.actor().id(), stance.actor());
        return stance.worded(
                stance.title(),
                actor,
                topics.getOrDefault(stance.topic().id(), stance.topic()),
                stance.speaker().map(speaker -> actor.speakers().getOrDefault(speaker.id(), speaker)),
                stance.note(),
                stance.texts());
    }

    /** All of these, those that the file names in its words. */
    private <T> Map<String, T> each(JsonObject object, String key, Map<String, T> all, Translation<T> translation) {
        var translated = new LinkedHashMap<>(all);
        knownMembers(object, key, all.keySet())
                .forEach((id, member) -> cursor.object(member.value(), Phrase.of("The translation of %s", id))
                        .ifPresent(
                                said -> translated.computeIfPresent(id, (unused, one) -> translation.of(one, said))));
        return translated;
    }

    /** One thing in the words of an object. */
    @FunctionalInterface
    private interface Translation<T> {
        T of(T one, JsonObject said);
    }

    private Map<String, Member> knownMembers(JsonObject object, String key, Collection<String> known) {
        var members = new LinkedHashMap<>(cursor.membersAt(object, key, Phrase.of("\"%s\"", key)));
        members.entrySet().removeIf(member -> !knows(member.getKey(), member.getValue(), known));
        return members;
    }

    private boolean knows(String id, Member member, Collection<String> known) {
        if (!known.contains(id)) {
            cursor.error(
                    "translation.unknown-id",
                    member.keyAt(),
                    Phrase.of("There is no \"%s\" in this pack to translate.", id),
                    Nearest.hint(id, known));
        }
        return known.contains(id);
    }
}
