package stance.regress.crosscheck.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import stance.pack.form.DemandForm;
import stance.pack.form.Effect;
import stance.pack.form.EffectCall;
import stance.pack.form.Operand;
import stance.pack.form.Operand.Text;
import stance.pack.form.RuleForm;

/**
 * What a rule says of one match.
 *
 * @param calls as if they had been written; where a demand is missed or open, what follows from that
 */
public record PlainSpeech(Match match, List<EffectCall> calls) {

    /** Keeps its own copy. */
    public PlainSpeech {
        calls = List.copyOf(calls);
    }

    /** All that a written rule says of the facts of a matcher. */
    public static Stream<PlainSpeech> of(RuleForm rule, RuleMatcher matcher) {
        var demand = PlainDemand.of(rule);
        return demand.isEmpty()
                ? matcher.matches(rule).stream().map(match -> new PlainSpeech(match, rule.effects()))
                : matcher.matches(demand.get().subject()).stream()
                        .map(match -> new PlainSpeech(match, calls(rule, demand.get(), match)));
    }

    private static List<EffectCall> calls(RuleForm rule, PlainDemand demand, Match match) {
        return switch (demand.truth(match)) {
            case TRUE -> rule.effects();
            case UNKNOWN -> List.of(call(rule, Effect.LEAVES_OPEN, List.of(asked(rule))));
            case FALSE -> {
                var calls = new ArrayList<EffectCall>();
                calls.add(call(rule, Effect.REQUIRES, List.of(asked(rule))));
                for (var offer : demand.offers(match)) {
                    offer.forEach((field, value) ->
                            calls.add(call(rule, Effect.PROPOSES, List.of(new Text(value.at(), field), value))));
                }
                yield calls;
            }
        };
    }

    private static Operand asked(RuleForm rule) {
        return new Text(rule.at(), DemandForm.of(rule).orElseThrow().words());
    }

    private static EffectCall call(RuleForm rule, Effect effect, List<Operand> arguments) {
        var written = rule.effects().get(0);
        return new EffectCall(written.at(), effect, written.targets(), arguments);
    }
}
