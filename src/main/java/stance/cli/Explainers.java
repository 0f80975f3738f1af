package stance.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import stance.evaluate.Evaluation;
import stance.explain.Explainer;
import stance.explain.Explanation;
import stance.pack.PolicyPack;
import stance.pack.record.Stance;

/** Explains evaluations of one run, with one explainer for each pack. */
final class Explainers {

    private final Map<PolicyPack, Explainer> byPack = new HashMap<>();

    Explanation explain(Evaluation evaluation, Predicate<Stance> wanted) {
        return byPack.computeIfAbsent(evaluation.proposal().pack(), Explainer::new)
                .explain(evaluation, wanted);
    }
}
