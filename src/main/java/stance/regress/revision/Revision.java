package stance.regress.revision;

import java.util.List;
import stance.problem.Problem;

/**
 * What comes of packages by two rule bases.
 *
 * @param before the name of the earlier rule base
 * @param after the name of the later one
 * @param packs those that the packages are of, in both versions, in the order of their ids
 * @param looked how many packages both rule bases judged
 * @param differences the packages of which something else comes, in the order of files and variants
 * @param problems of what could not be compared
 */
public record Revision(
        String before,
        String after,
        List<PackRevision> packs,
        int looked,
        List<PackageRevision> differences,
        List<Problem> problems) {

    /** Keeps its own copies. */
    public Revision {
        packs = List.copyOf(packs);
        differences = List.copyOf(differences);
        problems = List.copyOf(problems);
    }

    /** Whether a verdict, a response or a finding differs. */
    public boolean isDifferent() {
        return !differences.isEmpty();
    }
}
