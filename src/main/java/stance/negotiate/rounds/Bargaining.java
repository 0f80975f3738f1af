package stance.negotiate.rounds;

import java.util.List;
import java.util.OptionalInt;
import stance.work.StoppedException;

/**
 * Stacked alternating offers of two parties: each in turn accepts the offer on the table or makes one (Aydoğan, Festen,
 * Hindriks and Jonker 2017). A party accepts what it values more than what it would offer itself, or as
 * much where that is no worse for the other: de Jonge's MiCRO accepts whatever is worth as much, which may leave the other
 * worse off than what was offered before. It never offers less than the best that the other has offered so far: so of all that was offered, and that neither floor bars,
 * nothing is better for one than the agreement and no worse for the other.
 */
final class Bargaining {

    private final List<BargainingSide> sides;
    private final List<Strategy> strategies;
    private final int deadline;
    private final Course course = new Course();

    /** By side, the best that the other offered and its own floor does not bar; -1 where there is none. */
    private final int[] best = {-1, -1};

    /** The offers and the end. */
    record Path(List<Offer> offers, Ending ending) {}

    /**
     * Between two sides.
     *
     * @param deadline the most offers
     */
    Bargaining(List<BargainingSide> sides, List<Strategy> strategies, int deadline) {
        this.sides = sides;
        this.strategies = strategies;
        this.deadline = deadline;
    }

    /** The rounds, where this side makes the first offer. After the last one the other can still accept it. */
    Path from(int first) {
        for (var side = first; ; side = 1 - side) {
            StoppedException.ifInterrupted();
            var own = sides.get(side);
            if (own.size() == 0) {
                return end(Ending.Kind.NOTHING_TO_OFFER, side, OptionalInt.empty());
            }
            var next = next(side);
            var table = course.last(1 - side).filter(own::isOpen).filter(offer -> own.takes(offer, next));
            if (table.isPresent()) {
                return end(Ending.Kind.AGREEMENT, side, OptionalInt.of(table.get()));
            }
            if (course.size() == deadline) {
                return end(Ending.Kind.DEADLINE, side, OptionalInt.empty());
            }
            course.add(side, next);
            if (course.stands() && strategies.stream().allMatch(Strategy::reacts)) {
                return end(Ending.Kind.STANDSTILL, 1 - side, OptionalInt.empty());
            }
            var other = sides.get(1 - side);
            if (other.isOpen(next) && (best[1 - side] < 0 || other.isNoLater(next, best[1 - side]))) {
                best[1 - side] = next;
            }
        }
    }

    private int next(int side) {
        var next = strategies.get(side).next(sides.get(side), side, course, deadline);
        return best[side] >= 0 && sides.get(side).isNoLater(best[side], next) ? best[side] : next;
    }

    private Path end(Ending.Kind kind, int side, OptionalInt number) {
        return new Path(course.offers(), new Ending(kind, course.size() + 1, side, number));
    }
}
