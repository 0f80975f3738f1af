package stance.explore.diagram;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import stance.work.StoppedException;

/**
 * What the packages of a set weigh together, each as much as the product of the weights of its options; exactly. Where
 * the weights are probabilities, that is the expected number of packages.
 *
 * @param total what the set weighs
 * @param gains by slot, how much more it would weigh with the second option for certain than with the first one: below 0
 *     where it would weigh less. An option for certain has the weight 1, and the others of its slot none.
 */
public record Weighing(BigDecimal total, List<BigDecimal> gains) {

    /** Keeps its own copy. */
    public Weighing {
        gains = List.copyOf(gains);
    }

    /**
     * Weighs a set. Work grows with its nodes, not with its packages.
     *
     * @param weights by slot and option; 0 or more
     */
    public static Weighing of(Diagram diagram, int set, List<List<BigDecimal>> weights) {
        return new Scales(diagram, set, weights).weighing();
    }

    private static final class Scales {

        private final Diagram diagram;
        private final int set;
        private final List<List<BigDecimal>> weights;
        private final List<BigDecimal> sums;
        private final NavigableSet<Integer> nodes = new TreeSet<>();
        private final Map<Integer, BigDecimal> below = new HashMap<>();

        Scales(Diagram diagram, int set, List<List<BigDecimal>> bySlot) {
            this.diagram = diagram;
            this.set = set;
            this.weights = IntStream.range(0, diagram.levels())
                    .mapToObj(level -> bySlot.get(diagram.slot(level)))
                    .toList();
            this.sums = weights.stream()
                    .map(each -> each.stream()
                            .reduce(BigDecimal.ZERO, BigDecimal::add)
                            .stripTrailingZeros())
                    .toList();
        }

        Weighing weighing() {
            collect(set);
            below.put(Diagram.NONE, BigDecimal.ZERO);
            below.put(Diagram.ALL, BigDecimal.ONE);
            // A node is made after those that follow it, and so has a higher number than they.
            nodes.forEach(node -> below.put(node, weigh(node)));
            return new Weighing(from(0, set), gains());
        }

        private void collect(int number) {
            if (number != Diagram.NONE && number != Diagram.ALL && nodes.add(number)) {
                var node = diagram.at(number);
                for (var option = 0; option < diagram.options(node.level()); option++) {
                    collect(node.child(option));
                }
            }
        }

        private BigDecimal weigh(int number) {
            StoppedException.ifInterrupted();
            var node = diagram.at(number);
            var sum = BigDecimal.ZERO;
            for (var option = 0; option < diagram.options(node.level()); option++) {
                sum = sum.add(
                        weights.get(node.level()).get(option).multiply(from(node.level() + 1, node.child(option))));
            }
            return sum;
        }

        /** What a node weighs, with what the levels weigh that are passed over from this one on. */
        private BigDecimal from(int level, int node) {
            return passed(level, node).multiply(Objects.requireNonNull(below.get(node)));
        }

        private BigDecimal passed(int from, int node) {
            return sums.subList(from, diagram.at(node).level()).stream().reduce(BigDecimal.ONE, BigDecimal::multiply);
        }

        /** Goes down from the set, and adds up at each node what its second option weighs more than its first. */
        private List<BigDecimal> gains() {
            var gains = new BigDecimal[sums.size()];
            Arrays.fill(gains, BigDecimal.ZERO);
            var above = new HashMap<Integer, BigDecimal>();
            above.put(set, passed(0, set));
            for (var number : nodes.descendingSet()) {
                StoppedException.ifInterrupted();
                var node = diagram.at(number);
                var level = node.level();
                var here = Objects.requireNonNull(above.get(number));
                for (var option = 0; option < diagram.options(level); option++) {
                    var child = node.child(option);
                    var share = weights.get(level).get(option).multiply(passed(level + 1, child));
                    above.merge(child, here.multiply(share), BigDecimal::add);
                }
                var gain = from(level + 1, node.child(1)).subtract(from(level + 1, node.child(0)));
                gains[diagram.slot(level)] = gains[diagram.slot(level)].add(here.multiply(gain));
            }
            return List.of(gains);
        }
    }
}
