package stance.explore.amend;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import stance.evaluate.Evaluation;
import stance.evaluate.Evaluator;
import stance.explore.region.Bounded;
import stance.explore.region.Core;
import stance.explore.space.Space;
import stance.progress.Steps;
import stance.scenario.Proposal;
import stance.scenario.ScenarioFile;

/**
 * The smallest amendments of a package: those that change the fewest provisions. None of them works with a part of its
 * changes alone. Says what follows from the record; predicts nothing.
 *
 * @param goal that they meet: of those that were asked for, the best that some package within reach meets
 * @param space the packages that the changes can lead to
 * @param written what comes of the package as written
 * @param changes how many provisions must change; 0 where the package as written meets the goal, or where none does
 * @param count how many ways there are to do it with so many changes; 0 where no package within reach meets the goal
 * @param smallest some of them, those first that lose least of what is said for the package as written, then those that
 *     take up what actors themselves put forward, those last that drop provisions; none where the package as written meets the goal
 * @param core where no package within reach meets the goal, what keeps them from it
 */
public record Amendments(
        Space space,
        Goal goal,
        Evaluation written,
        int changes,
        BigInteger count,
        List<Amendment> smallest,
        Optional<Core> core) {

    /** Keeps its own copy. */
    public Amendments {
        smallest = List.copyOf(smallest);
    }

    /**
     * Looks for them.
     *
     * @throws stance.problem.RefusedException with everything that is wrong with the query, or if stances look at too
     *     many combinations or tie too many provisions together
     */
    public static Amendments of(ScenarioFile file, Proposal proposal, AmendmentQuery query, Evaluator evaluator) {
        return of(file, proposal, query, evaluator, Steps.SILENT);
    }

    /**
     * Does the same, and says how far it has come.
     *
     * @throws stance.problem.RefusedException as above
     */
    public static Amendments of(
            ScenarioFile file, Proposal proposal, AmendmentQuery query, Evaluator evaluator, Steps steps) {
        var written = evaluator.evaluate(proposal);
        var reach = ReachablePackages.of(file, written, query);
        return Bounded.in(reach.space(), () -> new Amending(reach, written, query, evaluator, steps).amendments());
    }

    /** Whether some package within reach meets the goal. */
    public boolean isPossible() {
        return count.signum() > 0;
    }

    /** Whether the package as written meets it. */
    public boolean isMet() {
        return isPossible() && changes == 0;
    }
}
