package stance.pack.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import stance.language.Phrase;
import stance.pack.form.Annotation;
import stance.pack.form.Effect;
import stance.pack.form.EffectCall;
import stance.pack.form.EffectCall.BoundFact;
import stance.pack.form.EffectCall.Target;
import stance.pack.form.EffectCall.WholePackage;
import stance.pack.form.EnumForm;
import stance.pack.form.Operand;
import stance.pack.form.Operand.Bound;
import stance.pack.form.PackForm.Global;
import stance.pack.form.PackForm.Header;
import stance.pack.form.PackForm.Import;
import stance.pack.form.RuleForm;
import stance.pack.form.TypeForm;
import stance.pack.form.TypeForm.FieldForm;
import stance.pack.profile.grammar.RuleProfileParser.AnnotationContext;
import stance.pack.profile.grammar.RuleProfileParser.EffectArgumentContext;
import stance.pack.profile.grammar.RuleProfileParser.EffectCallContext;
import stance.pack.profile.grammar.RuleProfileParser.EnumDeclarationContext;
import stance.pack.profile.grammar.RuleProfileParser.FieldContext;
import stance.pack.profile.grammar.RuleProfileParser.HeaderContext;
import stance.pack.profile.grammar.RuleProfileParser.PackageContext;
import stance.pack.profile.grammar.RuleProfileParser.PlainArgumentContext;
import stance.pack.profile.grammar.RuleProfileParser.SetTypeContext;
import stance.pack.profile.grammar.RuleProfileParser.StanceRuleContext;
import stance.pack.profile.grammar.RuleProfileParser.TypeDeclarationContext;
import stance.problem.Nearest;
import stance.problem.Place;
import stance.problem.Problems;
import stance.problem.Spot;

/** Turns what the grammar read into forms: headers, declarations, and rules with their effects. */
final class FormBuilder {

    private final String file;
    private final Problems problems;
    private final ConditionBuilder conditions = new ConditionBuilder();

