package stance.negotiate.rounds;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The offers so far. */
final class Course {

    private final List<Offer> offers = new ArrayList<>();
    private final List<Set<Integer>> different = List.of(new HashSet<>(), new HashSet<>());

    void add(int side, int number) {
        offers.add(new Offer(
                offers.size() + 1,
                side,
                number,
                last(side).filter(before -> before == number).isPresent()));
        different.get(side).add(number);
    }

    List<Offer> offers() {
        return List.copyOf(offers);
    }

    /** How many offers there are. */
    int size() {
        return offers.size();
    }

    /** What a side offered, in its order. */
    IntStream of(int side) {
        return offers.stream().filter(offer -> offer.side() == side).mapToInt(Offer::number);
    }

    /** How many different packages a side offered. */
    int different(int side) {
        return different.get(side).size();
    }

    /** What a side offered last. */
    Optional<Integer> last(int side) {
        return IntStream.rangeClosed(1, Math.min(2, offers.size()))
                .mapToObj(back -> offers.get(offers.size() - back))
                .filter(offer -> offer.side() == side)
                .map(Offer::number)
                .findFirst();
    }

    /** Whether each side offered last what it had offered before. */
    boolean stands() {
        return offers.size() > 1
                && offers.subList(offers.size() - 2, offers.size()).stream().allMatch(Offer::stands);
    }
}
