package stance.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import stance.pack.form.Effect;
import stance.pack.form.EffectCall;
import stance.pack.form.EffectCall.BoundFact;
import stance.pack.form.EffectCall.Target;
import stance.pack.form.EffectCall.WholePackage;
import stance.pack.form.Operand;
import stance.pack.vocabulary.ProvisionType;
import stance.pack.vocabulary.Vocabulary;
import stance.problem.Spot;

/** Makes what rules say: every effect, on one fact, several or the package, with every kind of argument. */
final class RandomEffects {

    private static final Spot AT = Spot.NOWHERE;
    private static final List<Effect> PLAIN = List.of(
            Effect.SUPPORTS,
            Effect.ACCEPTS,
            Effect.REQUIRES,
            Effect.OPPOSES,
            Effect.RULES_OUT,
            Effect.DENIES,
            Effect.REMARKS);

    private final RandomValues values;
    private final Vocabulary vocabulary;

    RandomEffects(RandomValues values, Vocabulary vocabulary) {
        this.values = values;
        this.vocabulary = vocabulary;
    }

    /** The effects of a rule that has bound these facts. */
    List<EffectCall> of(Map<String, ProvisionType> facts) {
        var calls = new ArrayList<EffectCall>();
        for (var more = values.upTo(1); more >= 0; more--) {
            var effect = values.one(PLAIN);
            calls.add(new EffectCall(AT, effect, targets(facts), missing(effect)));
        }
        if (values.chance(20)) {
            calls.add(new EffectCall(AT, Effect.OPPOSES, targets(facts), List.of()));
            calls.add(beside(facts));
        }
        return calls;
    }

    private static List<Operand> missing(Effect effect) {
        return effect == Effect.REQUIRES
                ? List.of(new Operand.Text(AT, "a \"text\" \\ with // signs; end"))
                : List.of();
    }

    private List<Target> targets(Map<String, ProvisionType> facts) {
        var bound = List.copyOf(facts.keySet());
        if (bound.isEmpty() || values.chance(15)) {
            return List.of(new WholePackage(AT));
        }
        var target = new ArrayList<Target>();
        target.add(new BoundFact(AT, bound.get(0)));
        if (bound.size() > 1 && values.chance(50)) {
            target.add(new BoundFact(AT, bound.get(1)));
        }
        return target;
    }

    /** What stands only beside an answer. */
    private EffectCall beside(Map<String, ProvisionType> facts) {
        var changeable = facts.entrySet().stream()
                .filter(fact -> vocabulary.type(fact.getValue().name()).isPresent())
                .toList();
        return switch (values.upTo(2)) {
            case 0 ->
                new EffectCall(AT, Effect.THREATENS, targets(facts), List.of(new Operand.Text(AT, "tariffs of 30 %")));
            case 1 -> changeable.isEmpty() ? provision() : change(values.one(changeable));
            default -> provision();
        };
    }

    private EffectCall change(Map.Entry<String, ProvisionType> fact) {
        var type = vocabulary.type(fact.getValue().name()).orElseThrow();
        var field = values.one(type.fields());
        return new EffectCall(
                AT,
                Effect.PROPOSES,
                List.of(new BoundFact(AT, fact.getKey())),
                List.of(new Operand.Text(AT, field.name()), values.literal(field.type())));
    }

    private EffectCall provision() {
        var type = values.one(vocabulary.statable());
        var arguments = new ArrayList<Operand>();
        arguments.add(new Operand.Text(AT, type.name()));
        for (var field : type.fields()) {
            if (!field.optional() || values.chance(50)) {
                arguments.add(new Operand.Text(AT, field.name()));
                arguments.add(values.literal(field.type()));
            }
        }
        return new EffectCall(AT, Effect.PROPOSES_PROVISION, List.of(), arguments);
    }
}
