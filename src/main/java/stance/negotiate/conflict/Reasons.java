package stance.negotiate.conflict;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import stance.evaluate.Evaluation;
import stance.evaluate.Finding;
import stance.pack.record.Stance;

/** The words behind a preference: what a decision maker says of one state and not of another. */
public final class Reasons {

    private Reasons() {}

    /**
     * The stances of a decision maker that speak against one state and not against another, and those that speak for the
     * other and not for the one; none where the conflict comes without a pack.
     */
    public static List<Stance> of(Conflict conflict, int maker, int worse, int better) {
        return conflict.evaluations().isEmpty()
                ? List.of()
                : of(
                        conflict.makers().get(maker),
                        conflict.evaluations().get(worse),
                        conflict.evaluations().get(better));
    }

    /** The stances of a party that speak against one package and not another, or for the other and not the one. */
    public static List<Stance> of(String party, Evaluation before, Evaluation after) {
        var reasons = new TreeMap<String, Stance>();
        var stillAgainst = ids(after, party, true);
        var alreadyFor = ids(before, party, false);
        findings(before, party, true).stream()
                .filter(finding -> !stillAgainst.contains(finding.stance().id()))
                .forEach(finding -> reasons.put(finding.stance().id(), finding.stance()));
        findings(after, party, false).stream()
                .filter(finding -> !alreadyFor.contains(finding.stance().id()))
                .forEach(finding -> reasons.put(finding.stance().id(), finding.stance()));
        return List.copyOf(reasons.values());
    }

    private static Set<String> ids(Evaluation state, String party, boolean against) {
        return findings(state, party, against).stream()
                .map(finding -> finding.stance().id())
                .collect(Collectors.toSet());
    }

    private static List<Finding> findings(Evaluation state, String party, boolean against) {
        return state.findings().stream()
                .filter(finding -> finding.stance().actor().id().equals(party))
                .filter(finding -> against
                        ? finding.effect().isNegative()
                        : finding.effect().isPositive())
                .toList();
    }
}
