package stance.pack.profile;

import static stance.pack.profile.FormBuilder.spot;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import stance.pack.form.Condition;
import stance.pack.form.Condition.Absence;
import stance.pack.form.Condition.Accumulation;
import stance.pack.form.Condition.Alternatives;
import stance.pack.form.Condition.Pattern;
import stance.pack.form.Condition.Presence;
import stance.pack.form.Condition.ResultTest;
import stance.pack.form.Condition.Universal;
import stance.pack.form.Constraint;
import stance.pack.form.Constraint.AllOf;
import stance.pack.form.Constraint.AnyOf;
import stance.pack.form.Constraint.BoundAbsence;
import stance.pack.form.Constraint.Comparison;
import stance.pack.form.Constraint.FieldBinding;
import stance.pack.form.Constraint.Negation;
import stance.pack.form.Operand;
import stance.pack.form.Operator;
import stance.pack.profile.grammar.RuleProfileParser.AbsenceContext;
import stance.pack.profile.grammar.RuleProfileParser.AccumulationContext;
import stance.pack.profile.grammar.RuleProfileParser.AlternativesContext;
import stance.pack.profile.grammar.RuleProfileParser.BoundAbsenceContext;
import stance.pack.profile.grammar.RuleProfileParser.BoundContext;
import stance.pack.profile.grammar.RuleProfileParser.ComparisonContext;
import stance.pack.profile.grammar.RuleProfileParser.ConditionContext;
import stance.pack.profile.grammar.RuleProfileParser.ConstraintContext;
import stance.pack.profile.grammar.RuleProfileParser.ContainmentContext;
import stance.pack.profile.grammar.RuleProfileParser.ElementOfContext;
import stance.pack.profile.grammar.RuleProfileParser.EnumConstantContext;
import stance.pack.profile.grammar.RuleProfileParser.FieldBindingContext;
import stance.pack.profile.grammar.RuleProfileParser.FieldConstraintContext;
import stance.pack.profile.grammar.RuleProfileParser.FlagContext;
import stance.pack.profile.grammar.RuleProfileParser.GroupContext;
import stance.pack.profile.grammar.RuleProfileParser.MembershipContext;
import stance.pack.profile.grammar.RuleProfileParser.NegationContext;
import stance.pack.profile.grammar.RuleProfileParser.NegativeContext;
import stance.pack.profile.grammar.RuleProfileParser.NothingContext;
import stance.pack.profile.grammar.RuleProfileParser.NumberContext;
import stance.pack.profile.grammar.RuleProfileParser.OnePatternContext;
import stance.pack.profile.grammar.RuleProfileParser.PatternConditionContext;
import stance.pack.profile.grammar.RuleProfileParser.PatternContext;
import stance.pack.profile.grammar.RuleProfileParser.PatternPartContext;
import stance.pack.profile.grammar.RuleProfileParser.PresenceContext;
import stance.pack.profile.grammar.RuleProfileParser.RelationContext;
import stance.pack.profile.grammar.RuleProfileParser.ResultTestContext;
import stance.pack.profile.grammar.RuleProfileParser.SingleContext;
import stance.pack.profile.grammar.RuleProfileParser.TermContext;
import stance.pack.profile.grammar.RuleProfileParser.TextContext;
import stance.pack.profile.grammar.RuleProfileParser.UniversalContext;
import stance.pack.profile.grammar.RuleProfileParser.ValueContext;

/** Turns what the grammar read of a rule's left-hand side into forms. */
final class ConditionBuilder {

    Condition condition(ConditionContext condition) {
        if (condition instanceof PatternConditionContext one) {
            return pattern(one.pattern());
        } else if (condition instanceof AbsenceContext absence) {
            return new Absence(spot(absence), pattern(absence.onePattern()));
        } else if (condition instanceof PresenceContext presence) {
            return new Presence(spot(presence), pattern(presence.onePattern()));
        } else if (condition instanceof UniversalContext universal) {
            return new Universal(spot(universal), pattern(universal.pattern()));
        } else if (condition instanceof AlternativesContext several) {
            return new Alternatives(
                    spot(several), several.pattern().stream().map(this::pattern).toList());
        } else if (condition instanceof AccumulationContext figure) {
            return new Accumulation(
                    spot(figure),
                    pattern(figure.pattern()),
                    figure.result.getText(),
                    figure.function.getText(),
                    figure.argument.getText(),
                    figure.resultTest().stream().map(this::resultTest).toList());
        }
        throw unknown(condition);
    }

