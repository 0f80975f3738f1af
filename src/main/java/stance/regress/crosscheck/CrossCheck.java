package stance.regress.crosscheck;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.evaluate.Evaluation;
import stance.evaluate.Evaluator;
import stance.evaluate.Filter;
import stance.evaluate.Filters;
import stance.evaluate.Finding;
import stance.explore.sample.Draw;
import stance.explore.space.Judge;
import stance.explore.space.Space;
import stance.pack.record.Basis;
import stance.pack.record.Stance;
import stance.pack.record.Strength;
import stance.pack.record.Visibility;
import stance.regress.crosscheck.plain.PlainEvaluator;
import stance.regress.crosscheck.plain.PlainFinding;
import stance.scenario.Proposal;
import stance.work.InOrder;

/**
 * Has what Drools found found again by the plain evaluator. Safe for use by several threads. Works on all processors;
 * the result does not depend on their number.
 */
public final class CrossCheck {

    private final Evaluator evaluator;
    private final Function<Proposal, Set<PlainFinding>> checker;

    /** A check of what this evaluator finds. */
    public CrossCheck(Evaluator evaluator) {
        this(
                evaluator,
                proposal -> PlainEvaluator.findings(
                                proposal,
                                evaluator.filters().on().contains(Filter.WITH_DRAFTS),
                                stance -> isHeard(stance, evaluator.filters()))
                        .stream()
                        .filter(finding -> isHeard(finding, evaluator.filters()))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    CrossCheck(Evaluator evaluator, Function<Proposal, Set<PlainFinding>> checker) {
        this.evaluator = evaluator;
        this.checker = checker;
    }

    /** What is disagreed on in evaluations by the evaluator: each stance once, in the order of their ids. */
    public List<Disagreement> disagreements(Collection<Evaluation> evaluations) {
        var pair = new Pair(proposal -> all(evaluator.evaluate(proposal)), checker);
        return shrunk(
                each(evaluations, evaluation -> pair.differences(evaluation.proposal(), all(evaluation)))
                        .toList(),
                pair);
    }

    /** The same in every part of the spaces that is judged for a sweep. */
    public List<Disagreement> disagreementsIn(Collection<Space> spaces) {
        var pair = new Pair(proposal -> evaluator.heard(proposal).findings(), checker);
        return shrunk(
                spaces.stream()
                        .flatMap(space -> new Judge(space, evaluator).parts())
                        .flatMap(parts -> each(parts, pair::differences))
                        .toList(),
                pair);
    }

    /** The same in every package that was drawn. */
    public List<Disagreement> disagreementsOf(Collection<Draw> draws) {
        var pair = new Pair(proposal -> evaluator.heard(proposal).findings(), checker);
        return shrunk(
                draws.stream()
                        .flatMap(draw -> each(
                                draw.packages(),
                                choice -> pair.differences(draw.space().at(choice))))
                        .toList(),
                pair);
    }

    private static List<Finding> all(Evaluation evaluation) {
        return Stream.concat(evaluation.findings().stream(), evaluation.leftOpen().stream())
                .toList();
    }

    private static <T> Stream<EngineDisagreement> each(
            Collection<T> items, Function<T, List<EngineDisagreement>> differences) {
        return InOrder.map(List.copyOf(items), differences, InOrder.processors(), done -> {}).stream()
                .flatMap(List::stream);
    }

    private static List<Disagreement> shrunk(List<EngineDisagreement> differences, Pair pair) {
        // By pack as well: those of two packs may have the same id.
        var smallest = new TreeMap<String, EngineDisagreement>();
        differences.forEach(difference -> smallest.merge(
                difference.proposal().pack().id() + " " + difference.stance(),
                difference,
                (one, other) -> other.facts() < one.facts() ? other : one));
        var shrinker = new Shrinker(pair);
        return smallest.values().stream()
                .map(difference -> new Disagreement(difference.proposal(), shrinker.smallest(difference)))
                .toList();
    }

    private static boolean isHeard(PlainFinding finding, Filters filters) {
        return finding.strength() != Strength.PREFERENCE || !filters.on().contains(Filter.WITHOUT_PREFERENCES);
    }

    private static boolean isHeard(Stance stance, Filters filters) {
        var isStated = stance.basis() == Basis.STATED;
        var isInferred = stance.basis() == Basis.INFERRED;
        var isPrivate = stance.visibility() == Visibility.PRIVATE;
        return (isStated || !filters.on().contains(Filter.STATED_ONLY))
                && !(isInferred && filters.on().contains(Filter.WITHOUT_INFERRED))
                && !(isPrivate && filters.on().contains(Filter.PUBLIC_ONLY));
    }
}
