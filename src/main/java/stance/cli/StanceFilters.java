package stance.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import stance.language.Phrase;
import stance.pack.PolicyPack;
import stance.problem.Place;
import stance.problem.Problems;
import stance.record.KnownNames;
import stance.record.Period;
import stance.record.StanceQuery;

/** Which stances are asked for, by actor, topic and time. */
final class StanceFilters {

    @Option(names = "--actor", paramLabel = "ACTOR", description = "Of this actor; may be repeated.")
    private List<String> actors = List.of();

    @Option(names = "--topic", paramLabel = "TOPIC", description = "On this topic; may be repeated.")
    private List<String> topics = List.of();

    @Option(names = "--from", paramLabel = "DATE", description = "From this day on, such as 2026-01-29.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "Until this day, which is included.")
    private @Nullable LocalDate to;

    /** Whether a pack knows the actors and topics that are named; not where none is. */
    boolean areOf(PolicyPack pack) {
        var problems = new Problems();
        query(pack, problems);
        return !(actors.isEmpty() && topics.isEmpty()) && !problems.hasErrors();
    }

    /** The query; names that the pack does not know are noted. */
    StanceQuery query(PolicyPack pack, Problems problems) {
        var names = new KnownNames(pack, problems);
        var said = new Period(Optional.ofNullable(from), Optional.ofNullable(to));
        if (said.isEmpty()) {
            problems.error(
                    "list.period",
                    Place.of("--to " + to),
                    Phrase.of("This day is before --from %s.", String.valueOf(from)));
        }
        return new StanceQuery(
                List.of(),
                names.actors(actors, "--actor"),
                names.topics(topics, "--topic"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                said,
                "");
    }
}
