package stance.explain;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.pack.form.Condition.Pattern;
import stance.pack.form.EffectCall.BoundFact;
import stance.pack.record.StanceRule;

/** Finds the patterns that the effects of a rule answer. */
final class Targets {

    private Targets() {}

    /** The places of the patterns whose facts the rule answers with a yes, a no or a condition. */
    static List<Integer> places(Branch branch) {
        var answered = answered(branch.rule());
        return branch.patterns().stream()
                .filter(place -> ((Pattern) branch.conditions().get(place))
                        .binding()
                        .filter(answered::contains)
                        .isPresent())
                .toList();
    }

    /** Whether the rule may answer a provision of one of these types. */
    static boolean mayAnswer(StanceRule rule, Set<String> types) {
        return Branch.of(rule).stream()
                .flatMap(branch -> places(branch).stream().map(branch::type))
                .anyMatch(types::contains);
    }

    private static Set<String> answered(StanceRule rule) {
        return rule.form().effects().stream()
                .filter(call -> call.effect().answers())
                // A no to a combination says nothing of its members alone.
                .filter(call -> call.effect().isPositive() || call.targets().size() == 1)
                .flatMap(call -> call.targets().stream())
                .flatMap(target -> target instanceof BoundFact fact ? Stream.of(fact.binding()) : Stream.empty())
                .collect(Collectors.toSet());
    }
}
