package stance.negotiate.equilibria;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import stance.language.Phrase;
import stance.negotiate.conflict.Conflict;
import stance.negotiate.graph.Concept;
import stance.negotiate.graph.Deterrents;
import stance.negotiate.graph.InverseStability;
import stance.negotiate.graph.Paths;
import stance.negotiate.graph.Preference;
import stance.negotiate.graph.Reading;
import stance.negotiate.graph.Stability;
import stance.negotiate.graph.UnilateralMove;
import stance.problem.Place;
import stance.problem.Problems;

/**
 * Which states of a conflict hold, in which sense, and why. Says what follows from the positions under the assumptions
 * that it names; predicts nothing.
 *
 * @param unilateral how many moves the decision makers have by themselves, in all states together
 * @param studies of the states that are an equilibrium in some sense, possibly, of the status quo, and of those that
 *     were asked for
 */
public record Equilibria(
        Conflict conflict,
        List<HeldStates> holdings,
        long unilateral,
        List<StateStudy> studies,
        Optional<Inverse> inverse) {

    /** The most states that are looked at closely without being asked for. */
    private static final int MOST_STUDIED = 200;

    /** The most decision makers of whom every group is asked. */
    private static final int MOST_IN_COALITIONS = 8;

    /** Keeps its own copies. */
    public Equilibria {
        holdings = List.copyOf(holdings);
        studies = List.copyOf(studies);
    }

    /**
     * Works them out.
     *
     * @throws stance.problem.RefusedException if a sense cannot be worked out here, or if there is no such state
     */
    public static Equilibria of(Conflict conflict, EquilibriaQuery query) {
        var problems = new Problems();
        var stability = new Stability(conflict.model());
        query.concepts().stream()
                .filter(concept -> !stability.covers(concept))
                .forEach(concept -> problems.error(
                        "equilibria.concept",
                        Place.of(conflict.title()),
                        conflict.model().options().isEmpty()
                                ? Phrase.of("%s needs moves that come from options, not listed ones.", concept)
                                : Phrase.of(
                                        "%s is worked out for %s states at most; there are %s.",
                                        concept,
                                        Stability.MAX_SIM_STATES,
                                        conflict.states().size()),
                        Phrase.of("Leave it out of --concepts.")));
        IntStream.concat(query.inverse().stream(), query.studied().stream().mapToInt(Integer::intValue))
                .filter(state -> state < 1 || state > conflict.states().size())
                .distinct()
                .sorted()
                .forEach(state -> problems.error(
                        "equilibria.unknown-state",
                        Place.of(conflict.title()),
                        Phrase.of(
                                "There is no state %s; there are %s.",
                                state, conflict.states().size()),
                        Phrase.NONE));
        problems.refuseErrors();
        return new Study(conflict, query, stability).equilibria();
    }

    /** Whether a state is an equilibrium in some sense. */
    public boolean isEquilibrium(int state, Reading reading) {
        return holdings.stream().anyMatch(holding -> holding.isEquilibrium(state, reading));
    }

    private static final class Study {

        private final Conflict conflict;
        private final EquilibriaQuery query;
        private final Stability stability;

        Study(Conflict conflict, EquilibriaQuery query, Stability stability) {
            this.conflict = conflict;
            this.query = query;
            this.stability = stability;
        }

        Equilibria equilibria() {
            var model = conflict.model();
            var makers = IntStream.range(0, model.makers()).boxed().toList();
            var certain = makers.stream()
                    .map(maker -> stability.stable(maker, query.concepts(), Reading.CERTAIN))
                    .toList();
            // Where no pair is open, there is one reading.
            var possible = model.preferences().stream().allMatch(Preference::isComplete)
                    ? certain
                    : makers.stream()
                            .map(maker -> stability.stable(maker, query.concepts(), Reading.POSSIBLE))
                            .toList();
            var holdings = query.concepts().stream()
                    .map(concept -> new HeldStates(concept, of(concept, certain), of(concept, possible)))
                    .toList();
            var paths = new Paths(model);
            var preferred = paths.from(conflict.statusQuo(), true);
            var any = paths.from(conflict.statusQuo(), false);
            var holding = IntStream.range(0, model.states())
                    .filter(state -> state == conflict.statusQuo()
                            || holdings.stream().anyMatch(each -> each.isEquilibrium(state, Reading.POSSIBLE)))
                    .limit(MOST_STUDIED);
            var studies = IntStream.concat(holding, query.studied().stream().mapToInt(number -> number - 1))
                    .distinct()
                    .sorted()
                    .mapToObj(state -> new StateStudy(
                            state,
                            temptations(state),
                            joint(state, paths),
                            Optional.ofNullable(preferred.get(state)),
                            Optional.ofNullable(any.get(state))))
                    .toList();
            var inverse = query.inverse().isPresent()
                    ? Optional.of(inverse(query.inverse().getAsInt() - 1, holdings))
                    : Optional.<Inverse>empty();
            var unilateral =
                    model.moves().stream().mapToLong(moves -> moves.count()).sum();
            return new Equilibria(conflict, holdings, unilateral, studies, inverse);
        }

        private static List<BitSet> of(Concept concept, List<Map<Concept, BitSet>> stable) {
            return stable.stream()
                    .map(each -> Objects.requireNonNull(each.get(concept)))
                    .toList();
        }

        private List<Temptation> temptations(int state) {
            var temptations = new ArrayList<Temptation>();
            var model = conflict.model();
            for (var each = 0; each < model.makers(); each++) {
                var maker = each;
                model.moves().get(maker).each(state, to -> {
                    var preference = model.preferences().get(maker);
                    if (preference.prefers(state, to, Reading.CERTAIN)
                            && !model.unseen().get(maker).get(to)) {
                        temptations.add(
                                new Temptation(maker, to, preference.isOpen(state, to), deterrents(maker, state, to)));
                    }
                });
            }
            return temptations;
        }

        private Map<Concept, Optional<List<UnilateralMove>>> deterrents(int maker, int state, int to) {
            var deterrents = new LinkedHashMap<Concept, Optional<List<UnilateralMove>>>();
            for (var concept : query.concepts()) {
                deterrents.put(
                        concept,
                        new Deterrents(conflict.model()).deterrent(maker, state, to, concept, Reading.CERTAIN));
            }
            return deterrents;
        }

        private List<StateStudy.JointMove> joint(int state, Paths paths) {
            return coalitions().stream()
                    .flatMap(coalition -> paths.jointImprovements(state, coalition).stream()
                            .mapToObj(to -> new StateStudy.JointMove(coalition, to)))
                    .toList();
        }

        /** Every group of two or more; of many decision makers only that of all. */
        private List<Set<Integer>> coalitions() {
            var makers = conflict.makers().size();
            if (makers > MOST_IN_COALITIONS) {
                return List.of(IntStream.range(0, makers).boxed().collect(Collectors.toSet()));
            }
            return IntStream.range(0, 1 << makers)
                    .filter(group -> Integer.bitCount(group) > 1)
                    .mapToObj(group -> IntStream.range(0, makers)
                            .filter(maker -> (group >> maker & 1) == 1)
                            .boxed()
                            .collect(Collectors.toSet()))
                    .toList();
        }

        private Inverse inverse(int state, List<HeldStates> holdings) {
            var answers = new ArrayList<Inverse.Answer>();
            for (var holding : holdings) {
                for (var maker = 0; maker < conflict.makers().size(); maker++) {
                    if (!holding.isStable(maker, state, Reading.CERTAIN)) {
                        var focal = maker;
                        answers.add(new Inverse.Answer(
                                holding.concept(),
                                maker,
                                IntStream.range(0, conflict.makers().size())
                                        .filter(other -> other != focal)
                                        .allMatch(other -> holding.isStable(other, state, Reading.CERTAIN)),
                                new InverseStability(conflict.model()).needs(maker, state, holding.concept())));
                    }
                }
            }
            return new Inverse(state, answers);
        }
    }
}
