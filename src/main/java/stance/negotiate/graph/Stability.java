package stance.negotiate.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Which states are stable for whom, in which sense. No matrix of what can be reached is made: a decision maker is deterred
 * from a move where the worst that the others can reach after it is no better than where it was, which one pass over the
 * moves finds. Safe for use by several threads.
 *
 * <p>It costs, for each decision maker and concept, time and memory that grow with the moves of the others; where these
 * can be undone and their orders are complete, with the states alone.
 */
public final class Stability {

    /** The most states for which {@link Concept#SIM} is worked out. */
    public static final int MAX_SIM_STATES = 10_000;

    private final GraphModel model;

    /** Of this conflict. */
    public Stability(GraphModel model) {
        this.model = model;
    }

    /** Whether the concept can be worked out here: SIM needs states that are made of options, and not too many. */
    public boolean covers(Concept concept) {
        return concept != Concept.SIM || (model.options().isPresent() && model.states() <= MAX_SIM_STATES);
    }

    /** The states that are stable for every decision maker, and that each of them sees. */
    public BitSet equilibria(Concept concept, Reading reading) {
        return Objects.requireNonNull(equilibria(List.of(concept), reading).get(concept));
    }

    /** The same in several senses. */
    public Map<Concept, BitSet> equilibria(List<Concept> concepts, Reading reading) {
        var equilibria = new EnumMap<Concept, BitSet>(Concept.class);
        for (var maker = 0; maker < model.makers(); maker++) {
            stable(maker, concepts, reading)
                    .forEach((concept, stable) -> equilibria.merge(concept, stable, (all, own) -> {
                        all.and(own);
                        return all;
                    }));
        }
        return equilibria;
    }

    /**
     * The states that are stable for a decision maker, of those that it sees.
     *
     * @throws IllegalArgumentException if the concept is not {@linkplain #covers covered}
     */
    public BitSet stable(int maker, Concept concept, Reading reading) {
        return Objects.requireNonNull(stable(maker, List.of(concept), reading).get(concept));
    }

    /**
     * The same in several senses: where the others can take a conflict is worked out once for all that ask it.
     *
     * @throws IllegalArgumentException if one of the concepts is not {@linkplain #covers covered}
     */
    public Map<Concept, BitSet> stable(int maker, List<Concept> concepts, Reading reading) {
        var arcs = new HashMap<Boolean, Arcs>();
        var stable = new EnumMap<Concept, BitSet>(Concept.class);
        for (var concept : concepts) {
            stable.put(
                    concept,
                    stable(
                            maker,
                            concept,
                            reading,
                            () -> arcs.computeIfAbsent(
                                    concept.isCredible(),
                                    credible -> new Opponents(model, maker, credible, reading.other()).arcs())));
        }
        return stable;
    }

    private BitSet stable(int maker, Concept concept, Reading reading, Supplier<Arcs> arcs) {
        if (concept.isAnswered()) {
            var answers = answers(maker, concept, reading, arcs.get());
            var preference = model.preferences().get(maker);
            return without(maker, reading, (from, to) -> answers.deter(to, preference.classOf(from)));
        }
        if (concept == Concept.R) {
            return without(maker, reading, (from, to) -> false);
        }
        if (!covers(concept)) {
            throw new IllegalArgumentException("Not covered: " + concept);
        }
        var atOnce = new AtOnce(model, maker, reading);
        return without(maker, reading, atOnce::isDeterred);
    }

    /** Whether a decision maker is deterred from moving. */
    private interface Deterrent {
        boolean isDeterred(int from, int to);
    }

    private BitSet without(int maker, Reading reading, Deterrent deterrent) {
        var stable = new BitSet(model.states());
        IntPredicate holds = state -> {
            var escapes = new boolean[1];
            model.eachImprovement(maker, state, reading, to -> {
                escapes[0] = escapes[0] || (model.sees(maker, to) && !deterrent.isDeterred(state, to));
            });
            return !escapes[0];
        };
        for (var state = 0; state < model.states(); state++) {
            stable.set(state, model.sees(maker, state) && holds.test(state));
        }
        return stable;
    }

    private Answers answers(int maker, Concept concept, Reading reading, Arcs arcs) {
        var preference = model.preferences().get(maker);
        return preference.isComplete()
                ? Answers.least(arcs, worst(maker, concept), preference.size())
                : Answers.union(arcs, deterred(maker, concept, reading));
    }

    /** By state, the rank that it gives the decision maker: of it, or of its best own move from there. */
    private int[] worst(int maker, Concept concept) {
        var preference = model.preferences().get(maker);
        return IntStream.range(0, model.states())
                .map(state -> {
                    var best = new int[] {preference.classOf(state)};
                    if (concept.hasEscape()) {
                        model.moves().get(maker).each(state, to -> {
                            if (model.sees(maker, to)) {
                                best[0] = Math.max(best[0], preference.classOf(to));
                            }
                        });
                    }
                    return best[0];
                })
                .toArray();
    }

    /** By state, the classes to which neither it nor any own move from there is preferred. */
    private List<BitSet> deterred(int maker, Concept concept, Reading reading) {
        var preference = model.preferences().get(maker);
        var byClass = preference.deterred(reading);
        var deterred = new ArrayList<BitSet>();
        for (var state = 0; state < model.states(); state++) {
            var classes = (BitSet) byClass.get(preference.classOf(state)).clone();
            if (concept.hasEscape()) {
                model.moves().get(maker).each(state, to -> {
                    if (model.sees(maker, to)) {
                        classes.and(byClass.get(preference.classOf(to)));
                    }
                });
            }
            deterred.add(classes);
        }
        return deterred;
    }
}
