package stance.explore.robust;

import java.math.BigDecimal;
import java.util.List;
import stance.pack.record.Stance;

/**
 * What hangs on whether one stance holds, all other probabilities being as they are.
 *
 * @param probability that it holds, as the analyst assumes
 * @param holds what is to be expected if it holds
 * @param fails what is to be expected if it does not hold
 * @param turns the thresholds of its own probability, from the lowest; none where the likeliest verdict is the same
 *     whatever that is
 */
public record Swing(Stance stance, BigDecimal probability, Expected holds, Expected fails, List<Turn> turns) {

    /** Keeps its own copy. */
    public Swing {
        turns = List.copyOf(turns);
    }

    /** How many more packages of a kind are to be expected if it holds than if it does not; below 0 for fewer. */
    public BigDecimal of(PackageKind kind) {
        return holds.of(kind).subtract(fails.of(kind));
    }
}
