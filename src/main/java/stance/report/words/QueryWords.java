package stance.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stance.language.Phrase;
import stance.pack.PolicyPack;
import stance.pack.form.Effect;
import stance.pack.record.Basis;
import stance.pack.record.Speaker;
import stance.pack.record.Strength;
import stance.record.Period;
import stance.record.StanceListing;
import stance.record.StanceQuery;

/** What was asked for, in words. */
public final class QueryWords {

    private QueryWords() {}

    /** What follows "stances": {@code of Canada before 2025-05-01}; says nothing where all were asked for. */
    public static Phrase of(StanceQuery query, PolicyPack pack) {
        var words = new ArrayList<Phrase>();
        either(query.stances()).ifPresent(names -> words.add(Phrase.of("called %s", names)));
        either(query.actors().stream().map(id -> pack.actor(id).inSentence()).toList())
                .ifPresent(names -> words.add(Phrase.of("of %s", names)));
        either(pack.info().topics().values().stream()
                        .filter(topic -> query.topics().contains(topic.id()))
                        .map(topic -> Phrase.of("\"%s\"", topic.title()))
                        .toList())
                .ifPresent(names -> words.add(Phrase.of("on %s", names)));
        either(query.strengths().stream().map(Strength::words).toList())
                .ifPresent(names -> words.add(Phrase.of("of strength %s", names)));
        either(query.bases().stream().map(Basis::words).toList())
                .ifPresent(names -> words.add(Phrase.of("with basis %s", names)));
        either(query.types()).ifPresent(names -> words.add(Phrase.of("that look at %s", names)));
        either(query.effects().stream().map(Effect::call).toList())
                .ifPresent(names -> words.add(Phrase.of("with the effect %s", names)));
        either(query.speakers().stream().map(id -> speaker(id, pack)).toList())
                .ifPresent(names -> words.add(Phrase.of("said by %s", names)));
        either(query.sources()).ifPresent(names -> words.add(Phrase.of("from the source %s", names)));
        period(query.said()).ifPresent(words::add);
        query.asOf().ifPresent(day -> words.add(Phrase.of("in force on %s", day)));
        if (!query.search().isEmpty()) {
            words.add(Phrase.of("with \"%s\" in the title, quote or note", query.search()));
        }
        return words.isEmpty() ? Phrase.NONE : Phrase.listed(words, " ");
    }

    /** That there is no stance of what was asked for, such as {@code No stance of Canada.}. */
    public static Phrase noStance(StanceQuery query, PolicyPack pack) {
        var asked = of(query, pack);
        return none(
                asked.isEmpty() ? Phrase.of("No stance in %s.", pack.id()) : Phrase.of("No stance %s.", asked),
                query,
                pack);
    }

    /** That there is no event of what was asked for. */
    public static Phrase noEvent(StanceQuery query, PolicyPack pack) {
        var asked = of(query, pack);
        return none(
                asked.isEmpty() ? Phrase.of("No event in %s.", pack.id()) : Phrase.of("No event %s.", asked),
                query,
                pack);
    }

    /** How many stances were found, of how many. */
    public static Phrase count(StanceListing listing) {
        var all = listing.pack().stances().size();
        var asked = of(listing.query(), listing.pack());
        var found = new Capital(Counts.stances(listing.stances().size()));
        var what = asked.isEmpty() ? Phrase.of("%s", found) : Phrase.of("%s %s", found, asked);
        return listing.stances().size() == all
                ? Phrase.of("%s.", what)
                : Phrase.of("%s, of %s in the pack.", what, all);
    }

    /** That nothing was found is no news beyond the end of the record. */
    private static Phrase none(Phrase none, StanceQuery query, PolicyPack pack) {
        var end = pack.info().recordUntil();
        var isAfter = Stream.of(query.asOf(), query.said().from())
                .flatMap(Optional::stream)
                .anyMatch(end::isBefore);
        return isAfter ? Phrase.sentences(none, Phrase.of("The record ends on %s.", end)) : none;
    }

    private static Optional<Phrase> either(List<?> names) {
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(names.stream()
                        .map(name -> Phrase.of("%s", name))
                        .reduce((some, next) -> Phrase.of("%s or %s", some, next))
                        .orElseThrow());
    }

    private static String speaker(String id, PolicyPack pack) {
        return pack.actors().values().stream()
                .flatMap(actor -> actor.speakers().values().stream())
                .filter(speaker -> speaker.id().equals(id))
                .map(Speaker::name)
                .findFirst()
                .orElse(id);
    }

    private static Optional<Phrase> period(Period said) {
        var from = said.from();
        var to = said.to();
        if (from.isPresent() && from.equals(to)) {
            return from.map(day -> Phrase.of("of %s", day));
        } else if (from.isPresent() && to.isPresent()) {
            return Optional.of(Phrase.of("from %s to %s", from.get(), to.get()));
        } else if (from.isPresent()) {
            return from.map(day -> Phrase.of("from %s on", day));
        }
        return to.map(day -> Phrase.of("before %s", day.plusDays(1)));
    }
}
