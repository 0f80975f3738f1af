package stance.negotiate.rounds;

import java.util.List;
import stance.pack.record.Stance;

/**
 * A step of a party from one package to another, and the words that it touches.
 *
 * @param round in which it takes it
 * @param side 0 or 1, who takes it
 * @param from the number of the package that it offered before
 * @param to the number of the package that it offers now, or accepts
 * @param isLess whether it values that one less
 * @param gaveWay where it is less, its own stances that speak for the one and not for the other, or against the other
 *     and not the one
 * @param met the stances of the other party of which the contrary is so
 */
public record Concession(
        int round, int side, int from, int to, boolean isLess, List<Stance> gaveWay, List<Stance> met) {

    /** Keeps its own copies. */
    public Concession {
        gaveWay = List.copyOf(gaveWay);
        met = List.copyOf(met);
    }
}
