package stance.pack.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import stance.pack.form.Effect;
import stance.pack.form.EffectCall;
import stance.pack.form.EffectCall.BoundFact;
import stance.pack.form.EffectCall.WholePackage;
import stance.pack.form.Operand;
import stance.pack.form.Operand.Text;
import stance.pack.form.RuleForm;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.FieldType.SetType;
import stance.pack.vocabulary.ProvisionType;
import stance.pack.vocabulary.Vocabulary;
import stance.pack.vocabulary.VocabularyReader;
import stance.problem.Nearest;
import stance.problem.Place;
import stance.problem.Problems;
import stance.problem.Spot;

/** Checks what a rule says: on which facts, with which arguments, and which effects stand beside each other. */
final class EffectChecker {

    private static final Set<Effect> PROPOSALS = Set.of(Effect.PROPOSES, Effect.PROPOSES_PROVISION);
    private static final Set<Effect> THREATENED = Set.of(Effect.OPPOSES, Effect.RULES_OUT, Effect.REQUIRES);

    private final String file;
    private final Vocabulary vocabulary;
    private final OperandChecker operands;
    private final Problems problems;

    EffectChecker(String file, Vocabulary vocabulary, ConstraintChecker constraints, Problems problems) {
        this.file = file;
        this.vocabulary = vocabulary;
        this.operands = constraints.operands();
        this.problems = problems;
    }

    void check(RuleForm rule, Scope scope) {
        var effects = rule.effects().stream().map(EffectCall::effect).collect(Collectors.toSet());
        if (effects.isEmpty()) {
            error("rule.no-effect", rule.at(), "The rule says nothing: its \"then\" needs an effect.", "");
        }
        if (effects.stream().anyMatch(PROPOSALS::contains) && effects.stream().noneMatch(Effect::answers)) {
            error(
                    "rule.proposal-alone",
                    rule.at(),
                    "A counter-offer stands beside supports, accepts, requires, opposes or rulesOut.",
                    "");
        }
        if (effects.contains(Effect.THREATENS) && effects.stream().noneMatch(THREATENED::contains)) {
            error("rule.threat-alone", rule.at(), "A threat stands beside opposes, rulesOut or requires.", "");
        }
        var changed = new HashSet<List<Object>>();
        for (var call : rule.effects()) {
            checkTargets(call, scope);
            checkArguments(call, scope);
            if (call.effect() == Effect.PROPOSES
                    && call.arguments().stream().findFirst().orElse(null) instanceof Text name
                    && !changed.add(List.of(call.targets(), name.text()))) {
                twice(name);
            }
        }
    }

    private void twice(Text field) {
        error("rule.argument", field.at(), "The field \"" + field.text() + "\" is proposed twice.", "");
    }

    private void checkTargets(EffectCall call, Scope scope) {
        var name = call.effect().call();
        if (call.effect() == Effect.PROPOSES_PROVISION) {
            if (!call.targets().isEmpty()) {
                error("rule.targets", call.at(), name + " takes no fact: it names a type that is absent.", "");
            }
            return;
        }
        if (call.targets().isEmpty()) {
            error("rule.targets", call.at(), name + " needs a bound fact, or stance.thePackage().", "");
        }
        if (call.effect() == Effect.PROPOSES
                && !(call.targets().size() == 1 && call.targets().get(0) instanceof BoundFact)) {
            error("rule.targets", call.at(), "proposes takes one bound fact.", "");
        }
        var seen = new HashSet<String>();
        for (var target : call.targets()) {
            if (target instanceof WholePackage && call.targets().size() > 1) {
                error("rule.targets", target.at(), "stance.thePackage() stands alone.", "");
            } else if (target instanceof BoundFact fact) {
                checkFact(fact, scope);
                if (!seen.add(fact.binding())) {
                    error("rule.targets", fact.at(), fact.binding() + " stands twice.", "");
                }
            }
        }
    }

    private void checkFact(BoundFact fact, Scope scope) {
        var type = scope.fact(fact.binding());
        if (type.isEmpty()) {
            error(
                    "rule.unknown-binding",
                    fact.at(),
                    fact.binding() + " is not a fact that a pattern above has bound.",
                    Nearest.hint(fact.binding(), scope.factNames()));
        } else if (type.get().name().equals(VocabularyReader.SCENARIO)) {
            error("rule.targets", fact.at(), "No effect may target the scenario.", "Use stance.thePackage().");
        }
    }

