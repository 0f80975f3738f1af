package stance.pack.demand;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import stance.pack.check.FactTypes;
import stance.pack.form.Condition;
import stance.pack.form.Constraint;
import stance.pack.form.Constraint.AllOf;
import stance.pack.form.Constraint.Comparison;
import stance.pack.form.DemandForm;
import stance.pack.form.Effect;
import stance.pack.form.EffectCall;
import stance.pack.form.Operand;
import stance.pack.form.Operand.Bound;
import stance.pack.form.Operand.Nothing;
import stance.pack.form.Operand.Text;
import stance.pack.form.Operator;
import stance.pack.record.Side;
import stance.pack.record.Stance;
import stance.pack.record.StanceRule;
import stance.pack.vocabulary.ProvisionType;
import stance.pack.vocabulary.Vocabulary;

/**
 * The rules that the engine gets for one that demands something. Where its subject is there, one of them holds and no
 * other: the demand is met, missed, or open.
 */
public final class Sides {

    private final StanceRule rule;
    private final DemandForm form;
    private final ProvisionType type;
    private final Formula demand;

    private Sides(StanceRule rule, DemandForm form, ProvisionType type) {
        this.rule = rule;
        this.form = form;
        this.type = type;
        this.demand = Formula.of(new AllOf(form.pattern().at(), form.demanded()), true);
    }

    /** The stances with all sides of their rules. */
    public static List<Stance> of(Collection<Stance> stances, Vocabulary vocabulary) {
        var types = FactTypes.of(vocabulary);
        return stances.stream()
                .map(stance -> stance.withRules(
                        stance.rules().stream().flatMap(rule -> of(rule, types)).toList()))
                .toList();
    }

    /** The sides of a checked rule; the rule itself where it demands nothing, or is a side already. */
    public static List<StanceRule> of(StanceRule rule, Vocabulary vocabulary) {
        return of(rule, FactTypes.of(vocabulary)).toList();
    }

    private static Stream<StanceRule> of(StanceRule rule, FactTypes types) {
        return rule.side() != Side.WHOLE
                ? Stream.of(rule)
                : DemandForm.of(rule.form())
                        .map(form -> new Sides(
                                        rule,
                                        form,
                                        types.type(form.pattern().type()).orElseThrow())
                                .all())
                        .orElseGet(() -> Stream.of(rule));
    }

    private Stream<StanceRule> all() {
        var sides = new ArrayList<StanceRule>();
        sides.add(rule.side(Side.MET, rule.form()));
        sides.add(side(Side.MISSED, OptionalInt.empty(), demand.negated(), List.of(call(Effect.REQUIRES, asked()))));
        var number = 1;
        for (var offer : MeetingOffers.of(form, type, demand, this::absent)) {
            sides.add(side(Side.OFFER, OptionalInt.of(number), offer.where(), proposals(offer.values())));
            number++;
        }
        var open = demand.open(this::absent);
        if (!open.equals(Formula.Any.NEVER)) {
            sides.add(side(Side.OPEN, OptionalInt.empty(), open, List.of(call(Effect.LEAVES_OPEN, asked()))));
        }
        return sides.stream();
    }

    private StanceRule side(Side side, OptionalInt number, Formula where, List<EffectCall> effects) {
        var written = rule.form();
        var pattern = form.pattern();
        var constraints = Stream.<Constraint>concat(form.subject().stream(), where.constraints(pattern.at()))
                .toList();
        var conditions = new ArrayList<Condition>(written.conditions());
        conditions.set(form.place(), pattern.withConstraints(constraints));
        return rule.side(
                side,
                written.named(side.name(written.name(), number))
                        .withConditions(conditions)
                        .withEffects(effects));
    }

    private List<Operand> asked() {
        return List.of(new Text(rule.form().effects().get(0).at(), form.words()));
    }

    private List<EffectCall> proposals(Map<String, Operand> values) {
        return values.entrySet().stream()
                .map(value ->
                        call(Effect.PROPOSES, List.of(new Text(form.pattern().at(), value.getKey()), value.getValue())))
                .toList();
    }

    private EffectCall call(Effect effect, List<Operand> arguments) {
        var written = rule.form().effects().get(0);
        return new EffectCall(written.at(), effect, written.targets(), arguments);
    }

    /** Where a field is absent that the comparison looks at. */
    private Formula absent(Comparison comparison) {
        var operands = comparison.operand().each();
        var bound = operands.stream()
                .flatMap(operand -> operand instanceof Bound name ? form.field(name.binding()).stream() : Stream.of());
        return Formula.any(Stream.concat(Stream.of(comparison.field()), bound)
                .filter(name -> type.field(name).orElseThrow().optional())
                .<Formula>map(name -> new Formula.Leaf(
                        new Comparison(comparison.at(), name, Operator.EQUAL, new Nothing(comparison.at()))))
                .toList());
    }
}
