package stance.regress.lint;

import java.util.List;
import java.util.stream.Stream;
import stance.language.Phrase;
import stance.pack.form.Effect;
import stance.pack.form.EffectCall;
import stance.pack.form.RuleForm;
import stance.pack.record.Side;
import stance.pack.record.Stance;
import stance.pack.record.StanceRule;
import stance.pack.vocabulary.Vocabulary;
import stance.problem.Severity;

/**
 * Finds stances that require something and have no rule that speaks of it then: the actor falls silent on getting it. A
 * remark will do, where meeting the condition is necessary and no consent.
 */
final class ConditionWithoutMet implements Check {

    static final LintCode CODE = LintCode.of(
            "condition-without-met", Severity.WARNING, "A stance sets a condition and is silent once it is met.");

    @Override
    public List<LintCode> codes() {
        return List.of(CODE);
    }

    @Override
    public Stream<LintFinding> findings(Subject subject) {
        var vocabulary = subject.pack().vocabulary();
        return subject.pack().stances().stream()
                .flatMap(stance -> stance.rules().stream()
                        // Where a demand is missed, the same rule says what it says where it is met.
                        .filter(rule -> rule.side() == Side.WHOLE)
                        .filter(rule -> requires(rule).anyMatch(types -> !isSpokenOf(types, stance, vocabulary)))
                        .limit(1)
                        .map(rule -> LintFinding.of(
                                CODE,
                                stance.id(),
                                rule.place(),
                                Phrase.of(
                                        "It requires something, and no rule of it accepts the same with that: the actor"
                                                + " falls silent exactly when it is satisfied."),
                                Phrase.of(
                                        "Add a rule for the condition that is met, with @of( \"%s\" ).",
                                        stance.id()))));
    }

    /** The types of what each condition is set on; none for the package. */
    private static Stream<List<String>> requires(StanceRule rule) {
        return rule.form().effects().stream()
                .filter(call -> call.effect() == Effect.REQUIRES)
                .map(call -> types(call, rule.form()));
    }

    private static boolean isSpokenOf(List<String> wanted, Stance stance, Vocabulary vocabulary) {
        return stance.rules().stream()
                .flatMap(rule -> rule.form().effects().stream()
                        .filter(call -> call.effect().isPositive() || call.effect() == Effect.REMARKS)
                        .map(call -> types(call, rule.form())))
                .anyMatch(spokenOf -> wanted.stream()
                        .allMatch(type -> spokenOf.stream().anyMatch(other -> vocabulary.areKin(type, other))));
    }

    private static List<String> types(EffectCall call, RuleForm rule) {
        return call.bindings()
                .flatMap(binding -> rule.bound(binding).limit(1))
                .map(pattern -> pattern.type())
                .toList();
    }
}
