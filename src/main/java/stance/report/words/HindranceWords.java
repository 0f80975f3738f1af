package stance.report.words;

import java.time.LocalDate;
import stance.evaluate.Applicability.Reason;
import stance.language.Phrase;
import stance.pack.PolicyPack;
import stance.pack.record.Stance;

/** Why a stance does not apply, in words. */
public final class HindranceWords {

    private HindranceWords() {}

    /** In words, without a full stop. */
    public static Phrase of(Stance stance, Reason reason, PolicyPack pack, LocalDate asOf) {
        return switch (reason) {
            case NOT_YET_SAID ->
                stance.stated().isDay()
                        ? Phrase.of("said only on %s", Dates.of(stance.stated()))
                        : Phrase.of("said only in %s", Dates.of(stance.stated()));
            case NO_LONGER_HOLDS ->
                stance.until()
                        .map(day -> Phrase.of("holds no longer since %s", Dates.of(day)))
                        .orElse(Phrase.of("holds no longer"));
            case SUPERSEDED -> Phrase.of("replaced by %s", successors(stance, pack, asOf));
            case DRAFT -> Phrase.of("a draft");
            case FILTERED -> Phrase.of("left out by the filters");
        };
    }

    private static Phrase successors(Stance stance, PolicyPack pack, LocalDate asOf) {
        return Phrase.joined(pack.successors(stance).stream()
                .filter(other -> !other.stated().counts().isAfter(asOf))
                .map(other -> Phrase.of("%s of %s", other.id(), Dates.of(other.stated())))
                .toList());
    }
}
