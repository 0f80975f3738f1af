package stance.explore.amend;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import stance.evaluate.Evaluation;
import stance.evaluate.Evaluator;
import stance.evaluate.Finding;
import stance.explore.diagram.Closest;
import stance.explore.diagram.Diagram.TooLargeException;
import stance.explore.diagram.Unfolding.TooManyException;
import stance.explore.region.Core;
import stance.explore.region.Cores;
import stance.explore.region.Regions;
import stance.explore.space.Space;
import stance.language.Phrase;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.RefusedException;
import stance.problem.Severity;
import stance.progress.Steps;

/** Looks for the smallest amendments, and tells what each of their changes is good for. */
final class Amending {

    /** Among so many with the fewest changes, those that lose least are looked for. */
    private static final int MAX_COMPARED = 500;

    private final ReachablePackages reach;
    private final Space space;
    private final Evaluation written;
    private final AmendmentQuery query;
    private final List<Goal> goals;
    private final Evaluator evaluator;
    private final Steps steps;
    private final Map<List<Integer>, Evaluation> evaluations = new HashMap<>();

    Amending(ReachablePackages reach, Evaluation written, AmendmentQuery query, Evaluator evaluator, Steps steps) {
        this.reach = reach;
        this.space = reach.space();
        this.written = written;
        this.query = query;
        this.goals = query.goal().steps(written.verdict());
        this.evaluator = evaluator;
        this.steps = steps;
    }

    Amendments amendments() {
        try {
            return ofAll();
        } catch (TooLargeException tooLarge) {
            return ofFewChanges();
        } catch (TooManyException tooMany) {
            throw new RefusedException(List.of(new Problem(
                    "amend.too-many-alignments",
                    Severity.ERROR,
                    Place.of(space.base().file()),
                    Phrase.of("The alignments of the packages within reach differ in too many ways."),
                    Phrase.of("List fewer alternatives, open fewer fields, or keep more provisions with --keep."))));
        }
    }

    private Amendments ofAll() {
        var regions = new Regions(space, evaluator, steps);
        for (var goal : goals) {
            var closest = closest(goal, regions);
            if (closest.isPresent()) {
                return amendments(goal, closest.get());
            }
        }
        return new Amendments(space, query.goal(), written, 0, BigInteger.ZERO, List.of(), core(regions));
    }

    /**
     * Looks at more and more changes, which finds the same.
     *
     * @throws TooLargeException where it takes so many that this, too, grows too large
     */
    Amendments ofFewChanges() {
        for (var goal : goals) {
            for (var changes = 0; changes <= space.slots().size(); changes++) {
                var closest = closest(goal, Regions.near(space, evaluator, changes, steps));
                if (closest.isPresent()) {
                    return amendments(goal, closest.get());
                }
            }
        }
        throw new IllegalStateException("That no package meets the goal is for all of them to say.");
    }

    private Optional<Closest> closest(Goal goal, Regions regions) {
        return Closest.of(
                regions.diagram(),
                goal.region(regions, space.base().parties(), query.alignment()),
                this::weight,
                Math.max(query.limit(), MAX_COMPARED));
    }

    private Amendments amendments(Goal goal, Closest closest) {
        var smallest = closest.changes() == 0
                ? List.<Amendment>of()
                : closest.packages().stream()
                        .map(choice -> new Promising(choice, Losses.between(written, evaluation(choice))))
                        .sorted(Comparator.comparingInt(Promising::loss))
                        .limit(query.limit())
                        .map(each -> amendment(goal, each))
                        .toList();
        return new Amendments(space, goal, written, closest.changes(), closest.count(), smallest, Optional.empty());
    }

    /** What actors put forward comes first, what drops a provision last. */
    private int weight(int slot, int option) {
        var term = space.slots().get(slot).options().get(option).term();
        if (term.isEmpty()) {
            return 2;
        }
        return reach.offersOf(term.get()).isEmpty() ? 1 : 0;
    }

    /** Options by slot, and what is lost with them. */
    private record Promising(List<Integer> choice, List<Finding> losses) {
        int loss() {
            return losses.stream().mapToInt(Finding::firmness).sum();
        }
    }

    private Amendment amendment(Goal goal, Promising promising) {
        var choice = promising.choice();
        var changed = IntStream.range(0, choice.size())
                .filter(slot -> choice.get(slot) != 0)
                .mapToObj(slot -> change(goal, slot, choice))
                .toList();
        return new Amendment(changed, evaluation(choice), promising.losses());
    }

    private TermChange change(Goal goal, int slot, List<Integer> choice) {
        var options = space.slots().get(slot).options();
        var after = options.get(choice.get(slot));
        var amended = Obstacles.of(evaluation(choice), goal);
        var before = Obstacles.of(written, goal);
        var alone = obstacles(
                goal,
                IntStream.range(0, choice.size())
                        .mapToObj(each -> each == slot ? choice.get(each) : 0)
                        .toList());
        var undone = obstacles(
                goal,
                IntStream.range(0, choice.size())
                        .mapToObj(each -> each == slot ? 0 : choice.get(each))
                        .toList());
        var gone = before.without(amended);
        return new TermChange(
                space.slots().get(slot).provision(),
                options.get(0).term(),
                after.term(),
                after.label(),
                after.term().map(reach::offersOf).orElse(List.of()),
                gone.in(undone, gone.without(alone)),
                undone.without(amended).without(before));
    }

    /** Those of a package; none of what is no package. */
    private Obstacles obstacles(Goal goal, List<Integer> choice) {
        return space.isPackage(choice) ? Obstacles.of(evaluation(choice), goal) : Obstacles.NONE;
    }

    private Evaluation evaluation(List<Integer> choice) {
        return evaluations.computeIfAbsent(choice, each -> evaluator.evaluate(space.at(each)));
    }

    private Optional<Core> core(Regions regions) {
        var cores = new Cores(space, regions);
        if (query.goal() == Goal.ALIGNMENT) {
            // No set of stances keeps a mean down.
            return Optional.empty();
        }
        // What keeps all packages from the least of the goals keeps them from the others.
        var goal = goals.get(goals.size() - 1);
        return goal.needsWords() ? cores.ofAll(goal.bar()) : cores.ofStancesAndAssumptions(goal.bar());
    }
}
