package stance.regress.lint;

import static stance.regress.lint.LintCode.TEXT_FOR_ENUM;
import static stance.regress.lint.LintCode.UNREAD_FIELD;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.pack.form.Operand.Text;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.FieldType.TextType;
import stance.pack.vocabulary.ProvisionType;

/** Finds types and fields that no rule reads, and texts whose values are a closed list in fact. */
final class VocabularyUse implements Check {

    @Override
    public Stream<LintFinding> findings(Subject subject) {
        var readings = subject.rules().flatMap(Reading::in).toList();
        return subject.pack().vocabulary().types().values().stream()
                .flatMap(type -> isMatched(type, subject)
                        ? own(type, subject).flatMap(field -> ofField(type, field, readings, subject))
                        : Stream.of(LintFinding.of(
                                UNREAD_FIELD,
                                type.name(),
                                subject.inVocabulary(type.at()),
                                "No rule is about a " + type.name() + ": every party is silent on it.",
                                "Write down who said what of it, or take the type out.")));
    }

    /** Whether a pattern is of the type, of one that it extends, or of one that extends it; Provision is all of them. */
    private static boolean isMatched(ProvisionType type, Subject subject) {
        return subject.rules()
                .flatMap(rule -> rule.form().patterns())
                .anyMatch(pattern -> Reading.isKin(
                        pattern.type(), type.name(), subject.pack().vocabulary()));
    }

    /** The fields that are declared in the type itself. */
    private static Stream<Field> own(ProvisionType type, Subject subject) {
        var parent = type.parent().flatMap(subject.pack().vocabulary()::type);
        return type.fields().stream()
                .filter(field ->
                        parent.flatMap(known -> known.field(field.name())).isEmpty());
    }

    private static Stream<LintFinding> ofField(
            ProvisionType type, Field field, List<Reading> readings, Subject subject) {
        var own = readings.stream()
                .filter(reading -> reading.field().equals(field.name()))
                .filter(reading -> reading.mayBeOf(type.name(), subject.pack().vocabulary()))
                .toList();
        var at = type.name() + "." + field.name();
        if (own.isEmpty()) {
            return Stream.of(LintFinding.of(
                    UNREAD_FIELD,
                    at,
                    subject.inVocabulary(field.at()),
                    "No rule reads " + at + ": whatever a proposal says there, nothing follows from it.",
                    "Take the field out, or write down who said what of it."));
        }
        var texts = own.stream()
                .flatMap(reading -> reading.operand().stream())
                .filter(Text.class::isInstance)
                .map(operand -> ((Text) operand).text())
                .collect(Collectors.toCollection(TreeSet::new));
        if (!(field.type() instanceof TextType) || texts.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(LintFinding.of(
                TEXT_FOR_ENUM,
                at,
                subject.inVocabulary(field.at()),
                "Rules compare the text " + at + " with \"" + String.join("\", \"", texts)
                        + "\": another spelling in a proposal would pass unnoticed.",
                "Declare an enum with these constants."));
    }
}
