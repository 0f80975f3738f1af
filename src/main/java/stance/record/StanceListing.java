package stance.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import stance.evaluate.Applicability;
import stance.evaluate.Filters;
import stance.language.Translated;
import stance.pack.PolicyPack;
import stance.pack.form.Effect;
import stance.pack.form.EffectCall;
import stance.pack.record.Quote;
import stance.pack.record.Speaker;
import stance.pack.record.Stance;

/** Stances of a pack: actors and topics in the order of pack.json, then by date and id. */
public record StanceListing(PolicyPack pack, StanceQuery query, List<Entry> stances) {

    /** Keeps its own copy. */
    public StanceListing {
        stances = List.copyOf(stances);
    }

    /** The stances that a query asks for; its names must be known to the pack. */
    public static StanceListing of(PolicyPack pack, StanceQuery query) {
        var applicability = query.asOf().map(day -> Applicability.of(pack, day, Filters.NONE));
        var actors = new ArrayList<>(pack.actors().keySet());
        var topics = new ArrayList<>(pack.info().topics().keySet());
        var onTypes = query.types().isEmpty() ? pack.stances() : VocabularyListing.stances(pack, query.types());
        var entries = onTypes.stream()
                .filter(stance -> matches(query, stance))
                .filter(stance -> applicability
                        .filter(known -> !known.applies(stance.id()))
                        .isEmpty())
                .sorted(Comparator.comparingInt(
                                (Stance stance) -> actors.indexOf(stance.actor().id()))
                        .thenComparingInt(
                                stance -> topics.indexOf(stance.topic().id()))
                        .thenComparing(stance -> stance.stated().counts())
                        .thenComparing(Stance::id))
                .map(stance -> Entry.of(stance, pack))
                .toList();
        return new StanceListing(pack, query, entries);
    }

    private static boolean matches(StanceQuery query, Stance stance) {
        return isOneOf(query.stances(), stance.id())
                && isOneOf(query.actors(), stance.actor().id())
                && isOneOf(query.topics(), stance.topic().id())
                && isOneOf(query.strengths(), stance.strength())
                && isOneOf(query.bases(), stance.basis())
                && (query.effects().isEmpty() || said(stance).stream().anyMatch(query.effects()::contains))
                && isOneOf(query.sources(), stance.source().id())
                && (query.speakers().isEmpty()
                        || stance.speaker()
                                .map(Speaker::id)
                                .filter(query.speakers()::contains)
                                .isPresent())
                && query.said().holds(stance.stated().counts())
                && texts(stance).anyMatch(text -> holds(text, query.search()));
    }

    private static <T> boolean isOneOf(List<T> wanted, T found) {
        return wanted.isEmpty() || wanted.contains(found);
    }

    /** Each once, in the order of the effects. */
    private static List<Effect> said(Stance stance) {
        return stance.rules().stream()
                .filter(rule -> rule.side().speaks())
                .flatMap(rule -> rule.form().effects().stream())
                .map(EffectCall::effect)
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> texts(Stance stance) {
        var quote = stance.quote().map(Quote::words);
        var gloss = stance.quote().flatMap(Quote::translation);
        var ours =
                Stream.concat(Stream.of(stance.title()), stance.note().stream()).flatMap(Translated::all);
        return Stream.concat(ours, Stream.concat(quote.stream(), gloss.stream()));
    }

    private static boolean holds(String text, String search) {
        return text.toLowerCase(Locale.ROOT).contains(search.toLowerCase(Locale.ROOT));
    }

    /**
     * One stance.
     *
     * @param effects what its rules say, where what they demand is met and where it is missed; each once
     * @param successors the stances that say that they supersede it, in the order of their dates
     */
    public record Entry(Stance stance, List<Effect> effects, Lifetime lifetime, List<Stance> successors) {

        /** Keeps its own copies. */
        public Entry {
            effects = List.copyOf(effects);
            successors = List.copyOf(successors);
        }

        private static Entry of(Stance stance, PolicyPack pack) {
            var successors = pack.successors(stance).stream()
                    .sorted(Comparator.comparing(
                                    (Stance other) -> other.stated().counts())
                            .thenComparing(Stance::id))
                    .toList();
            return new Entry(stance, said(stance), Lifetime.of(stance, pack), successors);
        }
    }
}
