package stance.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import stance.evaluate.Finding.Aim;
import stance.scenario.Proposal;

/**
 * The findings of one party on one cell, before a reading says which of them count.
 *
 * @param targets the ids of the provisions; none for the package
 * @param welcomed whether the party said yes to a combination that holds this provision
 */
record CellGroup(List<String> targets, List<Finding> findings, boolean welcomed) {

    /** The cells of a party: each provision in the order of the scenario, the combinations by name, the package. */
    static List<CellGroup> of(Proposal proposal, String party, List<Finding> findings) {
        var bySingle = new LinkedHashMap<String, List<Finding>>();
        proposal.provisions().keySet().forEach(id -> bySingle.put(id, new ArrayList<>()));
        Map<String, List<Finding>> byCombination = new TreeMap<>();
        var onPackage = new ArrayList<Finding>();
        var welcomed = new HashSet<String>();
        for (var finding : findings) {
            if (!finding.answers() || !finding.stance().actor().id().equals(party)) {
                continue;
            }
            if (finding.aim() == Aim.PACKAGE) {
                onPackage.add(finding);
            } else if (finding.targets().size() == 1) {
                bySingle.computeIfAbsent(finding.cell(), id -> new ArrayList<>())
                        .add(finding);
            } else {
                byCombination
                        .computeIfAbsent(finding.cell(), name -> new ArrayList<>())
                        .add(finding);
                if (finding.effect().isPositive()) {
                    welcomed.addAll(finding.targets());
                }
            }
        }
        var groups = new ArrayList<CellGroup>();
        bySingle.forEach((id, own) -> groups.add(new CellGroup(List.of(id), own, welcomed.contains(id))));
        byCombination
                .values()
                .forEach(own -> groups.add(new CellGroup(own.get(0).targets(), own, false)));
        if (!onPackage.isEmpty()) {
            groups.add(new CellGroup(List.of(), onPackage, false));
        }
        return groups;
    }

    boolean isSingle() {
        return targets.size() == 1;
    }
}
