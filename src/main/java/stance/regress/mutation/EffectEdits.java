package stance.regress.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stance.pack.form.Effect;
import stance.pack.form.EffectCall;
import stance.pack.form.RuleForm;
import stance.pack.profile.FormPrinter;

/** The changes of what a rule says: each answer turned into its opposite, or where a demand is met, into none or one. */
final class EffectEdits {

    private EffectEdits() {}

    static Stream<Edit<List<EffectCall>>> of(RuleForm rule) {
        var effects = rule.effects();
        var isDemand = !rule.demands().isEmpty();
        return IntStream.range(0, effects.size()).boxed().flatMap(place -> {
            var before = effects.get(place);
            return (isDemand ? whereMet(before.effect()) : before.effect().opposite())
                    .stream()
                            .map(opposite -> new EffectCall(before.at(), opposite, before.targets(), List.of()))
                            .map(after -> new Edit<>(
                                    MutationOperator.EFFECT,
                                    before.at(),
                                    FormPrinter.print(before),
                                    FormPrinter.print(after),
                                    with(effects, place, after)));
        });
    }

    /** A rule with a demand says yes, or nothing. */
    private static Optional<Effect> whereMet(Effect effect) {
        return Optional.of(effect.isPositive() ? Effect.REMARKS : Effect.ACCEPTS);
    }

    /** A threat stands beside a no alone, so it goes with the last one. */
    private static List<EffectCall> with(List<EffectCall> effects, int place, EffectCall after) {
        var changed = new ArrayList<>(effects);
        changed.set(place, after);
        if (changed.stream().noneMatch(call -> call.effect().isNegative())) {
            changed.removeIf(call -> call.effect() == Effect.THREATENS);
        }
        return List.copyOf(changed);
    }
}
