package stance.explain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.evaluate.Evaluation;
import stance.evaluate.Finding;

/**
 * Why an evaluation came out as it did.
 *
 * @param reasons the match behind each finding; of several, the first
 * @param accounts of the stances that were asked about, in the order of their ids
 * @param silences party by party
 */
public record Explanation(
        Evaluation evaluation, Map<Finding, Attempt> reasons, List<Account> accounts, List<SilentCell> silences) {

    /** Keeps its own copies. */
    public Explanation {
        reasons = Collections.unmodifiableMap(new LinkedHashMap<>(reasons));
        accounts = List.copyOf(accounts);
        silences = List.copyOf(silences);
    }

    /** Explains the findings and the silences of an evaluation. */
    public static Explanation of(Evaluation evaluation) {
        return Explainer.of(evaluation.proposal().pack()).explain(evaluation, stance -> false);
    }

    /** The match behind a finding; empty where it is not one of this evaluation. */
    public Optional<Attempt> reason(Finding finding) {
        return Optional.ofNullable(reasons.get(finding));
    }

    /** The silence of a party on a provision; empty where it is not silent. */
    public Optional<SilentCell> silence(String party, String provision) {
        return silences.stream()
                .filter(silence ->
                        silence.party().equals(party) && silence.provision().equals(provision))
                .findFirst();
    }
}
