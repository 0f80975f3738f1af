package stance.evaluate;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import stance.evaluate.Finding.Aim;

/** The findings of one actor, sorted into its cells. Most cells of a large proposal hold none. */
final class CellGroups {

    private final Map<String, CellGroup> singles = new HashMap<>();
    private final Map<String, CellGroup> combinations = new TreeMap<>();
    private @Nullable CellGroup ofPackage;

    CellGroups(List<Finding> findings) {
        for (var finding : findings) {
            if (finding.bearsOnCells()) {
                group(finding).add(finding);
            }
        }
    }

    /** That of a provision; empty where nothing is said of it. */
    Optional<CellGroup> single(String provision) {
        return Optional.ofNullable(singles.get(provision));
    }

    /** Those of combinations, by their names. */
    Collection<CellGroup> combinations() {
        return combinations.values();
    }

    /** That of the package as a whole. */
    Optional<CellGroup> ofPackage() {
        return Optional.ofNullable(ofPackage);
    }

    private CellGroup group(Finding finding) {
        if (finding.aim() == Aim.PACKAGE) {
            var known = ofPackage;
            if (known == null) {
                known = CellGroup.of(List.of());
                ofPackage = known;
            }
            return known;
        }
        var targets = finding.targets();
        return targets.size() == 1
                ? singles.computeIfAbsent(targets.get(0), id -> CellGroup.of(targets))
                : combinations.computeIfAbsent(finding.cell(), name -> CellGroup.of(targets));
    }
}
