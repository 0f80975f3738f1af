package stance.regress.lint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stance.language.Phrase;
import stance.pack.form.Condition.Pattern;
import stance.pack.form.Constraint;
import stance.pack.form.Constraint.Comparison;
import stance.pack.form.Operand.EnumConstant;
import stance.pack.form.Operand.Figure;
import stance.pack.form.Operand.Several;
import stance.pack.form.Operator;
import stance.pack.profile.FormPrinter;
import stance.pack.record.Stance;
import stance.pack.record.StanceRule;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.Range;
import stance.problem.Place;
import stance.problem.Severity;

/** Finds conditions that every value meets which the vocabulary allows. */
final class AlwaysTrue implements Check {

    static final LintCode CODE =
            LintCode.of("always-true", Severity.WARNING, "A condition holds for every value that a field may have.");

    @Override
    public List<LintCode> codes() {
        return List.of(CODE);
    }

    @Override
    public Stream<LintFinding> findings(Subject subject) {
        return subject.pack().stances().stream()
                .flatMap(stance -> stance.written().stream()
                        .flatMap(rule -> rule.form()
                                .patterns()
                                .flatMap(pattern -> pattern.constraints().stream()
                                        .flatMap(Constraint::comparisons)
                                        .flatMap(one -> of(one, pattern, rule, stance, subject).stream()))));
    }

    private static Optional<LintFinding> of(
            Comparison comparison, Pattern pattern, StanceRule rule, Stance stance, Subject subject) {
        return subject.pack()
                .vocabulary()
                .type(pattern.type())
                .flatMap(type -> type.field(comparison.field()))
                .filter(field -> excludesNothing(comparison, field))
                .map(field -> LintFinding.of(
                        CODE,
                        stance.id(),
                        Place.of(rule.place().file(), comparison.at()),
                        field.optional()
                                ? Phrase.of(
                                        "%s holds for every value of %s: it asks no more than that there is one.",
                                        FormPrinter.print(comparison), field.name())
                                : Phrase.of(
                                        "%s holds for every value of %s.", FormPrinter.print(comparison), field.name()),
                        field.optional()
                                ? Phrase.of("Write != null, or the bound that was meant.")
                                : Phrase.of("Leave it out, or write the bound that was meant.")));
    }

    private static boolean excludesNothing(Comparison comparison, Field field) {
        var operand = comparison.operand();
        if (operand instanceof Figure figure) {
            return field.range()
                    .filter(range -> isEnd(comparison.operator(), figure, range))
                    .isPresent();
        }
        return comparison.operator() == Operator.IN
                && operand instanceof Several several
                && several.values().stream().allMatch(EnumConstant.class::isInstance)
                && several.values().stream().distinct().count()
                        == field.type().choices().constants().size();
    }

    /** What lies outside of the range was refused when the pack was loaded. */
    private static boolean isEnd(Operator operator, Figure figure, Range range) {
        return switch (operator) {
            case LESS_OR_EQUAL -> figure.number().compareTo(range.greatest()) == 0;
            case GREATER_OR_EQUAL -> figure.number().compareTo(range.least()) == 0;
            default -> false;
        };
    }
}
