package stance.regress.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import stance.pack.PolicyPack;
import stance.pack.check.RuleChecker;
import stance.pack.form.PackForm;
import stance.pack.form.PackForm.Header;
import stance.pack.form.RuleForm;
import stance.pack.record.Stance;
import stance.pack.record.StanceRule;
import stance.pack.record.Strength;
import stance.problem.Place;
import stance.problem.Problems;
import stance.problem.Spot;
import stance.regress.mutation.Mutant.Change;
import stance.regress.mutation.Mutant.OfDate;
import stance.regress.mutation.Mutant.OfRule;
import stance.regress.mutation.Mutant.OfStrength;

/** Makes the mutants of the rules of a pack: every change that the checks of the rule profile accept, each once. */
final class Mutants {

    private final PolicyPack pack;
    private final ConditionEdits conditions;
    private final List<Mutant> mutants = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    private Mutants(PolicyPack pack) {
        this.pack = pack;
        this.conditions = new ConditionEdits(new OperandEdits(pack.vocabulary(), ComparedValues.of(pack)));
    }

    /** By stance, in the order of the ids, then by rule, in the order of what is changed. */
    static List<Mutant> of(PolicyPack pack) {
        var mutants = new Mutants(pack);
        pack.stances().stream().filter(stance -> !stance.isDraft()).forEach(mutants::add);
        return List.copyOf(mutants.mutants);
    }

    private void add(Stance stance) {
        MetadataEdits.dates(stance, pack)
                .forEach(edit -> add(stance, stance.written().get(0), edit, name -> new OfDate(edit.changed())));
        stance.written().forEach(rule -> add(stance, rule));
    }

    private void add(Stance stance, StanceRule rule) {
        // The strength of a view without a position counts nowhere.
        var strengths = !rule.form().demands().isEmpty()
                        || rule.form().effects().stream()
                                .anyMatch(call -> call.effect().answers())
                ? MetadataEdits.strength(rule)
                : Stream.<Edit<Strength>>empty();
        strengths.forEach(edit -> add(stance, rule, edit, name -> new OfStrength(rule.held(edit.changed()))));
        var form = rule.form();
        var seen = new HashSet<>(Set.of(form));
        Stream.concat(
                        conditions
                                .of(form.conditions())
                                .map(edit -> edit.in(
                                        changed -> form.withConditions(changed).withoutIdleDemands())),
                        EffectEdits.of(form).map(edit -> edit.in(form::withEffects)))
                .filter(edit -> seen.add(edit.changed()) && isAccepted(edit.changed()))
                .forEach(edit -> add(
                        stance,
                        rule,
                        edit,
                        name -> new OfRule(new StanceRule(
                                name,
                                rule.stance(),
                                rule.strength(),
                                edit.changed().named(name),
                                rule.place()))));
    }

    private void add(Stance stance, StanceRule rule, Edit<?> edit, Function<String, Change> change) {
        var name = name(rule, edit.operator());
        mutants.add(new Mutant(
                name,
                edit.operator(),
                stance,
                rule,
                Place.of(rule.place().file(), edit.at()),
                edit.before(),
                edit.after(),
                change.apply(name)));
    }

    /** Such as {@code MX-SEC-01b/drop-2}; rules that begin with the same id are counted on. */
    private String name(StanceRule rule, MutationOperator operator) {
        var key = rule.name().split(" ", 2)[0] + "/" + operator.id();
        return key + "-" + numbers.merge(key, 1, Integer::sum);
    }

    private boolean isAccepted(RuleForm form) {
        var problems = new Problems();
        var header = new Header(Spot.NOWHERE, "", List.of(), List.of());
        RuleChecker.check(
                new PackForm("", header, List.of(), List.of(), List.of(form)),
                pack.vocabulary(),
                pack.info(),
                problems);
        return !problems.hasErrors();
    }
}
