package stance.regress.revision;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import stance.problem.Problem;
import stance.regress.revision.SpaceRevision.Turn;
import stance.scenario.Verdict;

/**
 * What comes of packages by two rule bases.
 *
 * @param before the name of the earlier rule base
 * @param after the name of the later one
 * @param packs those that the packages are of, in both versions, in the order of their ids
 * @param looked how many packages both rule bases judged
 * @param differences the packages of which something else comes, in the order of files and variants
 * @param spaces of the scenarios whose whole space was compared
 * @param problems of what could not be compared
 */
public record Revision(
        String before,
        String after,
        List<PackRevision> packs,
        int looked,
        List<PackageRevision> differences,
        List<SpaceRevision> spaces,
        List<Problem> problems) {

    /** Keeps its own copies. */
    public Revision {
        packs = List.copyOf(packs);
        differences = List.copyOf(differences);
        spaces = List.copyOf(spaces);
        problems = List.copyOf(problems);
    }

    /** Whether a verdict, a response or a finding differs, or the verdict on a package of a space. */
    public boolean isDifferent() {
        return !differences.isEmpty()
                || spaces.stream().anyMatch(space -> !space.turns().isEmpty());
    }

    /** The packages that are shown to differ: as they are written, and a witness of each turn in a space. */
    public List<PackageRevision> shown() {
        return Stream.concat(
                        differences.stream(),
                        spaces.stream().flatMap(space -> space.turns().stream()).map(Turn::witness))
                .toList();
    }

    /** Whether some package, as written or of a space, has turned from one verdict to another in such a way. */
    public boolean turns(BiPredicate<Verdict, Verdict> way) {
        return shown().stream().anyMatch(each -> {
            var sides = each.comparison().sides();
            return way.test(sides.get(0).verdict(), sides.get(1).verdict());
        });
    }
}
