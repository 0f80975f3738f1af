package stance.explore.amend;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import stance.evaluate.Evaluation;
import stance.evaluate.Evaluator;
import stance.explore.diagram.Closest;
import stance.explore.diagram.Diagram.TooLargeException;
import stance.explore.region.Core;
import stance.explore.region.Cores;
import stance.explore.region.Regions;
import stance.explore.space.Space;
import stance.progress.Steps;

/** Looks for the smallest amendments, and tells what each of their changes is good for. */
final class Amending {

    private final ReachablePackages reach;
    private final Space space;
    private final Evaluation written;
    private final AmendmentQuery query;
    private final Evaluator evaluator;
    private final Steps steps;
    private final Map<List<Integer>, Evaluation> evaluations = new HashMap<>();

    Amending(ReachablePackages reach, Evaluation written, AmendmentQuery query, Evaluator evaluator, Steps steps) {
        this.reach = reach;
        this.space = reach.space();
        this.written = written;
        this.query = query;
        this.evaluator = evaluator;
        this.steps = steps;
    }

    Amendments amendments() {
        try {
            return ofAll();
        } catch (TooLargeException tooLarge) {
            return ofFewChanges();
        }
    }

    private Amendments ofAll() {
        var regions = new Regions(space, evaluator, steps);
        return closest(regions)
                .map(this::amendments)
                .orElseGet(() ->
                        new Amendments(space, query.goal(), written, 0, BigInteger.ZERO, List.of(), core(regions)));
    }

    /**
     * Looks at more and more changes, which finds the same.
     *
     * @throws TooLargeException where it takes so many that this, too, grows too large
     */
    Amendments ofFewChanges() {
        var changes = 0;
        var found = closest(Regions.near(space, evaluator, changes, steps));
        while (found.isEmpty()) {
            if (changes == space.slots().size()) {
                throw new IllegalStateException("That no package meets the goal is for all of them to say.");
            }
            changes++;
            found = closest(Regions.near(space, evaluator, changes, steps));
        }
        return amendments(found.get());
    }

    private Optional<Closest> closest(Regions regions) {
        var goal = query.goal().region(regions, evaluator.reading());
        return Closest.of(regions.diagram(), goal, this::weight, query.limit());
    }

    private Amendments amendments(Closest closest) {
        var smallest = closest.changes() == 0
                ? List.<Amendment>of()
                : closest.packages().stream().map(this::amendment).toList();
        return new Amendments(
                space, query.goal(), written, closest.changes(), closest.count(), smallest, Optional.empty());
    }

    /** What actors put forward comes first, what drops a provision last. */
    private int weight(int slot, int option) {
        var term = space.slots().get(slot).options().get(option).term();
        if (term.isEmpty()) {
            return 2;
        }
        return reach.offersOf(term.get()).isEmpty() ? 1 : 0;
    }

    private Amendment amendment(List<Integer> choice) {
        var changed = IntStream.range(0, choice.size())
                .filter(slot -> choice.get(slot) != 0)
                .mapToObj(slot -> change(slot, choice))
                .toList();
        return new Amendment(changed, evaluation(choice));
    }

    private Change change(int slot, List<Integer> choice) {
        var options = space.slots().get(slot).options();
        var after = options.get(choice.get(slot));
        var amended = Obstacles.of(evaluation(choice), query.goal());
        var before = Obstacles.of(written, query.goal());
        var alone = obstacles(IntStream.range(0, choice.size())
                .mapToObj(each -> each == slot ? choice.get(each) : 0)
                .toList());
        var undone = obstacles(IntStream.range(0, choice.size())
                .mapToObj(each -> each == slot ? 0 : choice.get(each))
                .toList());
        var gone = before.without(amended);
        return new Change(
                space.slots().get(slot).provision(),
                options.get(0).term(),
                after.term(),
                after.label(),
                after.term().map(reach::offersOf).orElse(List.of()),
                gone.in(undone, gone.without(alone)),
                undone.without(amended).without(before));
    }

    /** Those of a package; none of the one without provisions, which is no package. */
    private Obstacles obstacles(List<Integer> choice) {
        return space.emptyPackage().filter(choice::equals).isPresent()
                ? Obstacles.NONE
                : Obstacles.of(evaluation(choice), query.goal());
    }

    private Evaluation evaluation(List<Integer> choice) {
        return evaluations.computeIfAbsent(choice, each -> evaluator.evaluate(space.at(each)));
    }

    private Optional<Core> core(Regions regions) {
        var cores = new Cores(space, regions);
        var bar = query.goal().bar(evaluator.reading());
        return query.goal().needsWords(evaluator.reading()) ? cores.ofAll(bar) : cores.ofStancesAndAssumptions(bar);
    }
}
