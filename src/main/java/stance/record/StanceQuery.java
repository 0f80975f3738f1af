package stance.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import stance.language.Composed;
import stance.pack.form.Effect;
import stance.pack.record.Basis;
import stance.pack.record.Strength;

/**
 * Which stances are asked for: those that meet every part; of a list, one of its members will do. What is empty asks
 * nothing.
 *
 * @param stances ids of stances
 * @param actors ids of actors
 * @param topics ids of topics
 * @param types names of types of provision at which they look, by that name or by the name of a family
 * @param effects what one of their rules says
 * @param sources ids of sources
 * @param speakers ids of speakers
 * @param asOf a day on which they apply
 * @param said when they were said
 * @param search words that stand in the title, the quote, its translation or the note, whatever their case
 */
public record StanceQuery(
        List<String> stances,
        List<String> actors,
        List<String> topics,
        List<Strength> strengths,
        List<Basis> bases,
        List<String> types,
        List<Effect> effects,
        List<String> sources,
        List<String> speakers,
        Optional<LocalDate> asOf,
        Period said,
        String search) {

    /** Asks for every stance. */
    public static final StanceQuery ALL = new StanceQuery(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Period.ALWAYS,
            "");

    /** Keeps its own copies, and composes the words. */
    public StanceQuery {
        stances = List.copyOf(stances);
        actors = List.copyOf(actors);
        topics = List.copyOf(topics);
        strengths = List.copyOf(strengths);
        bases = List.copyOf(bases);
        types = List.copyOf(types);
        effects = List.copyOf(effects);
        sources = List.copyOf(sources);
        speakers = List.copyOf(speakers);
        search = Composed.of(search);
    }

    /** Asks for these stances alone. */
    public static StanceQuery of(List<String> stances) {
        return new StanceQuery(
                stances,
                ALL.actors,
                ALL.topics,
                ALL.strengths,
                ALL.bases,
                ALL.types,
                ALL.effects,
                ALL.sources,
                ALL.speakers,
                ALL.asOf,
                ALL.said,
                ALL.search);
    }

    /** The same query without its day and its period. */
    StanceQuery atAnyTime() {
        return new StanceQuery(
                stances,
                actors,
                topics,
                strengths,
                bases,
                types,
                effects,
                sources,
                speakers,
                Optional.empty(),
                Period.ALWAYS,
                search);
    }
}
