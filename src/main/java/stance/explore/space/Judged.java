package stance.explore.space;

import java.util.List;
import stance.evaluate.Finding;

/**
 * What rules say of every combination of the options of some slots, whatever the package holds besides.
 *
 * @param scope the slots
 * @param findings that answer, of parties, by combination: the option of the last slot changes first
 */
public record Judged(List<Integer> scope, List<List<Finding>> findings) {

    /** Keeps its own copies. */
    public Judged {
        scope = List.copyOf(scope);
        findings = List.copyOf(findings);
    }
}
