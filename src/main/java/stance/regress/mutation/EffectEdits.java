package stance.regress.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stance.pack.form.Effect;
import stance.pack.form.EffectCall;
import stance.pack.profile.FormPrinter;

/** The changes of what a rule says: each answer turned into its opposite. */
final class EffectEdits {

    private EffectEdits() {}

    static Stream<Edit<List<EffectCall>>> of(List<EffectCall> effects) {
        return IntStream.range(0, effects.size()).boxed().flatMap(place -> {
            var before = effects.get(place);
            return before.effect().opposite().stream()
                    .map(opposite -> new EffectCall(before.at(), opposite, before.targets(), List.of()))
                    .map(after -> new Edit<>(
                            MutationOperator.EFFECT,
                            before.at(),
                            FormPrinter.print(before),
                            FormPrinter.print(after),
                            with(effects, place, after)));
        });
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
