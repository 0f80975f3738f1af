package stance.report.words;

import java.util.List;
import stance.language.Phrase;
import stance.pack.PolicyPack;
import stance.pack.form.Condition;
import stance.pack.form.Condition.Pattern;
import stance.pack.form.DemandForm;
import stance.pack.form.EffectCall;
import stance.pack.form.Operand.Text;
import stance.pack.form.RuleForm;
import stance.pack.record.Stance;
import stance.pack.record.StanceRule;
import stance.scenario.Cells;

/** A rule as a sentence: where something is so, an actor says this of it. */
public final class RuleWords {

    private final Stance stance;
    private final RuleForm form;
    private final ConditionWords words;

    private RuleWords(Stance stance, RuleForm form, PolicyPack pack) {
        this.stance = stance;
        this.form = form;
        this.words = ConditionWords.of(pack).within(form.conditions());
    }

    /** The sentence of one rule of a stance, as it was written. */
    public static Phrase of(Stance stance, StanceRule rule, PolicyPack pack) {
        return new RuleWords(stance, rule.written(), pack).sentence();
    }

    private Phrase sentence() {
        var demand = DemandForm.of(form);
        var where = form.conditions().stream()
                .map(condition -> demand.filter(known -> known.pattern().equals(condition))
                        .<Condition>map(known -> known.pattern().withConstraints(known.subject()))
                        .orElse(condition))
                .map(words::condition)
                .toList();
        var says = form.effects().stream().map(this::effect).toList();
        return demand.map(known -> Phrase.of(
                        "Where %s: %s, and demands this: %s.",
                        Phrase.joined(where), Phrase.joined(says), words.demanded(known)))
                .orElseGet(() -> Phrase.of("Where %s: %s.", Phrase.joined(where), Phrase.joined(says)));
    }

    private Phrase effect(EffectCall call) {
        var actor = stance.actor().inSentence();
        var what = target(call);
        return switch (call.effect()) {
            case SUPPORTS -> Phrase.of("%s supports %s", actor, what);
            case ACCEPTS -> Phrase.of("%s accepts %s", actor, what);
            case REQUIRES -> Phrase.of("%s takes %s only with this: %s", actor, what, text(call));
            case OPPOSES -> Phrase.of("%s objects to %s", actor, what);
            case RULES_OUT ->
                isOnIt(call) ? Phrase.of("%s rules it out", actor) : Phrase.of("%s rules out %s", actor, what);
            case DENIES -> Phrase.of("%s denies discussing %s", actor, what);
            case REMARKS -> Phrase.of("%s remarks on %s", actor, what);
            case THREATENS -> Phrase.of("%s threatens this over %s: %s", actor, what, text(call));
            case RATES -> Phrase.of("%s rates %s", actor, what);
            case LEAVES_OPEN -> Phrase.of("%s leaves open what it makes of %s", actor, what);
            case PROPOSES ->
                Phrase.of("%s puts this forward for %s: %s", actor, what, words.proposed(type(call), call.arguments()));
            case PROPOSES_PROVISION ->
                Phrase.of("%s puts forward %s", actor, words.proposedProvision(call.arguments()));
        };
    }

    private static Phrase text(EffectCall call) {
        return call.arguments().get(0) instanceof Text text ? Phrase.verbatim(text.text()) : Phrase.NONE;
    }

    /** The type of the first fact that an effect is on; any provision where it is on the package. */
    private String type(EffectCall call) {
        return call.bindings()
                .flatMap(form::bound)
                .map(Pattern::type)
                .findFirst()
                .orElse("Provision");
    }

    private Phrase target(EffectCall call) {
        var facts = call.bindings().map(binding -> binding.substring(1)).toList();
        if (facts.isEmpty()) {
            return Phrase.of("the package");
        }
        return isOnIt(call) ? Phrase.of("it") : Cells.together(List.copyOf(facts));
    }

    /** Whether it is on the only term of which the sentence speaks before. */
    private boolean isOnIt(EffectCall call) {
        var isAlone = form.conditions().stream()
                        .filter(condition ->
                                condition instanceof Pattern || condition instanceof Condition.Alternatives)
                        .count()
                == 1;
        return isAlone && call.bindings().count() == 1;
    }
}
