package stance.explore.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import stance.explain.Account;
import stance.explain.Attempt;
import stance.explain.Explainer;
import stance.explain.Explanation;

/**
 * A comparison, and why its sides differ.
 *
 * @param explanations one for each side; they have an account of every stance whose findings differ
 */
public record ExplainedComparison(Comparison comparison, List<Explanation> explanations) {

    /** Keeps its own copy. */
    public ExplainedComparison {
        explanations = List.copyOf(explanations);
    }

    /**
     * Explains a comparison.
     *
     * @throws stance.problem.RefusedException if the conditions are met in too many ways to tell
     */
    public static ExplainedComparison of(Comparison comparison) {
        var stances = comparison.differentFindings().stream()
                .map(row -> row.first().stance().id())
                .collect(Collectors.toSet());
        return new ExplainedComparison(
                comparison,
                comparison.sides().stream()
                        .map(side -> Explainer.of(side.proposal().pack())
                                .explain(side, stance -> stances.contains(stance.id())))
                        .toList());
    }

    /** The match behind a finding, of the first side that has it. */
    public Optional<Attempt> reason(FindingRow row) {
        var side = row.presence().indexOf(true);
        return explanations.get(side).reason(row.first());
    }

    /** What became of a stance on a side; empty where nothing of it differs. */
    public Optional<Account> account(int side, String stance) {
        return explanations.get(side).accounts().stream()
                .filter(account -> account.stance().id().equals(stance))
                .findFirst();
    }
}
