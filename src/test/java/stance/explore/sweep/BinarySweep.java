package stance.explore.sweep;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import stance.evaluate.Evaluator;
import stance.evaluate.Finding;
import stance.explore.space.Judge;
import stance.explore.space.Judged;
import stance.explore.space.Space;
import stance.pack.record.Strength;
import stance.scenario.Cells;

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
        var unopposed = diagram.without(proper, opposed(finding -> true));
        var agreed = agreed(unopposed);
        var withoutConflict = diagram.without(proper, where(each -> isAgainst(each, Strength.RED_LINE)));
        figures.put("size", diagram.count(proper));
        figures.put(
                "sizes", new Sizes(diagram.count(agreed), diagram.count(unopposed), diagram.count(withoutConflict)));
        for (var slot = 0; slot < space.slots().size(); slot++) {
            var shares = new ArrayList<BigInteger>();
            for (var option = 0; option < space.slots().get(slot).options().size(); option++) {
                shares.add(diagram.count(diagram.and(agreed, diagram.with(slot, option))));
                shares.add(diagram.count(diagram.and(unopposed, diagram.with(slot, option))));
            }
            figures.put("slot " + slot, shares);
        }
        var before = diagram.count(unopposed);
        for (var stance : stances()) {
            var gain = count(finding ->
                            !(isOf(finding, stance) && finding.effect().isNegative()))
                    .subtract(before);
            var opens = before.subtract(
                    count(finding -> !(isOf(finding, stance) && finding.effect().isPositive())));
            if (gain.signum() > 0 || opens.signum() > 0) {
                figures.put("cost " + stance, List.of(gain, opens));
            }
        }
        return figures;
    }

    /** The same figures of a sweep. */
    static Map<String, Object> figures(Sweep sweep) {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("size", sweep.size());
        figures.put("sizes", sweep.sizes());
        for (var slot = 0; slot < sweep.slots().size(); slot++) {
            var shares = new ArrayList<BigInteger>();
            sweep.slots().get(slot).options().forEach(option -> {
                shares.add(option.agreement());
                shares.add(option.unopposed());
            });
            figures.put("slot " + slot, shares);
        }
        for (var cost : sweep.costs()) {
            if (cost.gain().signum() > 0 || cost.opens().signum() > 0) {
                figures.put("cost " + cost.stance().id(), List.of(cost.gain(), cost.opens()));
            }
        }
        return figures;
    }

    private BigInteger count(Predicate<Finding> heard) {
        return diagram.count(diagram.without(proper, opposed(heard)));
    }

    /** Where some party stands against something. */
    private int opposed(Predicate<Finding> heard) {
        var opposed = diagram.none();
        for (var party : space.base().parties()) {
            for (var cell : cells(party, heard).values()) {
                opposed = diagram.or(opposed, cell.against());
            }
        }
        return opposed;
    }

    /** Where nobody opposes, and no party is silent on anything that is there. */
    private int agreed(int unopposed) {
        var agreed = unopposed;
        for (var party : space.base().parties()) {
            var cells = cells(party, finding -> true);
            for (var slot = 0; slot < space.slots().size(); slot++) {
                var cell = cells.get(space.slots().get(slot).provision());
                var silent = cell == null ? present(slot) : diagram.without(present(slot), cell.accepted());
                agreed = diagram.without(agreed, silent);
            }
        }
        return agreed;
    }

    /** Where a party stands against a cell, and where it accepts it. */
    private record Answers(int against, int accepted) {}

    private Map<String, Answers> cells(String party, Predicate<Finding> heard) {
        var names = new TreeSet<String>();
        judged.stream()
                .flatMap(part -> part.findings().stream())
                .flatMap(List::stream)
                .filter(each -> isOfParty(each, party))
                .forEach(each -> names.add(each.cell()));
        var cells = new HashMap<String, Answers>();
        var firm = new HashMap<String, Integer>();
        var soft = new HashMap<String, Integer>();
        for (var name : names) {
            Predicate<Finding> here =
                    each -> isOfParty(each, party) && each.cell().equals(name) && heard.test(each);
            firm.put(name, where(here.and(each -> isFor(each, true))));
            soft.put(name, where(here.and(each -> isFor(each, false))));
            if (name.contains("+")) {
                var answers = answers(here, firm.get(name), soft.get(name));
                cells.put(name, answers);
                for (var id : Cells.provisions(name)) {
                    firm.merge(id + "*", diagram.and(firm.get(name), answers.accepted()), diagram::or);
                    soft.merge(id + "*", diagram.and(soft.get(name), answers.accepted()), diagram::or);
                }
            }
        }
        space.slots().forEach(slot -> names.add(slot.provision()));
        for (var name : names) {
            if (!name.contains("+")) {
                Predicate<Finding> here =
                        each -> isOfParty(each, party) && each.cell().equals(name) && heard.test(each);
                cells.put(name, answers(here, both(firm, name), both(soft, name)));
            }
        }
        return cells;
    }

    private int both(Map<String, Integer> sets, String name) {
        return diagram.or(sets.getOrDefault(name, diagram.none()), sets.getOrDefault(name + "*", diagram.none()));
    }

    private Answers answers(Predicate<Finding> here, int firm, int soft) {
        var against = diagram.or(
                where(here.and(each -> isAgainst(each, Strength.RED_LINE) || isAgainst(each, Strength.FIRM))),
                diagram.without(where(here.and(each -> isAgainst(each, Strength.PREFERENCE))), firm));
        return new Answers(against, diagram.without(diagram.or(firm, soft), against));
    }

    private List<String> stances() {
        return judged.stream()
                .flatMap(part -> part.findings().stream())
                .flatMap(List::stream)
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

    private static boolean isAgainst(Finding finding, Strength strength) {
        return finding.effect().isNegative() && finding.strength() == strength;
    }

    private static boolean isFor(Finding finding, boolean firmly) {
        return finding.effect().isPositive() && (finding.strength() != Strength.PREFERENCE) == firmly;
    }

    private static boolean isOf(Finding finding, String stance) {
        return finding.stance().id().equals(stance);
    }

    private static boolean isOfParty(Finding finding, String party) {
        return finding.stance().actor().id().equals(party);
    }
}
