package stance.explore.sweep;

import java.math.BigInteger;
import java.util.List;
import stance.language.Phrase;

/**
 * What is left of one option of a slot, in numbers of packages that hold it.
 *
 * @param packages all of them
 * @param agreement those that every party accepts
 * @param unopposed those that nobody opposes
 * @param unopposedBy by party, in the order of the scenario, those that the party alone does not oppose
 */
public record OptionSizes(
        Phrase label, BigInteger packages, BigInteger agreement, BigInteger unopposed, List<BigInteger> unopposedBy) {

    /** Keeps its own copy. */
    public OptionSizes {
        unopposedBy = List.copyOf(unopposedBy);
    }
}
