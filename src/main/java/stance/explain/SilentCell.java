package stance.explain;

import java.util.List;
import java.util.Optional;
import stance.evaluate.Applicability;
import stance.pack.record.Stance;

/**
 * A provision on which nothing of a party speaks, with what came nearest: where to look in the record, or what to look
 * for beyond it.
 *
 * @param party the id of the actor
 * @param provision its id
 * @param nearest the nearest first, at most three that miss one condition more than it at most; none where no stance of the party is about provisions of this type
 * @param about how many stances of the party are about provisions of this type
 */
public record SilentCell(String party, String provision, List<Near> nearest, int about) {

    /** Keeps its own copy. */
    public SilentCell {
        nearest = List.copyOf(nearest);
    }

    /**
     * A stance that would have answered.
     *
     * @param hindrance why it does not apply, if it does not
     * @param attempt how far it came with this provision as what it answers
     */
    public record Near(Stance stance, Optional<Applicability.Reason> hindrance, Attempt attempt) {}
}
