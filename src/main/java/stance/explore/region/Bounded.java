package stance.explore.region;

import java.util.List;
import java.util.function.Supplier;
import stance.explore.diagram.Diagram.TooLargeException;
import stance.explore.space.Space;
import stance.language.Phrase;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.RefusedException;
import stance.problem.Severity;

/** Work on the packages of a space that is refused where it would take too much memory. */
public final class Bounded {

    private Bounded() {}

    /**
     * Does work for which an estimate may stand in.
     *
     * @throws RefusedException if stances tie too many provisions of the space together
     */
    public static <T> T in(Space space, Supplier<T> work) {
        return in(
                space,
                work,
                Phrase.of("Estimate the shares with \"stance sweep --sample 20000\", list"
                        + " fewer alternatives, or open fewer fields."));
    }

    /**
     * Does the work.
     *
     * @param wayOut what may be done where it is refused
     * @throws RefusedException if stances tie too many provisions of the space together
     */
    public static <T> T in(Space space, Supplier<T> work, Phrase wayOut) {
        try {
            return work.get();
        } catch (TooLargeException tooLarge) {
            throw new RefusedException(List.of(new Problem(
                    "space.too-large", Severity.ERROR, Place.of(space.base().file()), tooLarge.said(), wayOut)));
        }
    }
}