    Operand operand(ValueContext value) {
        var at = spot(value);
        if (value instanceof TextContext text) {
            return new Operand.Text(at, Texts.of(text.STRING()));
        } else if (value instanceof NumberContext number) {
            return new Operand.Figure(at, new BigDecimal(number.getText()));
        } else if (value instanceof NegativeContext negative) {
            return new Operand.Figure(at, new BigDecimal(negative.getText()));
        } else if (value instanceof FlagContext flag) {
            return new Operand.Flag(at, flag.getText().equals("true"));
        } else if (value instanceof NothingContext) {
            return new Operand.Nothing(at);
        } else if (value instanceof EnumConstantContext constant) {
            return constant.type.getText().equals(Slip.UNTYPED)
                    ? new Operand.Untyped(at, constant.name.getText())
                    : new Operand.EnumConstant(at, constant.type.getText(), constant.name.getText());
        } else if (value instanceof BoundContext bound) {
            return new Operand.Bound(at, bound.getText());
        }
        throw unknown(value);
    }

    private Pattern pattern(OnePatternContext one) {
        return pattern(one.pattern());
    }

    private Pattern pattern(PatternContext pattern) {
        return new Pattern(
                spot(pattern),
                Optional.ofNullable(pattern.BINDING()).map(binding -> binding.getText()),
                pattern.type.getText(),
                pattern.patternPart().stream().map(this::part).toList());
    }

    private Constraint part(PatternPartContext part) {
        if (part instanceof FieldBindingContext binding) {
            return new FieldBinding(spot(binding), binding.BINDING().getText(), binding.fieldName.getText());
        } else if (part instanceof FieldConstraintContext constraint) {
            return constraint(constraint.constraint());
        }
        throw unknown(part);
    }

    private Constraint constraint(ConstraintContext constraint) {
        var parts = constraint.conjunction().stream()
                .map(conjunction -> {
                    var terms = conjunction.term().stream().map(this::term).toList();
                    return terms.size() == 1 ? terms.get(0) : new AllOf(spot(conjunction), flat(terms, AllOf.class));
                })
                .toList();
        return parts.size() == 1 ? parts.get(0) : new AnyOf(spot(constraint), flat(parts, AnyOf.class));
    }

    /** Parentheses around what the same operator joins anyway say nothing, so they are not kept. */
    private static List<Constraint> flat(List<Constraint> parts, Class<? extends Constraint> kind) {
        return parts.stream()
                .flatMap(part -> !kind.isInstance(part)
                        ? Stream.of(part)
                        : (part instanceof AllOf all ? all.parts() : ((AnyOf) part).parts()).stream())
                .toList();
    }

    private Constraint term(TermContext term) {
        if (term instanceof NegationContext negation) {
            return new Negation(spot(negation), constraint(negation.constraint()));
        } else if (term instanceof GroupContext group) {
            return constraint(group.constraint());
        } else if (term instanceof SingleContext single) {
            return comparison(single.comparison());
        }
        throw unknown(term);
    }

    private Constraint comparison(ComparisonContext comparison) {
        var at = spot(comparison);
        if (comparison instanceof RelationContext relation) {
            return new Comparison(
                    at, relation.fieldName.getText(), operator(relation.operator), operand(relation.value()));
        } else if (comparison instanceof MembershipContext membership) {
            var values = membership.value().stream().map(this::operand).toList();
            return new Comparison(
                    at,
                    membership.fieldName.getText(),
                    negatable(membership, Operator.IN),
                    new Operand.Several(spot(membership.value(0)), values));
        } else if (comparison instanceof ContainmentContext containment) {
            return new Comparison(
                    at,
                    containment.fieldName.getText(),
                    negatable(containment, Operator.CONTAINS),
                    operand(containment.value()));
        } else if (comparison instanceof ElementOfContext element) {
            return new Comparison(
                    at,
                    element.fieldName.getText(),
                    negatable(element, Operator.MEMBER_OF),
                    new Operand.Bound(spot(element.BINDING()), element.BINDING().getText()));
        } else if (comparison instanceof BoundAbsenceContext bound) {
            return new BoundAbsence(
                    at, bound.BINDING().getText(), bound.operator.getText().equals("=="));
        }
        throw unknown(comparison);
    }

    private ResultTest resultTest(ResultTestContext test) {
        return new ResultTest(spot(test), test.BINDING().getText(), operator(test.operator), operand(test.value()));
    }

    private static Operator operator(Token token) {
        for (var operator : Operator.values()) {
            if (operator.symbol().equals(token.getText())) {
                return operator;
            }
        }
        throw new IllegalStateException("The grammar knows an operator that the form does not: " + token.getText());
    }

    private static Operator negatable(ParserRuleContext comparison, Operator operator) {
        return comparison.getChild(1).getText().equals("not") ? operator.opposite() : operator;
    }

    private static IllegalStateException unknown(ParserRuleContext context) {
        return new IllegalStateException("The grammar knows a part that the form does not: " + context.getText());
    }
}
