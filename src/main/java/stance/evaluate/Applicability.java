package stance.evaluate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.pack.PerPack;
import stance.pack.PolicyPack;
import stance.pack.record.Stance;

/** Which stances apply on a day, and, of one that does not, why. */
public final class Applicability {

    private static final PerPack<Applicabilities> OF_A_PACK = new PerPack<>(Applicabilities::new);

    private final Map<String, Reason> reasons;
    private final Set<String> heard;

    private Applicability(Map<String, Reason> reasons, Set<String> heard) {
        this.reasons = reasons;
        this.heard = heard;
    }

    /** Tells it for every stance of a pack; what was worked out is kept with the pack. */
    public static Applicability of(PolicyPack pack, LocalDate asOf, Filters filters) {
        return OF_A_PACK.of(pack).of(pack, asOf, filters);
    }

    /** Tells it for stances that need not be as they stand in a pack. */
    public static Applicability workOut(Collection<Stance> stances, LocalDate asOf, Filters filters) {
        var superseded = stances.stream()
                .filter(stance -> isSaid(stance, asOf) && filters.counts(stance))
                .flatMap(stance -> stance.supersedes().stream())
                .collect(Collectors.toSet());
        var reasons = stances.stream()
                .flatMap(stance -> reason(stance, asOf, superseded.contains(stance.id()), filters)
                        .map(reason -> Map.entry(stance.id(), reason))
                        .stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        var heard = stances.stream()
                .filter(stance -> !reasons.containsKey(stance.id()))
                .map(stance -> stance.actor().id())
                .collect(Collectors.toUnmodifiableSet());
        return new Applicability(reasons, heard);
    }

    /** Whether the stance of this id counts. */
    public boolean applies(String stance) {
        return !reasons.containsKey(stance);
    }

    /** Whether a stance of this actor counts. */
    boolean hears(String actor) {
        return heard.contains(actor);
    }

    /** Why the stance does not count; empty where it does. */
    public Optional<Reason> reason(Stance stance) {
        return Optional.ofNullable(reasons.get(stance.id()));
    }

    private static Optional<Reason> reason(Stance stance, LocalDate asOf, boolean superseded, Filters filters) {
        return Stream.of(
                        check(!filters.counts(stance), Reason.DRAFT),
                        check(!isSaid(stance, asOf), Reason.NOT_YET_SAID),
                        // What was replaced does not revive, whether or not its successor still holds.
                        check(superseded, Reason.SUPERSEDED),
                        check(
                                stance.until()
                                        .filter(until -> !asOf.isBefore(until))
                                        .isPresent(),
                                Reason.NO_LONGER_HOLDS),
                        check(!filters.hears(stance), Reason.FILTERED))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Reason> check(boolean holds, Reason reason) {
        return holds ? Optional.of(reason) : Optional.empty();
    }

    private static boolean isSaid(Stance stance, LocalDate asOf) {
        return !stance.stated().counts().isAfter(asOf);
    }

    /** Why a stance does not count on a day. */
    public enum Reason {
        NOT_YET_SAID,
        SUPERSEDED,
        NO_LONGER_HOLDS,
        FILTERED,
        DRAFT
    }
}
