package stance.explain;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import stance.evaluate.Evaluation;
import stance.language.Phrase;
import stance.pack.Engine.TooManyFiringsException;
import stance.pack.PerPack;
import stance.pack.PolicyPack;
import stance.pack.record.Stance;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.RefusedException;
import stance.problem.Severity;

/**
 * Tells why stances of a pack spoke of a proposal or did not. Whether a condition holds is asked of the engine, by
 * questions that are compiled apart from the rules; what was compiled is kept for the next explanation. Safe for use by
 * several threads.
 *
 * <p>The cost grows with the number of different constraints of the stances that did not fire (about half a millisecond
 * each, once), and with the facts that meet them.
 */
public final class Explainer {

    private static final PerPack<Explainer> OF_A_PACK = new PerPack<>(Explainer::new);

    private final PolicyPack pack;
    private final Outline outline;

    /** The explainer of evaluations against this pack; it lives as long as the pack. */
    public static Explainer of(PolicyPack pack) {
        return OF_A_PACK.of(pack);
    }

    private Explainer(PolicyPack pack) {
        this.pack = pack;
        this.outline = Outline.of(pack);
    }

    /**
     * Why each finding was made, what came nearest where a party is silent, and the accounts of some stances.
     *
     * @param wanted whether an account of a stance is asked for
     * @throws RefusedException if the conditions are met in too many ways to tell
     */
    public Explanation explain(Evaluation evaluation, Predicate<Stance> wanted) {
        var asked = pack.stances().stream().filter(wanted).toList();
        return within(evaluation, () -> new Explaining(evaluation, outline).explanation(asked));
    }

    /**
     * How far every rule of the pack that takes a position came with each provision that it may answer, whether or not its
     * stance applies on the date.
     *
     * @throws RefusedException if the conditions are met in too many ways to tell
     */
    public List<Attempt> attempts(Evaluation evaluation) {
        return attempts(evaluation, stance -> true);
    }

    /**
     * The same of the rules of some stances.
     *
     * @throws RefusedException if the conditions are met in too many ways to tell
     */
    public List<Attempt> attempts(Evaluation evaluation, Predicate<Stance> wanted) {
        return within(evaluation, () -> {
            var attempts = new Attempts(outline, new ProposalFacts(evaluation.proposal()));
            return pack.stances().stream()
                    .filter(wanted)
                    .flatMap(stance -> stance.rules().stream())
                    .filter(rule -> rule.side().speaks())
                    .flatMap(attempts::all)
                    .toList();
        });
    }

    /** Compiles all questions that can be asked: none of the explanations to come waits for that. */
    public void prepare() {
        outline.subjects().forEach(TypeQuestions::compiled);
    }

    private static <T> T within(Evaluation evaluation, Supplier<T> asking) {
        try {
            return asking.get();
        } catch (TooManyFiringsException tooMany) {
            throw new RefusedException(List.of(new Problem(
                    "explain.limit",
                    Severity.ERROR,
                    Place.of(evaluation.proposal().file()),
                    Phrase.of("The conditions of the rules are met by the facts of this scenario in a million"
                            + " ways or more."),
                    Phrase.of("Ask about fewer stances, or make the scenario smaller."))));
        }
    }
}
