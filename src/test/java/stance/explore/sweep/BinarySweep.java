package stance.explore.sweep;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import stance.evaluate.Evaluator;
import stance.evaluate.Finding;
import stance.explore.space.Judge;
import stance.explore.space.Judged;
import stance.explore.space.Space;
import stance.pack.record.Strength;
import stance.scenario.Response;

/**
 * The figures of a sweep of a space without proposer and assumptions, from what the rules say of its parts, by the
 * definitions of the verdict and with the diagrams of JDD.
 */
final class BinarySweep {

    private final Space space;
    private final List<Judged> judged;
    private final BinaryDiagram diagram;
    private final int proper;

    BinarySweep(Space space, Evaluator evaluator) {
        this.space = space;
        this.judged = new Judge(space, evaluator).judgments();
        this.diagram = new BinaryDiagram(
                space.slots().stream().map(slot -> slot.options().size()).toList());
        var some = diagram.none();
        for (var slot = 0; slot < space.slots().size(); slot++) {
            some = diagram.or(some, present(slot));
        }
        this.proper = some;
    }

    Map<String, Object> figures() {
        var figures = new LinkedHashMap<String, Object>();
        var opposed = where(BinarySweep::opposes);
        var unopposed = diagram.without(proper, opposed);
        var agreed = agreed(unopposed);
        var open = diagram.without(proper, where(BinarySweep::opposesFirmly));
        var withoutConflict = diagram.without(proper, where(each -> response(each) == Response.REJECTS));
        figures.put("size", diagram.count(proper));
        figures.put(
                "strict", new Sizes(diagram.count(agreed), diagram.count(unopposed), diagram.count(withoutConflict)));
        figures.put("lenient", new Sizes(diagram.count(open), diagram.count(open), diagram.count(withoutConflict)));
        for (var slot = 0; slot < space.slots().size(); slot++) {
            var shares = new ArrayList<BigInteger>();
            for (var option = 0; option < space.slots().get(slot).options().size(); option++) {
                shares.add(diagram.count(diagram.and(agreed, diagram.with(slot, option))));
                shares.add(diagram.count(diagram.and(unopposed, diagram.with(slot, option))));
            }
            figures.put("slot " + slot, shares);
        }
        for (var stance : stances()) {
            var without = diagram.without(proper, where(each -> opposes(each) && !isOf(each, stance)));
            figures.put("cost " + stance, diagram.count(without));
        }
        return figures;
    }

    /** The same figures of a sweep. */
    static Map<String, Object> figures(Sweep sweep) {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("size", sweep.size());
        figures.put("strict", sweep.strict());
        figures.put("lenient", sweep.lenient());
        for (var slot = 0; slot < sweep.slots().size(); slot++) {
            var shares = new ArrayList<BigInteger>();
            sweep.slots().get(slot).options().forEach(option -> {
                shares.add(option.agreement());
                shares.add(option.unopposed());
            });
            figures.put("slot " + slot, shares);
        }
        sweep.costs().forEach(cost -> figures.put("cost " + cost.stance().id(), cost.unopposed()));
        return figures;
    }

    /** Where nobody opposes, and no party is silent on anything that is there. */
    private int agreed(int unopposed) {
        var agreed = unopposed;
        for (var party : space.base().parties()) {
            for (var slot = 0; slot < space.slots().size(); slot++) {
                var provision = space.slots().get(slot).provision();
                var heard = where(each -> isOfParty(each, party) && endsSilenceOn(each, provision));
                agreed = diagram.without(agreed, diagram.without(present(slot), heard));
            }
        }
        return agreed;
    }

    private static boolean endsSilenceOn(Finding finding, String provision) {
        return finding.targets().contains(provision)
                && (finding.targets().size() == 1 || response(finding) == Response.ACCEPTS);
    }

    private List<String> stances() {
        return judged.stream()
                .flatMap(part -> part.findings().stream())
                .flatMap(List::stream)
                .filter(BinarySweep::opposes)
                .map(each -> each.stance().id())
                .distinct()
                .toList();
    }

    /** Where some finding is such. */
    private int where(Predicate<Finding> isSuch) {
        var found = diagram.none();
        for (var part : judged) {
            var choices = space.choices(part.scope()).toList();
            for (var number = 0; number < choices.size(); number++) {
                if (part.findings().get(number).stream().anyMatch(isSuch)) {
                    found = diagram.or(found, with(part.scope(), choices.get(number)));
                }
            }
        }
        return found;
    }

    private int with(List<Integer> scope, List<Integer> choice) {
        return IntStream.range(0, scope.size())
                .map(i -> diagram.with(scope.get(i), choice.get(i)))
                .reduce(diagram.all(), diagram::and);
    }

    private int present(int slot) {
        var options = space.slots().get(slot).options();
        return IntStream.range(0, options.size())
                .filter(option -> options.get(option).term().isPresent())
                .map(option -> diagram.with(slot, option))
                .reduce(diagram.none(), diagram::or);
    }

    private static boolean opposes(Finding finding) {
        return response(finding) != Response.ACCEPTS;
    }

    private static boolean opposesFirmly(Finding finding) {
        return opposes(finding) && finding.strength() != Strength.PREFERENCE;
    }

    private static boolean isOf(Finding finding, String stance) {
        return finding.stance().id().equals(stance);
    }

    private static boolean isOfParty(Finding finding, String party) {
        return finding.stance().actor().id().equals(party);
    }

    private static Response response(Finding finding) {
        return finding.response().orElseThrow();
    }
}