    private void checkArguments(EffectCall call, Scope scope) {
        for (var argument : call.arguments()) {
            if (argument instanceof Operand.Bound) {
                error("rule.argument", argument.at(), "Bound facts come first; the rest is written out.", "");
                return;
            }
        }
        switch (call.effect()) {
            case REQUIRES -> checkText(call, "what is missing");
            case THREATENS -> checkText(call, "the measure");
            case PROPOSES -> checkChange(call, scope);
            case PROPOSES_PROVISION -> checkProvision(call);
            default -> {
                if (!call.arguments().isEmpty()) {
                    error("rule.argument", call.at(), call.effect().call() + " takes bound facts alone.", "");
                }
            }
        }
    }

    private void checkText(EffectCall call, String what) {
        var isText = call.arguments().size() == 1
                && call.arguments().get(0) instanceof Text text
                && !text.text().isBlank();
        if (!isText) {
            error("rule.argument", call.at(), call.effect().call() + " ends with one text: " + what + ".", "");
        }
    }

    private void checkChange(EffectCall call, Scope scope) {
        if (call.arguments().size() < 2 || !(call.arguments().get(0) instanceof Text name)) {
            error("rule.argument", call.at(), "proposes takes a fact, the name of a field and its value.", "");
            return;
        }
        call.targets().stream()
                .filter(BoundFact.class::isInstance)
                .findFirst()
                .flatMap(target -> scope.fact(((BoundFact) target).binding()))
                .flatMap(type -> field(type, name))
                .ifPresent(field -> checkValues(
                        call,
                        field,
                        call.arguments().subList(1, call.arguments().size())));
    }

    private void checkProvision(EffectCall call) {
        var arguments = call.arguments();
        if (arguments.size() % 2 == 0 || !(arguments.get(0) instanceof Text name)) {
            error(
                    "rule.argument",
                    call.at(),
                    "proposesProvision takes a type, then pairs of a field and its value.",
                    "");
            return;
        }
        var type = vocabulary.type(name.text()).filter(known -> !known.family());
        if (type.isEmpty()) {
            error(
                    "rule.unknown-type",
                    name.at(),
                    "\"" + name.text() + "\" is not a type that a scenario may state.",
                    Nearest.hint(name.text(), vocabulary.statableNames()));
            return;
        }
        var given = new HashSet<String>();
        for (var i = 1; i < arguments.size(); i += 2) {
            var values = arguments.subList(i + 1, i + 2);
            if (arguments.get(i) instanceof Text fieldName) {
                field(type.get(), fieldName).ifPresent(field -> checkValues(call, field, values));
                if (!given.add(fieldName.text())) {
                    twice(fieldName);
                }
            } else {
                error("rule.argument", arguments.get(i).at(), "Here the name of a field was expected.", "");
            }
        }
        var missing = type.get().fields().stream()
                .filter(field -> !field.optional() && !given.contains(field.name()))
                .map(Field::name)
                .toList();
        if (!missing.isEmpty()) {
            error(
                    "rule.argument",
                    call.at(),
                    "The proposed " + type.get().name() + " lacks " + String.join(", ", missing) + ".",
                    "");
        }
    }

    private void checkValues(EffectCall call, Field field, List<Operand> values) {
        if (values.size() > 1 && !(field.type() instanceof SetType)) {
            error("rule.argument", call.at(), "The field \"" + field.name() + "\" takes one value.", "");
        }
        for (var value : values) {
            operands.checkLiteral(value, field.type(), field.name());
            if (value instanceof Operand.Figure figure
                    && field.range()
                            .filter(range -> !range.holds(figure.number()))
                            .isPresent()) {
                error(
                        "rule.range",
                        value.at(),
                        "\"" + field.name() + "\" lies between " + field.range().get() + "; found "
                                + figure.number().toPlainString() + ".",
                        "");
            }
        }
    }

    private Optional<Field> field(ProvisionType type, Text name) {
        var field = type.field(name.text()).filter(known -> !known.name().equals("proposed"));
        if (field.isEmpty()) {
            error(
                    "rule.unknown-field",
                    name.at(),
                    "Unknown field \"" + name.text() + "\" in " + type.name() + ".",
                    Nearest.hint(name.text(), type.fieldNames()));
        }
        return field;
    }

    private void error(String code, Spot at, String message, String hint) {
        problems.error(code, Place.of(file, at), message, hint);
    }
}
