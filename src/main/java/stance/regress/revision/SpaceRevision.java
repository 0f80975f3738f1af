package stance.regress.revision;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stance.evaluate.Evaluator;
import stance.explore.compare.Comparison;
import stance.explore.diagram.Closest;
import stance.explore.diagram.Diagram;
import stance.explore.region.Bounded;
import stance.explore.region.Regions;
import stance.explore.space.Space;
import stance.language.Phrase;
import stance.scenario.Verdict;

/**
 * What a change of the rules turns among all packages of a space, exactly: the sets of packages that have each verdict by
 * either version are worked out and compared, and no package is left untried.
 *
 * @param space as the later version reads it
 * @param size how many packages there are
 * @param turns from the worst verdict before to the best; none where every package keeps its verdict
 */
public record SpaceRevision(Space space, BigInteger size, List<Turn> turns) {

    /** Keeps its own copy. */
    public SpaceRevision {
        turns = List.copyOf(turns);
    }

    /**
     * The packages whose verdict turns from one to another.
     *
     * @param packages how many there are
     * @param witness one of them: of those that differ least from the package as written, the first
     */
    public record Turn(Verdict before, Verdict after, BigInteger packages, PackageRevision witness) {}

    /** How many packages turn. */
    public BigInteger turned() {
        return turns.stream().map(Turn::packages).reduce(BigInteger.ZERO, BigInteger::add);
    }

    /**
     * Compares two readings of one space.
     *
     * @throws stance.problem.RefusedException if stances look at too many combinations, or tie too many provisions
     *     together
     */
    static SpaceRevision of(PackRevision pack, Space before, Space after, Evaluator evaluator) {
        return Bounded.in(
                after,
                () -> {
                    var old = new Regions(before, evaluator);
                    var now = new Regions(after, evaluator);
                    var diagram = now.diagram();
                    var later = new EnumMap<Verdict, Integer>(Verdict.class);
                    Stream.of(Verdict.values()).forEach(verdict -> later.put(verdict, now.with(verdict)));
                    var turns = new ArrayList<Turn>();
                    for (var from : Verdict.values()) {
                        var earlier = diagram.of(old.diagram(), old.with(from));
                        later.forEach((to, set) -> {
                            var both = from == to ? Diagram.NONE : diagram.and(earlier, set);
                            Closest.of(diagram, both, (slot, option) -> 0, 1)
                                    .map(closest -> closest.packages().get(0))
                                    .map(options -> witness(pack, before, after, options, evaluator))
                                    .ifPresent(witness -> turns.add(turn(from, to, diagram.count(both), witness)));
                        });
                    }
                    return new SpaceRevision(after, diagram.count(now.proper()), turns);
                },
                Phrase.of("List fewer alternatives."));
    }

    private static PackageRevision witness(
            PackRevision pack, Space before, Space after, List<Integer> options, Evaluator evaluator) {
        var sides = List.of(evaluator.evaluate(before.at(options)), evaluator.evaluate(after.at(options)));
        return new PackageRevision(pack, Comparison.of(sides), Optional.of(after.words(options)));
    }

    /** The sets come from what the rules say of parts; the rules are asked once more about the whole package. */
    private static Turn turn(Verdict from, Verdict to, BigInteger packages, PackageRevision witness) {
        var sides = witness.comparison().sides();
        if (sides.get(0).verdict() != from || sides.get(1).verdict() != to) {
            throw new IllegalStateException("The space says " + from + " and " + to + ", and the engine "
                    + sides.get(0).verdict() + " and " + sides.get(1).verdict() + ": " + witness.id());
        }
        return new Turn(from, to, packages, witness);
    }
}