    FormBuilder(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    Header header(HeaderContext header) {
        var imports = header.importLine().stream()
                .map(line -> new Import(spot(line), line.qualifiedName().getText()))
                .toList();
        var globals = Optional.ofNullable(header.globalLine())
                .map(line -> new Global(
                        spot(line),
                        line.qualifiedName().getText(),
                        line.IDENTIFIER().getText()))
                .stream()
                .toList();
        return new Header(spot(header.name), header.name.getText(), imports, globals);
    }

    EnumForm enumForm(EnumDeclarationContext declaration) {
        var constants = declaration.constant().stream()
                .map(constant -> new EnumForm.Constant(
                        spot(constant),
                        constant.name.getText(),
                        constant.STRING().stream().map(Texts::of).toList()))
                .toList();
        for (var field : declaration.enumField()) {
            if (!field.type.getText().equals("String")) {
                refuse(
                        spot(field.type),
                        "profile.enum-field",
                        Phrase.of(
                                "The field %s of an enum is a String; found %s.",
                                field.name.getText(), field.type.getText()),
                        Phrase.NONE);
            }
        }
        var fields = declaration.enumField().stream()
                .map(field -> field.name.getText())
                .toList();
        return new EnumForm(spot(declaration.name), declaration.name.getText(), constants, fields);
    }

    TypeForm typeForm(TypeDeclarationContext declaration) {
        return new TypeForm(
                spot(declaration.name),
                declaration.name.getText(),
                declaration.parent.getText(),
                annotations(declaration.annotation()),
                declaration.field().stream().map(this::field).toList());
    }

    RuleForm rule(StanceRuleContext rule) {
        return new RuleForm(
                spot(rule.name),
                Texts.of(rule.name),
                annotations(rule.annotation()),
                rule.condition().stream().map(conditions::condition).toList(),
                rule.effectCall().stream()
                        .map(this::effect)
                        .flatMap(Optional::stream)
                        .toList());
    }

    private FieldForm field(FieldContext field) {
        var set = field.fieldType() instanceof SetTypeContext;
        var type = field.fieldType() instanceof SetTypeContext element
                ? element.element.getText()
                : field.fieldType().getText();
        return new FieldForm(spot(field.name), field.name.getText(), type, set, annotations(field.annotation()));
    }

    private List<Annotation> annotations(List<AnnotationContext> annotations) {
        return annotations.stream()
                .peek(this::refuseNumber)
                .map(annotation -> new Annotation(
                        spot(annotation),
                        annotation.key.getText(),
                        Optional.ofNullable(annotation.annotationValue()).map(value -> {
                            var quoted = value.STRING() != null;
                            return new Annotation.Value(
                                    spot(value), quoted ? Texts.of(value.STRING()) : value.getText(), quoted);
                        })))
                .toList();
    }

    /** Drools would reckon with what looks like a number. */
    private void refuseNumber(AnnotationContext annotation) {
        var value = annotation.annotationValue();
        if (value != null && value.NUMBER() != null && !annotation.key.getText().equals("importance")) {
            refuse(
                    spot(value),
                    "profile.syntax",
                    Phrase.of("The rule profile does not know \"%s\" here.", value.getText()),
                    Section.METADATA.form());
        }
    }

    private Optional<EffectCall> effect(EffectCallContext call) {
        if (!call.board.getText().equals("stance")) {
            refuse(
                    spot(call.board),
                    "profile.construct",
                    Phrase.of("The right-hand side calls \"stance\" alone; found \"%s\".", call.board.getText()),
                    Phrase.of("Write stance.opposes( $provision ); or another effect."));
        }
        var effect = Effect.of(call.effect.getText());
        if (effect.isEmpty()) {
            refuse(
                    spot(call.effect),
                    "profile.unknown-effect",
                    Phrase.of("Unknown effect \"%s\".", call.effect.getText()),
                    Nearest.hint(call.effect.getText(), Effect.calls()));
        }
        var targets = new ArrayList<Target>();
        var operands = new ArrayList<Operand>();
        for (var argument : call.effectArgument()) {
            add(argument, targets, operands);
        }
        // Judged as what was probably meant, so that the rest of the rule is.
        return effect.or(() ->
                        Nearest.closest(call.effect.getText(), Effect.calls()).flatMap(Effect::of))
                .map(known -> new EffectCall(spot(call), known, targets, operands));
    }

    private void add(EffectArgumentContext argument, List<Target> targets, List<Operand> operands) {
        if (argument instanceof PackageContext whole) {
            if (!whole.board.getText().equals("stance") || !whole.call.getText().equals("thePackage")) {
                refuse(
                        spot(whole),
                        "profile.construct",
                        Phrase.of(
                                "The only call among the arguments is stance.thePackage(); found \"%s\".",
                                whole.getText()),
                        Phrase.NONE);
            }
            targets.add(new WholePackage(spot(whole)));
        } else if (argument instanceof PlainArgumentContext plain) {
            var operand = conditions.operand(plain.value());
            if (operand instanceof Operand.Untyped name && operands.isEmpty() && targets.isEmpty()) {
                targets.add(new BoundFact(name.at(), "$" + name.name()));
                return;
            }
            // Bound facts come first; what follows the first literal is an argument.
            if (operand instanceof Bound bound && operands.isEmpty()) {
                targets.add(new BoundFact(bound.at(), bound.binding()));
            } else {
                operands.add(operand);
            }
        }
    }

    private void refuse(Spot at, String code, Phrase message, Phrase hint) {
        problems.error(code, Place.of(file, at), message, hint);
    }

    static Spot spot(ParserRuleContext context) {
        return spot(context.getStart());
    }

    static Spot spot(TerminalNode node) {
        return spot(node.getSymbol());
    }

    static Spot spot(Token token) {
        return UnexpectedToken.spot(token);
    }
}
