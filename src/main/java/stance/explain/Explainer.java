package stance.explain;

import java.util.function.Predicate;
import stance.evaluate.Evaluation;
import stance.pack.PolicyPack;
import stance.pack.record.Stance;

/**
 * Tells why stances of a pack spoke of a proposal or did not. Whether a condition holds is asked of the engine, by
 * questions that are compiled apart from the rules; what was compiled is kept for the next explanation. Safe for use by
 * several threads.
 *
 * <p>The cost grows with the number of different constraints of the stances that did not fire (about half a millisecond
 * each, once), and with the facts that meet them.
 */
public final class Explainer {

    private final PolicyPack pack;
    private final Questions questions;

    /** An explainer of evaluations against this pack. */
    public Explainer(PolicyPack pack) {
        this.pack = pack;
        this.questions = new Questions(pack);
    }

    /**
     * Why each finding was made, what came nearest where a party is silent, and the accounts of some stances.
     *
     * @param wanted whether an account of a stance is asked for
     */
    public Explanation explain(Evaluation evaluation, Predicate<Stance> wanted) {
        var asked = pack.stances().stream().filter(wanted).toList();
        return new Explaining(evaluation).explanation(asked, questions);
    }
}
