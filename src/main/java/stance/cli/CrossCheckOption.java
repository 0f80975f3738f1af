package stance.cli;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Option;
import stance.evaluate.Evaluation;
import stance.evaluate.Evaluator;
import stance.explore.sample.Draw;
import stance.explore.space.Space;
import stance.regress.crosscheck.CrossCheck;
import stance.regress.crosscheck.Disagreement;

/** Whether what Drools finds is to be found again by the checker. */
final class CrossCheckOption {

    @Option(
            names = "--cross-check",
            description = "Have a second, plain evaluator find everything anew, and end with 3 if it does not find "
                    + "what Drools found.")
    private boolean crossCheck;

    /** What comes of it on evaluations by this evaluator. */
    CrossChecked evaluations(Collection<Evaluation> evaluations, Evaluator evaluator) {
        return check(evaluator, check -> check.disagreements(evaluations));
    }

    /** What comes of it on all that this evaluator judged in these spaces. */
    CrossChecked spaces(Collection<Space> spaces, Evaluator evaluator) {
        return check(evaluator, check -> check.disagreementsIn(spaces));
    }

    /** What comes of it on all packages of samples that this evaluator estimated from. */
    CrossChecked draws(Collection<Draw> draws, Evaluator evaluator) {
        return check(evaluator, check -> check.disagreementsOf(draws));
    }

    private CrossChecked check(Evaluator evaluator, Function<CrossCheck, List<Disagreement>> work) {
        return new CrossChecked(crossCheck ? work.apply(new CrossCheck(evaluator)) : List.of());
    }
}
