package stance.explore.sweep;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import stance.PlainOutcome;
import stance.evaluate.Evaluation;
import stance.evaluate.Evaluator;
import stance.evaluate.Finding;
import stance.evaluate.Outcome;
import stance.explore.region.Core;
import stance.explore.space.Space;
import stance.scenario.Response;
import stance.scenario.Verdict;

/** The same figures as a sweep gives, by evaluating every package of the space. */
final class Walk {

    private static final Set<Verdict> UNOPPOSED = Set.of(Verdict.UNDETERMINED, Verdict.AGREEMENT);

    private final Space space;
    private final Evaluator evaluator;
    private final Map<List<Integer>, Evaluation> evaluations = new LinkedHashMap<>();

    private Walk(Space space, Evaluator evaluator) {
        this.space = space;
        this.evaluator = evaluator;
        space.packages().forEach(choice -> evaluations.put(choice, evaluator.evaluate(space.at(choice))));
    }

    /** Evaluates every package. */
    static Walk of(Space space, Evaluator evaluator) {
        return new Walk(space, evaluator);
    }

    /** The figures of a sweep by name, so that a difference names itself. */
    static Map<String, Object> figures(Sweep sweep) {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("size", sweep.size());
        figures.put("sizes", sweep.sizes());
        sweep.parties().forEach(party -> figures.put("party " + party.party(), party));
        sweep.slots().forEach(slot -> figures.put("slot " + slot.provision(), slot.options()));
        figures.put(
                "core size",
                sweep.core()
                        .filter(Core::smallest)
                        .map(core -> core.members().size())
                        .orElse(0));
        var costs = new TreeMap<String, Object>();
        sweep.costs().forEach(cost -> costs.put(cost.stance().id(), List.of(cost.gain(), cost.opens())));
        figures.put("costs", costs);
        return figures;
    }

    /** The figures of the walk, by the same names. */
    Map<String, Object> figures() {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("size", BigInteger.valueOf(evaluations.size()));
        figures.put("sizes", sizes());
        for (var party : space.base().parties()) {
            figures.put(
                    "party " + party,
                    new PartySizes(
                            party,
                            count(each -> outcome(each).response(party) == Response.ACCEPTS),
                            count(each -> isUnopposedBy(party, outcome(each)))));
        }
        for (var slot = 0; slot < space.slots().size(); slot++) {
            var sizes = new ArrayList<OptionSizes>();
            for (var option = 0; option < space.slots().get(slot).options().size(); option++) {
                sizes.add(sizes(slot, option));
            }
            figures.put("slot " + space.slots().get(slot).provision(), sizes);
        }
        core(figures);
        figures.put("costs", costs());
        return figures;
    }

    Sizes sizes() {
        return new Sizes(
                count(evaluation -> outcome(evaluation).verdict() == Verdict.AGREEMENT),
                count(evaluation -> UNOPPOSED.contains(outcome(evaluation).verdict())),
                count(evaluation -> outcome(evaluation).verdict() != Verdict.CONFLICT));
    }

    private OptionSizes sizes(int slot, int option) {
        var having = evaluations.entrySet().stream()
                .filter(entry -> entry.getKey().get(slot) == option)
                .map(entry -> outcome(entry.getValue()))
                .toList();
        return new OptionSizes(
                space.slots().get(slot).options().get(option).label(),
                BigInteger.valueOf(having.size()),
                countOf(having, outcome -> outcome.verdict() == Verdict.AGREEMENT),
                countOf(having, outcome -> UNOPPOSED.contains(outcome.verdict())),
                space.base().parties().stream()
                        .map(party -> countOf(having, outcome -> isUnopposedBy(party, outcome)))
                        .toList());
    }

    private static boolean isUnopposedBy(String party, Outcome outcome) {
        return Set.of(Response.ACCEPTS, Response.SILENT).contains(outcome.response(party));
    }

    private static BigInteger countOf(List<Outcome> outcomes, Predicate<Outcome> counts) {
        return BigInteger.valueOf(outcomes.stream().filter(counts).count());
    }

    private void core(Map<String, Object> figures) {
        var blockers = evaluations.values().stream().map(Walk::blockers).toList();
        var unopposed = evaluations.values().stream()
                .anyMatch(each -> UNOPPOSED.contains(outcome(each).verdict()));
        var size = 0;
        if (!unopposed && blockers.stream().noneMatch(Set::isEmpty)) {
            size = smallestHit(blockers, 1);
        }
        figures.put("core size", size);
    }

    /** The size of a smallest set of stances of which every package meets one. */
    private int smallestHit(List<Set<String>> blockers, int size) {
        var all = new TreeSet<String>();
        blockers.forEach(all::addAll);
        return hits(blockers, List.copyOf(all), 0, new HashSet<>(), size) ? size : smallestHit(blockers, size + 1);
    }

    private static boolean hits(List<Set<String>> blockers, List<String> all, int from, Set<String> chosen, int more) {
        if (more == 0) {
            return blockers.stream().allMatch(each -> each.stream().anyMatch(chosen::contains));
        }
        for (var i = from; i < all.size(); i++) {
            var next = new HashSet<>(chosen);
            next.add(all.get(i));
            if (hits(blockers, all, i + 1, next, more - 1)) {
                return true;
            }
        }
        return false;
    }

    /** How many packages no stance of these bars. */
    BigInteger meeting(Set<String> stances) {
        return count(each -> blockers(each).stream().noneMatch(stances::contains));
    }

    /** Of stances that bar or open, what the unopposed set gains without their objections and loses without consent. */
    private Map<String, Object> costs() {
        var barring = new TreeSet<String>();
        evaluations.values().forEach(each -> barring.addAll(blockers(each)));
        var speaking = new TreeSet<String>();
        evaluations
                .values()
                .forEach(each -> each.findings().stream()
                        .filter(finding -> finding.answers()
                                && space.base()
                                        .parties()
                                        .contains(finding.stance().actor().id()))
                        .forEach(finding -> speaking.add(finding.stance().id())));
        var unopposed = sizes().unopposed();
        var costs = new TreeMap<String, Object>();
        for (var stance : speaking) {
            var gain = unopposed(finding ->
                            !(isOf(stance, finding) && finding.effect().isNegative()))
                    .subtract(unopposed);
            var opens = unopposed.subtract(unopposed(
                    finding -> !(isOf(stance, finding) && finding.effect().isPositive())));
            if (barring.contains(stance) || opens.signum() > 0) {
                costs.put(stance, List.of(gain, opens));
            }
        }
        return costs;
    }

    private BigInteger unopposed(Predicate<Finding> heard) {
        return count(each ->
                UNOPPOSED.contains(PlainOutcome.of(each, evaluator, heard).verdict()));
    }

    private static boolean isOf(String stance, Finding finding) {
        return finding.stance().id().equals(stance);
    }

    /** The stances with an objection that stands, whatever else is said against the package. */
    private static Set<String> blockers(Evaluation evaluation) {
        var blockers = new TreeSet<String>();
        for (var cell : evaluation.outcome().cells()) {
            cell.findings().stream()
                    .filter(cell::isStanding)
                    .forEach(finding -> blockers.add(finding.stance().id()));
        }
        return blockers;
    }

    private static Outcome outcome(Evaluation evaluation) {
        return evaluation.outcome();
    }

    private BigInteger count(Predicate<Evaluation> counts) {
        return BigInteger.valueOf(evaluations.values().stream().filter(counts).count());
    }
}
