package stance.report.words;

import java.time.LocalDate;
import java.util.stream.Collectors;
import stance.evaluate.Applicability.Reason;
import stance.pack.PolicyPack;
import stance.pack.record.Stance;

/** Why a stance does not apply, in words. */
public final class HindranceWords {

    private HindranceWords() {}

    /** In words, without a full stop. */
    public static String of(Stance stance, Reason reason, PolicyPack pack, LocalDate asOf) {
        return switch (reason) {
            case NOT_YET_SAID -> "said only on " + Dates.words(stance.stated());
            case NO_LONGER_HOLDS ->
                "holds no longer since " + stance.until().map(Dates::words).orElse("then");
            case SUPERSEDED -> "replaced by " + successors(stance, pack, asOf);
            case FILTERED -> "left out by the filters";
        };
    }

    private static String successors(Stance stance, PolicyPack pack, LocalDate asOf) {
        return pack.successors(stance).stream()
                .filter(other -> !other.stated().counts().isAfter(asOf))
                .map(other -> other.id() + " of " + Dates.words(other.stated()))
                .collect(Collectors.joining(" and "));
    }
}
