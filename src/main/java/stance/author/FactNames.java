package stance.author;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import stance.language.Phrase;
import stance.pack.PolicyPack;
import stance.pack.record.Actor;
import stance.problem.Nearest;
import stance.problem.RefusedException;

/** Finds the actor and the topic of the pack that a fact means. */
final class FactNames {

    private final PolicyPack pack;
    private final Fact fact;

    FactNames(PolicyPack pack, Fact fact) {
        this.pack = pack;
        this.fact = fact;
    }

    /** By its id, its name, its country code (ISO 3166), or as the stances have it whose ids begin alike. */
    String actor() {
        var code = fact.actor();
        if (code.matches(".*[+,/&].*")) {
            throw refused(
                    "facts.joint",
                    Phrase.of("The position %s is a joint one of %s; a stance is of one actor.", fact.id(), code),
                    Phrase.of(
                            "Write one for each: stance new stance ID --from FILE --fact %s --actor ACTOR.",
                            fact.id()));
        }
        var country = code.matches("[A-Z]{2}") ? new Locale("", code).getDisplayCountry(Locale.ENGLISH) : code;
        return pack.actors().values().stream()
                .filter(actor -> actor.id().equals(code)
                        || actor.name()
                                .all()
                                .anyMatch(name -> name.equalsIgnoreCase(code) || name.equalsIgnoreCase(country)))
                .map(Actor::id)
                .findFirst()
                .or(() -> new StanceDefaults(pack).actor(code + "-"))
                .orElseThrow(() -> refused(
                        "facts.unknown-actor",
                        Phrase.of("The actor \"%s\" of %s is none of %s.", code, fact.id(), pack.id()),
                        Phrase.of(
                                "Name one with --actor. %s",
                                Nearest.oneOf(pack.actors().keySet()))));
    }

    /** By the sheet's topic or area, or as the stances have it whose ids begin alike; of a draft, the first one. */
    String topic(StanceRequest request) {
        var known = pack.info().topics().keySet();
        return Stream.of(fact.topic(), fact.area())
                .flatMap(Optional::stream)
                .map(topic -> topic.replace('-', '_'))
                .filter(known::contains)
                .findFirst()
                .or(() -> new StanceDefaults(pack).topic(request.id()))
                .or(() -> known.stream().filter(topic -> request.isDraft()).findFirst())
                .orElseThrow(() -> refused(
                        "facts.unknown-topic",
                        Phrase.of(
                                "The topic \"%s\" of %s is none of %s.",
                                fact.topic().orElse(""), fact.id(), pack.id()),
                        Phrase.of("Name one with --topic. %s", Nearest.oneOf(known))));
    }

    private RefusedException refused(String code, Phrase message, Phrase hint) {
        return Refusal.of(code, fact.place(), message, hint);
    }
}
