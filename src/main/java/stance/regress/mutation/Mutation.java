package stance.regress.mutation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import stance.pack.PolicyPack;
import stance.regress.coverage.Share;
import stance.regress.mutation.MutantResult.Status;

/**
 * What came of the mutants of a pack.
 *
 * @param stances in the order of their ids
 */
public record Mutation(PolicyPack pack, List<StanceMutation> stances) {

    /** Keeps its own copy. */
    public Mutation {
        stances = List.copyOf(stances);
    }

    /** The mutants that were killed, of those that count. */
    public Share score() {
        return share(results().toList());
    }

    /** The same by operator, those left out that change nothing here. */
    public Map<MutationOperator, Share> byOperator() {
        var shares = new LinkedHashMap<MutationOperator, Share>();
        for (var operator : MutationOperator.values()) {
            var own = results()
                    .filter(result -> result.mutant().operator() == operator)
                    .toList();
            if (!own.isEmpty()) {
                shares.put(operator, share(own));
            }
        }
        return shares;
    }

    /** All mutants that came out so. */
    public List<MutantResult> of(Status status) {
        return results().filter(result -> result.status() == status).toList();
    }

    private Stream<MutantResult> results() {
        return stances.stream().flatMap(stance -> stance.mutants().stream());
    }

    private static Share share(List<MutantResult> results) {
        var counted = results.stream()
                .filter(result -> result.status() != Status.EQUIVALENT)
                .toList();
        var killed = counted.stream()
                .filter(result -> result.status() == Status.KILLED)
                .count();
        return new Share((int) killed, counted.size());
    }
}
