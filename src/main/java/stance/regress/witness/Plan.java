package stance.regress.witness;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import stance.pack.cut.Reads;
import stance.pack.form.Condition;
import stance.pack.form.Condition.Absence;
import stance.pack.form.Condition.Accumulation;
import stance.pack.form.Condition.Pattern;
import stance.pack.form.Condition.Presence;
import stance.pack.form.Condition.Universal;
import stance.pack.form.RuleForm;
import stance.pack.vocabulary.VocabularyReader;

/**
 * Which facts a proposal needs so that rules may match it.
 *
 * @param slots a fact for each, which is to match all of its patterns
 * @param looked the other patterns of the rules, those of {@code not} and {@code forall} among them
 * @param ofScenario the patterns on the scenario itself
 * @param untried what could be tried besides
 */
record Plan(List<List<Pattern>> slots, List<Pattern> looked, List<Pattern> ofScenario, Set<Untried> untried) {

    /** How often a fact is tried that an accumulation counts or sums up. */
    private static final int MAX_COPIES = 3;

    /** Keeps its own copies. */
    Plan {
        slots = List.copyOf(slots);
        looked = List.copyOf(looked);
        ofScenario = List.copyOf(ofScenario);
        untried = Set.copyOf(untried);
    }

    /** The ways to meet a rule: one for each choice of its alternatives and each number of facts to accumulate. */
    static Stream<Plan> of(RuleForm rule) {
        return rule.branches().flatMap(Plan::ofBranch);
    }

    private static Stream<Plan> ofBranch(RuleForm branch) {
        var slots = new ArrayList<List<Pattern>>();
        var looked = new ArrayList<Pattern>();
        var ofScenario = new ArrayList<Pattern>();
        var accumulated = new ArrayList<Pattern>();
        for (var condition : branch.conditions()) {
            var pattern = pattern(condition);
            if (pattern.type().equals(VocabularyReader.SCENARIO)) {
                ofScenario.add(pattern);
            } else if (condition instanceof Absence || condition instanceof Universal) {
                looked.add(pattern);
            } else if (condition instanceof Accumulation) {
                accumulated.add(pattern);
            } else if (condition instanceof Pattern || condition instanceof Presence) {
                slots.add(List.of(pattern));
            }
        }
        var untried = EnumSet.noneOf(Untried.class);
        if (!accumulated.isEmpty()) {
            untried.add(Untried.COUNTED);
        }
        if (branch.patterns().anyMatch(Reads::comparesBound)) {
            untried.add(Untried.COMPARED);
        }
        if (ofScenario.stream().anyMatch(pattern -> Reads.fields(pattern).contains("parties"))) {
            untried.add(Untried.PARTIES);
        }
        var plain = new Plan(slots, looked, ofScenario, untried);
        return accumulated.isEmpty()
                ? Stream.of(plain)
                : Stream.iterate(1, copies -> copies + 1)
                        .limit(MAX_COPIES + 1L)
                        .map(copies -> plain.with(accumulated, copies % (MAX_COPIES + 1)));
    }

    private Plan with(List<Pattern> accumulated, int copies) {
        var more = new ArrayList<>(slots);
        for (var pattern : accumulated) {
            for (var i = 0; i < copies; i++) {
                more.add(List.of(pattern));
            }
        }
        return new Plan(more, looked, ofScenario, untried);
    }

    /** This plan and another one, whose facts are apart but for pairs of slots that one fact is to fill. */
    Plan and(Plan other, List<int[]> shared) {
        var all = new ArrayList<List<Pattern>>(slots);
        for (var place = 0; place < other.slots.size(); place++) {
            var own = other.slots.get(place);
            var at = place;
            shared.stream()
                    .filter(pair -> pair[1] == at)
                    .findFirst()
                    .ifPresentOrElse(pair -> all.set(pair[0], joined(all.get(pair[0]), own)), () -> all.add(own));
        }
        var more = EnumSet.noneOf(Untried.class);
        more.addAll(untried);
        more.addAll(other.untried);
        return new Plan(all, joined(looked, other.looked), joined(ofScenario, other.ofScenario), more);
    }

    /** The same, where what these patterns tell apart varies as well. */
    Plan lookedAtBy(List<Pattern> patterns) {
        return new Plan(slots, joined(looked, patterns), ofScenario, untried);
    }

    /** The same with one more fact. */
    Plan besides(Pattern pattern) {
        return new Plan(joined(slots, List.of(List.of(pattern))), looked, ofScenario, untried);
    }

    /** The place of the slot of a binding; -1 where there is none. */
    int slotOf(String binding) {
        for (var place = 0; place < slots.size(); place++) {
            if (slots.get(place).get(0).binding().filter(binding::equals).isPresent()) {
                return place;
            }
        }
        return -1;
    }

    private static Pattern pattern(Condition condition) {
        return condition.eachPattern().findFirst().orElseThrow();
    }

    private static <T> List<T> joined(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
