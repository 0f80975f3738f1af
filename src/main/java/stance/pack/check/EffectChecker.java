package stance.pack.check;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import stance.language.Phrase;
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
import stance.problem.Problem;
import stance.problem.Problems;
import stance.problem.Severity;
import stance.problem.Spot;

/** Checks what a rule says: on which facts, with which arguments, and which effects stand beside each other. */
final class EffectChecker {

    /** So that sums of rates stay exact. */
    private static final int MAX_DECIMALS = 6;

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
            error(
                    "rule.no-effect",
                    rule.at(),
                    Phrase.of("The rule says nothing: its \"then\" needs an effect."),
                    Phrase.NONE);
        }
        if (effects.stream().anyMatch(Effect::isCounterOffer)
                && effects.stream().noneMatch(Effect::answers)) {
            error(
                    "rule.proposal-alone",
                    rule.at(),
                    Phrase.of("A counter-offer stands beside supports, accepts, requires, opposes or rulesOut."),
                    Phrase.NONE);
        }
        if (effects.contains(Effect.THREATENS) && effects.stream().noneMatch(Effect::isNegative)) {
            error(
                    "rule.threat-alone",
                    rule.at(),
                    Phrase.of("A threat stands beside opposes, rulesOut or requires."),
                    Phrase.NONE);
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
        error("rule.argument", field.at(), Phrase.of("The field \"%s\" is proposed twice.", field.text()), Phrase.NONE);
    }

    private void checkTargets(EffectCall call, Scope scope) {
        var name = call.effect().call();
        if (call.effect() == Effect.PROPOSES_PROVISION) {
            if (!call.targets().isEmpty()) {
                error(
                        "rule.targets",
                        call.at(),
                        Phrase.of("%s takes no fact: it names a type that is absent.", name),
                        Phrase.NONE);
            }
            return;
        }
        if (call.targets().isEmpty()) {
            error(
                    "rule.targets",
                    call.at(),
                    Phrase.of("%s needs a bound fact, or stance.thePackage().", name),
                    Phrase.NONE);
        }
        var takesOne = call.effect() == Effect.PROPOSES || call.effect() == Effect.RATES;
        if (takesOne && !(call.targets().size() == 1 && call.targets().get(0) instanceof BoundFact)) {
            error("rule.targets", call.at(), Phrase.of("%s takes one bound fact.", name), Phrase.NONE);
        }
        var seen = new HashSet<String>();
        for (var target : call.targets()) {
            if (target instanceof WholePackage && call.targets().size() > 1) {
                error("rule.targets", target.at(), Phrase.of("stance.thePackage() stands alone."), Phrase.NONE);
            } else if (target instanceof BoundFact fact) {
                checkFact(fact, scope);
                if (!seen.add(fact.binding())) {
                    error("rule.targets", fact.at(), Phrase.of("%s stands twice.", fact.binding()), Phrase.NONE);
                }
            }
        }
    }

    private void checkFact(BoundFact fact, Scope scope) {
        var type = scope.fact(fact.binding());
        if (scope.isRefused(fact.binding())) {
            return;
        }
        if (type.isEmpty()) {
            error(
                    "rule.unknown-binding",
                    fact.at(),
                    Phrase.of("%s is not a fact that a pattern above has bound.", fact.binding()),
                    Nearest.hint(fact.binding(), scope.factNames()));
        } else if (type.get().name().equals(VocabularyReader.SCENARIO)) {
            error(
                    "rule.targets",
                    fact.at(),
                    Phrase.of("No effect may target the scenario."),
                    Phrase.of("Use stance.thePackage()."));
        }
    }

    private void checkArguments(EffectCall call, Scope scope) {
        for (var argument : call.arguments()) {
            if (argument instanceof Operand.Bound) {
                error(
                        "rule.argument",
                        argument.at(),
                        Phrase.of("Bound facts come first; the rest is written out."),
                        Phrase.NONE);
                return;
            }
        }
        switch (call.effect()) {
            case REQUIRES -> checkText(call, Phrase.of("what is missing"));
            case THREATENS -> checkText(call, Phrase.of("the measure"));
            case PROPOSES -> checkChange(call, scope);
            case RATES -> checkRate(call);
            case PROPOSES_PROVISION -> checkProvision(call);
            default -> {
                if (!call.arguments().isEmpty()) {
                    error(
                            "rule.argument",
                            call.at(),
                            Phrase.of(
                                    "%s takes bound facts alone.", call.effect().call()),
                            Phrase.NONE);
                }
            }
        }
    }

    private void checkText(EffectCall call, Phrase what) {
        var isText = call.arguments().size() == 1
                && call.arguments().get(0) instanceof Text text
                && !text.text().isBlank();
        if (!isText) {
            error(
                    "rule.argument",
                    call.at(),
                    Phrase.of("%s ends with one text: %s.", call.effect().call(), what),
                    Phrase.NONE);
        }
    }

    private void checkRate(EffectCall call) {
        var isRate = call.arguments().size() == 1
                && call.arguments().get(0) instanceof Operand.Figure figure
                && figure.number().signum() >= 0
                && figure.number().compareTo(BigDecimal.ONE) <= 0
                && figure.number().scale() <= MAX_DECIMALS;
        if (!isRate) {
            error(
                    "rule.argument",
                    call.at(),
                    Phrase.of(
                            "rates ends with one number from 0 to 1, with at most %s digits after the point.",
                            MAX_DECIMALS),
                    Phrase.NONE);
        }
    }

    private void checkChange(EffectCall call, Scope scope) {
        if (call.arguments().size() < 2 || !(call.arguments().get(0) instanceof Text name)) {
            error(
                    "rule.argument",
                    call.at(),
                    Phrase.of("proposes takes a fact, the name of a field and its value."),
                    Phrase.NONE);
            return;
        }
        call.bindings()
                .findFirst()
                .flatMap(scope::fact)
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
                    Phrase.of("proposesProvision takes a type, then pairs of a field and its value."),
                    Phrase.NONE);
            return;
        }
        var type = vocabulary.type(name.text()).filter(known -> !known.family());
        if (type.isEmpty()) {
            if (!vocabulary.refused().contains(name.text())) {
                unknown(
                        "type",
                        name,
                        "rule.unknown-type",
                        Phrase.of("\"%s\" is not a type that a scenario may state.", name.text()),
                        Nearest.hint(name.text(), vocabulary.statableNames()));
            }
            return;
        }
        problems.mentioned("type", name.text());
        var given = new HashSet<String>();
        var isEachKnown = true;
        for (var i = 1; i < arguments.size(); i += 2) {
            var values = arguments.subList(i + 1, i + 2);
            if (arguments.get(i) instanceof Text fieldName) {
                var field = field(type.get(), fieldName);
                isEachKnown &= field.isPresent();
                field.ifPresent(known -> checkValues(call, known, values));
                if (!given.add(fieldName.text())) {
                    twice(fieldName);
                }
            } else {
                error(
                        "rule.argument",
                        arguments.get(i).at(),
                        Phrase.of("Here the name of a field was expected."),
                        Phrase.NONE);
            }
        }
        var missing = type.get().fields().stream()
                .filter(field -> !field.optional() && !given.contains(field.name()))
                .map(Field::name)
                .toList();
        // One that is misspelt may be one that is missing.
        if (!missing.isEmpty() && isEachKnown) {
            error(
                    "rule.argument",
                    call.at(),
                    Phrase.of("The proposed %s lacks %s.", type.get().name(), String.join(", ", missing)),
                    Phrase.NONE);
        }
    }

    private void checkValues(EffectCall call, Field field, List<Operand> values) {
        if (values.size() > 1 && !(field.type() instanceof SetType)) {
            error(
                    "rule.argument",
                    call.at(),
                    Phrase.of("The field \"%s\" takes one value.", field.name()),
                    Phrase.NONE);
        }
        for (var value : values) {
            operands.checkLiteral(value, field.type(), field.name());
            operands.checkRange(value, field);
        }
    }

    private Optional<Field> field(ProvisionType type, Text name) {
        var field = type.field(name.text()).filter(known -> !known.name().equals("proposed"));
        if (field.isEmpty() && !vocabulary.isRefused(type.name(), name.text())) {
            unknown(
                    "field",
                    name,
                    "rule.unknown-field",
                    Phrase.of("Unknown field \"%s\" in %s.", name.text(), type.name()),
                    Nearest.hint(name.text(), type.fieldNames()));
        }
        field.ifPresent(known -> problems.mentioned("field", known.name()));
        return field;
    }

    private void unknown(String kind, Text name, String code, Phrase message, Phrase hint) {
        problems.unknown(
                kind, name.text(), new Problem(code, Severity.ERROR, Place.of(file, name.at()), message, hint));
    }

    private void error(String code, Spot at, Phrase message, Phrase hint) {
        problems.error(code, Place.of(file, at), message, hint);
    }
}
