package stance.negotiate.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
     * The same in several senses: what they ask alike is worked out once, and the moves are walked once for all.
     *
     * @throws IllegalArgumentException if one of the concepts is not {@linkplain #covers covered}
     */
    public Map<Concept, BitSet> stable(int maker, List<Concept> concepts, Reading reading) {
        var senses = senses(maker, concepts, reading);
        for (var state = 0; state < model.states(); state++) {
            if (model.sees(maker, state)) {
                var from = state;
                senses.forEach(sense -> sense.stable().set(from));
                model.eachImprovement(maker, from, reading, to -> {
                    if (model.sees(maker, to)) {
                        for (var sense : senses) {
                            if (sense.stable().get(from) && !sense.deterrent().isDeterred(from, to)) {
                                sense.stable().clear(from);
                            }
                        }
                    }
                });
            }
        }
        var stable = new EnumMap<Concept, BitSet>(Concept.class);
        senses.forEach(sense -> stable.put(sense.concept(), sense.stable()));
        return stable;
    }

    /** Whether a decision maker is deterred from moving. */
    private interface Deterrent {
        boolean isDeterred(int from, int to);
    }

    /** A concept, what deters in its sense, and the states that are stable as far as is known. */
    private record Sense(Concept concept, Deterrent deterrent, BitSet stable) {}

    private List<Sense> senses(int maker, List<Concept> concepts, Reading reading) {
        var preference = model.preferences().get(maker);
        var arcs = new HashMap<Boolean, Arcs>();
        var ends = new HashMap<Boolean, Ends>();
        var senses = new ArrayList<Sense>();
        for (var concept : concepts) {
            Deterrent deterrent;
            if (concept.isAnswered()) {
                var reached = arcs.computeIfAbsent(
                        concept.isCredible(),
                        credible -> new Opponents(model, maker, credible, reading.other()).arcs());
                var answers = ends.computeIfAbsent(concept.hasEscape(), escape -> ends(maker, escape, reading))
                        .answers(reached);
                deterrent = (from, to) -> answers.deter(to, preference.classOf(from));
            } else if (concept == Concept.R) {
                deterrent = (from, to) -> false;
            } else if (covers(concept)) {
                deterrent = new AtOnce(model, maker, reading)::isDeterred;
            } else {
                throw new IllegalArgumentException("Not covered: " + concept);
            }
            senses.add(new Sense(concept, deterrent, new BitSet(model.states())));
        }
        return senses;
    }

    /** What it would be to a decision maker that the others end in each state. */
    private interface Ends {
        DeterringClasses answers(Arcs arcs);
    }

    private Ends ends(int maker, boolean hasEscape, Reading reading) {
        var preference = model.preferences().get(maker);
        if (preference.isComplete()) {
            var worst = worst(maker, hasEscape);
            return arcs -> DeterringClasses.least(arcs, worst, preference.size());
        }
        var deterred = deterred(maker, hasEscape, reading);
        return arcs -> DeterringClasses.union(arcs, deterred);
    }

    /** By state, the rank that it gives the decision maker: of it, or of its best own move from there. */
    private int[] worst(int maker, boolean hasEscape) {
        var preference = model.preferences().get(maker);
        return IntStream.range(0, model.states())
                .map(state -> {
                    var best = new int[] {preference.classOf(state)};
                    if (hasEscape) {
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
    private List<BitSet> deterred(int maker, boolean hasEscape, Reading reading) {
        var preference = model.preferences().get(maker);
        var byClass = preference.deterred(reading);
        var deterred = new ArrayList<BitSet>();
        for (var state = 0; state < model.states(); state++) {
            var classes = (BitSet) byClass.get(preference.classOf(state)).clone();
            if (hasEscape) {
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
