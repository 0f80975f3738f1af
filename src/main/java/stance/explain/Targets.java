package stance.explain;

import java.util.Set;
import java.util.stream.Collectors;
import stance.pack.form.EffectCall;
import stance.pack.record.StanceRule;

/** Finds what the effects of a rule answer. */
final class Targets {

    private Targets() {}

    /** The bindings of the facts that the rule answers with a yes, a no or a condition. */
    static Set<String> of(StanceRule rule) {
        return rule.form().effects().stream()
                .filter(call -> call.effect().answers())
                // A no to a combination says nothing of its members alone.
                .filter(call -> call.effect().isPositive() || call.targets().size() == 1)
                .flatMap(EffectCall::bindings)
                .collect(Collectors.toSet());
    }
}
