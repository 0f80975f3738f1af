package stance.regress.mutation;

import java.util.List;
import stance.pack.record.Stance;
import stance.regress.coverage.Share;
import stance.regress.mutation.MutantResult.Status;

/** What came of the mutants of a stance, in the order of their rules. */
public record StanceMutation(Stance stance, List<MutantResult> mutants) {

    /** Keeps its own copy. */
    public StanceMutation {
        mutants = List.copyOf(mutants);
    }

    /** Those that were killed, of those that count. */
    public Share score() {
        return new Share(count(Status.KILLED), mutants.size() - count(Status.EQUIVALENT));
    }

    /** How many came out so. */
    public int count(Status status) {
        return (int)
                mutants.stream().filter(mutant -> mutant.status() == status).count();
    }
}
