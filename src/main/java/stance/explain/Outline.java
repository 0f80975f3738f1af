package stance.explain;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import stance.pack.PolicyPack;
import stance.pack.record.Side;
import stance.pack.record.Stance;
import stance.pack.record.StanceRule;

/**
 * What explanations need to know of a pack, worked out once. Safe for use by several threads.
 *
 * @param branches of each rule by its name, in the order in which its alternatives are written
 * @param stances by the id of their actor, in the order of their ids
 * @param subjects all that can be asked
 */
record Outline(
        Map<String, List<Branch>> branches, Map<String, List<Stance>> stances, Collection<TypeQuestions> subjects) {

    /** Keeps its own copies. */
    Outline {
        branches = Map.copyOf(branches);
        stances = Map.copyOf(stances);
        subjects = List.copyOf(subjects);
    }

    static Outline of(PolicyPack pack) {
        var inquiries = new Inquiries(pack);
        var branches = new LinkedHashMap<String, List<Branch>>();
        for (var stance : pack.stances()) {
            for (var rule : stance.rules()) {
                if (rule.side() != Side.OPEN) {
                    branches.put(rule.name(), BranchMaker.branches(rule, inquiries));
                }
            }
        }
        var stances = pack.stances().stream()
                .collect(Collectors.groupingBy(stance -> stance.actor().id()));
        return new Outline(branches, stances, inquiries.subjects());
    }

    List<Branch> branches(StanceRule rule) {
        return branches.getOrDefault(rule.name(), List.of());
    }

    List<Stance> stances(String actor) {
        return stances.getOrDefault(actor, List.of());
    }
}
