package stance.evaluate;

import java.util.List;
import java.util.Set;

/**
 * The findings of one party on one cell, before a reading says which of them count.
 *
 * @param targets the ids of the provisions; none for the package
 * @param welcomed whether the party said yes to a combination that holds this provision
 */
record CellGroup(List<String> targets, List<Finding> findings, boolean welcomed) {

    /** Keeps its own copies. */
    CellGroup {
        targets = List.copyOf(targets);
        findings = List.copyOf(findings);
    }

    /** The same cell, of a single provision, with what a party says. */
    CellGroup with(List<Finding> own, Set<String> welcome) {
        var isWelcome = !welcome.isEmpty() && welcome.contains(targets.get(0));
        return own.isEmpty() && !isWelcome ? this : new CellGroup(targets, own, isWelcome);
    }

    boolean isSingle() {
        return targets.size() == 1;
    }
}
