package stance.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import stance.evaluate.Finding.Aim;
import stance.scenario.Proposal;

/** Sorts the findings of each party on a proposal into its cells. */
final class CellGroups {

    /** What the cells of a party are that says nothing: most cells of a large proposal are such. */
    private final List<CellGroup> silent = new ArrayList<>();

    private final Map<String, Integer> places = new HashMap<>();

    CellGroups(Proposal proposal) {
        for (var id : proposal.provisions().keySet()) {
            places.put(id, silent.size());
            silent.add(new CellGroup(List.of(id), List.of(), false));
        }
    }

    /** The cells of a party: each provision in the order of the scenario, the combinations by name, the package. */
    List<CellGroup> of(List<Finding> findings) {
        var bySingle = new ArrayList<List<Finding>>(Collections.nCopies(silent.size(), List.of()));
        var byCombination = new TreeMap<String, List<Finding>>();
        var onPackage = new ArrayList<Finding>();
        var welcomed = new HashSet<String>();
        for (var finding : findings) {
            if (!finding.answers()) {
                continue;
            }
            if (finding.aim() == Aim.PACKAGE) {
                onPackage.add(finding);
            } else if (finding.targets().size() == 1) {
                addTo(bySingle, place(finding.targets().get(0)), finding);
            } else {
                byCombination
                        .computeIfAbsent(finding.cell(), name -> new ArrayList<>())
                        .add(finding);
                if (finding.effect().isPositive()) {
                    welcomed.addAll(finding.targets());
                }
            }
        }
        var groups = new ArrayList<CellGroup>(silent.size());
        for (var i = 0; i < silent.size(); i++) {
            groups.add(silent.get(i).with(bySingle.get(i), welcomed));
        }
        byCombination
                .values()
                .forEach(own -> groups.add(new CellGroup(own.get(0).targets(), own, false)));
        if (!onPackage.isEmpty()) {
            groups.add(new CellGroup(List.of(), onPackage, false));
        }
        return groups;
    }

    private static void addTo(List<List<Finding>> lists, int place, Finding finding) {
        if (lists.get(place).isEmpty()) {
            lists.set(place, new ArrayList<>(2));
        }
        lists.get(place).add(finding);
    }

    private int place(String id) {
        return Objects.requireNonNull(places.get(id), id);
    }
}
