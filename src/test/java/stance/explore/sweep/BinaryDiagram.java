package stance.explore.sweep;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jdd.bdd.BDD;

/**
 * Sets of packages in the binary diagrams of JDD: each slot is a few bits that number its option. JDD's own counts are
 * floating-point numbers, so its nodes are counted here.
 */
final class BinaryDiagram {

    private final BDD jdd = new BDD(10_000, 10_000);

    /** By slot, by option: the packages with it. */
    private final List<List<Integer>> options = new ArrayList<>();

    private final int packages;
    private final Map<Integer, BigInteger> counts = new HashMap<>();

    /** Of slots with so many options each. */
    BinaryDiagram(List<Integer> sizes) {
        var all = jdd.getOne();
        for (var size : sizes) {
            var bits = new ArrayList<Integer>();
            while (1 << bits.size() < size) {
                bits.add(jdd.createVar());
            }
            var numbered = new ArrayList<Integer>();
            var some = jdd.getZero();
            for (var option = 0; option < size; option++) {
                var with = jdd.getOne();
                for (var bit = 0; bit < bits.size(); bit++) {
                    var variable = bits.get(bit);
                    with = keep(jdd.and(with, (option >> bit & 1) == 1 ? variable : keep(jdd.not(variable))));
                }
                numbered.add(with);
                some = keep(jdd.or(some, with));
            }
            options.add(numbered);
            all = keep(jdd.and(all, some));
        }
        packages = all;
    }

    int all() {
        return packages;
    }

    int none() {
        return jdd.getZero();
    }

    int with(int slot, int option) {
        return keep(jdd.and(packages, options.get(slot).get(option)));
    }

    int and(int one, int other) {
        return keep(jdd.and(one, other));
    }

    int or(int one, int other) {
        return keep(jdd.or(one, other));
    }

    int without(int one, int other) {
        return and(one, keep(jdd.not(other)));
    }

    BigInteger count(int set) {
        return below(set).shiftLeft(level(set));
    }

    /** In how many ways the bits from that of the node on can be set. */
    private BigInteger below(int set) {
        if (set == jdd.getZero() || set == jdd.getOne()) {
            return BigInteger.valueOf(set == jdd.getOne() ? 1 : 0);
        }
        var known = counts.get(set);
        if (known == null) {
            known = skipping(set, jdd.getLow(set)).add(skipping(set, jdd.getHigh(set)));
            counts.put(set, known);
        }
        return known;
    }

    private BigInteger skipping(int from, int to) {
        return below(to).shiftLeft(level(to) - level(from) - 1);
    }

    private int level(int set) {
        return set == jdd.getZero() || set == jdd.getOne() ? jdd.numberOfVariables() : jdd.getVar(set);
    }

    /** What is not kept is swept away when JDD makes room. */
    private int keep(int set) {
        return jdd.ref(set);
    }
}
