package stance.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What may be said of a new pack. */
final class PackDetails {

    @Option(names = "--actor", paramLabel = "ID", description = "An actor, such as UNITED_STATES; may be repeated.")
    private List<String> actors = List.of();

    @Option(
            names = "--record-until",
            paramLabel = "DATE",
            description = "The last day that its record covers (default: today, in UTC).")
    private @Nullable LocalDate recordUntil;

    List<String> actors() {
        return actors;
    }

    LocalDate recordUntil() {
        return Optional.ofNullable(recordUntil).orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
    }
}
