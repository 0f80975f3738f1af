package stance.explore.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import stance.evaluate.Finding;
import stance.explore.diagram.Diagram;
import stance.explore.diagram.Unfolding;
import stance.explore.region.Regions;
import stance.explore.space.Judged;
import stance.pack.record.Strength;

/**
 * What each finding adds to the alignments of the parties, and in which packages. What several rules or matches of a
 * stance say alike counts once, with the firmest strength.
 */
final class Weights {

    private final Diagram diagram;

    /** By what is said, then by strength, the firmest first. */
    private final Map<String, Map<Integer, Said>> said = new TreeMap<>();

    /** A finding, and where it is made with some strength. */
    private record Said(Finding finding, int packages) {}

    Weights(Regions regions) {
        this.diagram = regions.diagram();
        regions.judged().forEach(this::hear);
    }

    /** Support and opposition of each of these parties in turn. */
    List<Unfolding.Part> parts(List<String> parties) {
        var parts = new ArrayList<Unfolding.Part>();
        for (var strengths : said.values()) {
            var firmer = Diagram.NONE;
            for (var each : strengths.values()) {
                var strength = each.finding().strength();
                var only = diagram.and(each.packages(), diagram.not(firmer));
                parts.add(new Unfolding.Part(only, numbers(each.finding(), strength, parties)));
                firmer = diagram.or(firmer, each.packages());
            }
        }
        return parts;
    }

    private static List<Integer> numbers(Finding finding, Strength strength, List<String> parties) {
        var numbers = new Integer[2 * parties.size()];
        for (var i = 0; i < numbers.length; i++) {
            var isOwn = parties.get(i / 2).equals(finding.stance().actor().id());
            var isSide = i % 2 == 0
                    ? finding.effect().isPositive()
                    : finding.effect().isNegative();
            numbers[i] = isOwn && isSide ? strength.weight() : 0;
        }
        return List.of(numbers);
    }

    private void hear(Judged part) {
        var firsts = new TreeMap<String, Finding>();
        part.findings().stream()
                .flatMap(List::stream)
                .forEach(finding -> firsts.putIfAbsent(key(finding) + " " + finding.strength(), finding));
        for (var finding : firsts.values()) {
            var packages = diagram.table(
                    part.scope(),
                    number -> part.findings().get(number).stream()
                            .anyMatch(each -> each.saysTheSameAs(finding) && each.strength() == finding.strength()));
            said.computeIfAbsent(key(finding), key -> new TreeMap<>())
                    .merge(
                            -finding.strength().weight(),
                            new Said(finding, packages),
                            (one, other) -> new Said(finding, diagram.or(one.packages(), other.packages())));
        }
    }

    private static String key(Finding finding) {
        return finding.stance().id() + " " + finding.effect() + " " + finding.aim() + " " + finding.targets() + " "
                + finding.arguments();
    }
}
