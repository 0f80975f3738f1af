package stance.explore.diagram;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import stance.work.StoppedException;

/**
 * The packages of a set that differ in the fewest slots from the package with the first option of every slot.
 *
 * @param changes in how many slots they differ
 * @param count how many there are
 * @param packages the options of some of them by slot, those of the least weight first
 */
public record Closest(int changes, BigInteger count, List<List<Integer>> packages) {

    /** Keeps its own copy. */
    public Closest {
        packages = packages.stream().map(List::copyOf).toList();
    }

    /** What tells packages with as many changes apart. */
    public interface Weights {
        /** The weight of an option that is not the first of its slot: from 0 to 9. */
        int of(int slot, int option);
    }

    /**
     * Finds them.
     *
     * @param limit the most packages that are listed
     * @return empty where the set is
     */
    public static Optional<Closest> of(Diagram diagram, int set, Weights weights, int limit) {
        return set == Diagram.NONE ? Optional.empty() : Optional.of(new Search(diagram, weights).closest(set, limit));
    }

    private static final class Search {

        /** More than the weights of all slots together, so that changes count first. */
        private static final long CHANGE = 1_000_000_000L;

        private final Diagram diagram;
        private final Weights weights;
        private final Map<Integer, Least> leasts = new HashMap<>();

        /** What completing a package below a node costs at least, and in how many ways it takes the fewest changes. */
        private record Least(long cost, BigInteger ways) {
            long changes() {
                return cost / CHANGE;
            }
        }

        /**
         * The beginning of a package.
         *
         * @param node where it stands in the diagram
         * @param least what it costs at least when it is complete
         * @param options those that are chosen, by level; the first ones of the levels that the diagram passes over
         */
        private record Path(int node, long cost, long least, List<Integer> options) {}

        Search(Diagram diagram, Weights weights) {
            this.diagram = diagram;
            this.weights = weights;
        }

        Closest closest(int set, int limit) {
            var fewest = least(set).changes();
            var packages = new ArrayList<List<Integer>>();
            // Of paths that cost the same the first goes on to its end, so that few are open at a time, and what comes
            // first does not hang on which levels a diagram passes over.
            var open = new PriorityQueue<Path>(
                    Comparator.comparingLong(Path::least).thenComparing(Path::options, Lexicographic::compare));
            open.add(path(new ArrayList<>(), 0, set));
            while (!open.isEmpty() && packages.size() < limit) {
                StoppedException.ifInterrupted();
                var path = open.remove();
                if (path.least() / CHANGE > fewest) {
                    break;
                }
                if (path.node() == Diagram.ALL) {
                    packages.add(diagram.bySlot(path.options()));
                } else {
                    spread(path, open);
                }
            }
            return new Closest((int) fewest, least(set).ways(), packages);
        }

        private void spread(Path path, PriorityQueue<Path> open) {
            var node = diagram.at(path.node());
            for (var option = 0; option < diagram.options(node.level()); option++) {
                if (node.child(option) != Diagram.NONE) {
                    var options = new ArrayList<>(path.options());
                    options.add(option);
                    open.add(path(options, path.cost() + cost(node.level(), option), node.child(option)));
                }
            }
        }

        /** The path with the first options of the levels that are passed over. */
        private Path path(List<Integer> options, long cost, int node) {
            while (options.size() < diagram.at(node).level()) {
                options.add(0);
            }
            return new Path(node, cost, cost + least(node).cost(), options);
        }

        private long cost(int level, int option) {
            return option == 0 ? 0 : CHANGE + weights.of(diagram.slot(level), option);
        }

        /** On the levels that are passed over, the first option costs nothing. */
        private Least least(int node) {
            if (node == Diagram.ALL) {
                return new Least(0, BigInteger.ONE);
            }
            var known = leasts.get(node);
            if (known != null) {
                return known;
            }
            var least = new Least(Long.MAX_VALUE, BigInteger.ZERO);
            var at = diagram.at(node);
            for (var option = 0; option < diagram.options(at.level()); option++) {
                if (at.child(option) != Diagram.NONE) {
                    least = both(least, with(cost(at.level(), option), least(at.child(option))));
                }
            }
            leasts.put(node, least);
            return least;
        }

        private static Least with(long cost, Least rest) {
            return new Least(cost + rest.cost(), rest.ways());
        }

        private static Least both(Least one, Least other) {
            var cost = Math.min(one.cost(), other.cost());
            if (one.changes() == other.changes()) {
                return new Least(cost, one.ways().add(other.ways()));
            }
            return one.cost() < other.cost() ? one : other;
        }
    }
}
