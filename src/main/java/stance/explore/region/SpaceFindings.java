package stance.explore.region;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import stance.evaluate.Finding;
import stance.explore.diagram.Diagram;
import stance.explore.space.Judged;
import stance.explore.space.Slot;
import stance.explore.space.Space;
import stance.explore.space.Taken;
import stance.progress.Steps;

/** Where in a space each stance says something: the tables of what the rules say of its parts, joined. */
final class SpaceFindings {

    private final Diagram diagram;
    private final Set<String> provisions;
    private final Map<Cell, Map<String, Integer>> spoken = new HashMap<>();
    private final Map<Bar, Map<String, Map<String, Integer>>> barred = new EnumMap<>(Bar.class);

    private record Cell(String party, String provision) {}

    /** What the rules say of the parts, and what the proposer is presumed to accept. */
    SpaceFindings(Space space, Diagram diagram, List<Judged> judged, List<Taken> presumptions, Steps steps) {
        this.diagram = diagram;
        this.provisions = space.slots().stream().map(Slot::provision).collect(Collectors.toSet());
        var progress = steps.begin("tables joined", judged.size() * (1 + Bar.values().length));
        var joined = 0;
        for (var part : judged) {
            hear(part);
            progress.accept(++joined);
        }
        var proposer = space.base().proposedBy().orElse("");
        presumptions.forEach(taken -> presume(proposer, taken));
        for (var bar : Bar.values()) {
            barred.put(bar, byParty(bar, judged));
            joined += judged.size();
            progress.accept(joined);
        }
    }

    /** By stance, where the party has said something of the provision that ends its silence. */
    Map<String, Integer> speaks(String party, String provision) {
        return spoken.getOrDefault(new Cell(party, provision), Map.of());
    }

    /** By stance of the party, where it bars. */
    Map<String, Integer> bars(Bar bar, String party) {
        return barred.getOrDefault(bar, Map.of()).getOrDefault(party, Map.of());
    }

    private void hear(Judged part) {
        for (var finding : firsts(part, finding -> !ended(finding).isEmpty(), SpaceFindings::speaks)) {
            for (var id : ended(finding)) {
                add(
                        party(finding),
                        id,
                        stance(finding),
                        part.scope(),
                        number -> part.findings().get(number).stream()
                                .anyMatch(each -> stance(each).equals(stance(finding))
                                        && ended(each).contains(id)));
            }
        }
    }

    private void presume(String proposer, Taken taken) {
        var ids = taken.provisions().stream()
                .flatMap(Set::stream)
                .distinct()
                .sorted()
                .toList();
        for (var id : ids) {
            add(
                    proposer,
                    id,
                    taken.stance(),
                    taken.scope(),
                    number -> taken.provisions().get(number).contains(id));
        }
    }

    private void add(String party, String provision, String stance, List<Integer> scope, IntPredicate holds) {
        if (provisions.contains(provision)) {
            spoken.computeIfAbsent(new Cell(party, provision), cell -> new TreeMap<>())
                    .merge(stance, diagram.table(scope, holds), diagram::or);
        }
    }

    private Map<String, Map<String, Integer>> byParty(Bar bar, List<Judged> judged) {
        var bars = new HashMap<String, Map<String, Integer>>();
        for (var part : judged) {
            for (var finding : firsts(part, bar::isMetBy, SpaceFindings::stance)) {
                var stance = stance(finding);
                var set = diagram.table(
                        part.scope(),
                        number -> part.findings().get(number).stream()
                                .anyMatch(each -> stance(each).equals(stance) && bar.isMetBy(each)));
                bars.computeIfAbsent(party(finding), party -> new TreeMap<>()).merge(stance, set, diagram::or);
            }
        }
        return bars;
    }

    private static List<Finding> firsts(Judged part, Predicate<Finding> counts, Function<Finding, String> key) {
        var firsts = new TreeMap<String, Finding>();
        part.findings().stream()
                .flatMap(List::stream)
                .filter(counts)
                .forEach(finding -> firsts.putIfAbsent(key.apply(finding), finding));
        return List.copyOf(firsts.values());
    }

    private static String speaks(Finding finding) {
        return stance(finding) + " " + ended(finding);
    }

    /** The provisions on which the finding ends the silence of its party. */
    private static List<String> ended(Finding finding) {
        var ends = finding.targets().size() == 1 || finding.effect().isPositive();
        return ends && finding.aim() == Finding.Aim.PROVISIONS ? finding.targets() : List.of();
    }

    private static String stance(Finding finding) {
        return finding.stance().id();
    }

    private static String party(Finding finding) {
        return finding.stance().actor().id();
    }
}
