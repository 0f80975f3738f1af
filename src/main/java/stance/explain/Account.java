package stance.explain;

import java.util.List;
import java.util.Optional;
import stance.evaluate.Applicability;
import stance.pack.record.Stance;

/**
 * Why a stance spoke of a proposal, or why not.
 *
 * @param hindrance why it does not apply on the date of the proposal, or with the filters that were asked for
 * @param matches the ways in which its conditions are met, at most {@value #MAX_MATCHES}
 * @param matchCount in how many ways they are met
 * @param nearest how near it came, where they are not met
 */
public record Account(
        Stance stance,
        Optional<Applicability.Reason> hindrance,
        List<Attempt> matches,
        int matchCount,
        Optional<Attempt> nearest) {

    /** The most matches that an account lists. */
    static final int MAX_MATCHES = 10;

    /** Keeps its own copy. */
    public Account {
        matches = List.copyOf(matches);
    }

    /** What became of the stance. */
    public Status status() {
        if (hindrance.isPresent()) {
            return Status.DOES_NOT_APPLY;
        }
        return matches.isEmpty() ? Status.DID_NOT_FIRE : Status.FIRED;
    }

    /** What became of a stance. */
    public enum Status {
        FIRED,
        DID_NOT_FIRE,
        DOES_NOT_APPLY
    }
}
