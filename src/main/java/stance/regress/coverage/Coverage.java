package stance.regress.coverage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import stance.pack.PolicyPack;

/**
 * What the tests of a pack cover of it.
 *
 * @param stances in the order of their ids
 */
public record Coverage(PolicyPack pack, List<StanceCoverage> stances) {

    /** Keeps its own copy. */
    public Coverage {
        stances = List.copyOf(stances);
    }

    /** The stances that tests cover both ways. */
    public Share covered() {
        return share(stances);
    }

    /** The stances that tests cover both ways, but none that somebody has reviewed. */
    public Share unreviewed() {
        return new Share(
                (int) stances.stream()
                        .filter(each -> each.isCovered() && !each.reviewed())
                        .count(),
                stances.size());
    }

    /** The stances that spoke in a test. */
    public Share fired() {
        return new Share((int) stances.stream().filter(each -> each.fired() > 0).count(), stances.size());
    }

    /** The conditions that came out both ways. */
    public Share conditions() {
        var all = stances.stream()
                .flatMap(each -> each.rules().stream())
                .flatMap(rule -> rule.conditions().stream())
                .toList();
        return new Share((int) all.stream().filter(ConditionCoverage::isCovered).count(), all.size());
    }

    /** The stances with words of the actor that spoke in a test. */
    public Share quotes() {
        var quoted = stances.stream()
                .filter(each -> each.stance().quote().isPresent())
                .toList();
        return new Share((int) quoted.stream().filter(each -> each.fired() > 0).count(), quoted.size());
    }

    /** By actor, in the order of their ids: the stances that are covered both ways. */
    public Map<String, Share> byActor() {
        return by(each -> each.stance().actor().id());
    }

    /** By topic. */
    public Map<String, Share> byTopic() {
        return by(each -> each.stance().topic().id());
    }

    /** By source. */
    public Map<String, Share> bySource() {
        return by(each -> each.stance().source().id());
    }

    private Map<String, Share> by(Function<StanceCoverage, String> group) {
        var groups = stances.stream().collect(Collectors.groupingBy(group, TreeMap::new, Collectors.toList()));
        var shares = new LinkedHashMap<String, Share>();
        groups.forEach((name, own) -> shares.put(name, share(own)));
        return shares;
    }

    private static Share share(List<StanceCoverage> stances) {
        return new Share(
                (int) stances.stream().filter(StanceCoverage::isCovered).count(), stances.size());
    }
}
