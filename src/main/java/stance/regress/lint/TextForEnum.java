package stance.regress.lint;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.language.Phrase;
import stance.pack.form.Operand.Text;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.FieldType.TextType;
import stance.pack.vocabulary.ProvisionType;
import stance.problem.Severity;

/** Finds texts whose values are a closed list in fact. */
final class TextForEnum implements Check {

    static final LintCode CODE =
            LintCode.of("text-for-enum", Severity.WARNING, "Rules compare a text with literals: it should be an enum.");

    @Override
    public List<LintCode> codes() {
        return List.of(CODE);
    }

    @Override
    public Stream<LintFinding> findings(Subject subject) {
        return subject.types()
                .flatMap(type -> subject.ownFields(type)
                        .filter(field -> field.type() instanceof TextType)
                        .flatMap(field -> finding(type, field, subject)));
    }

    private static Stream<LintFinding> finding(ProvisionType type, Field field, Subject subject) {
        var texts = FieldRead.of(type, field, subject)
                .flatMap(reading -> reading.operand().stream())
                .filter(Text.class::isInstance)
                .map(operand -> ((Text) operand).text())
                .collect(Collectors.toCollection(TreeSet::new));
        var at = type.name() + "." + field.name();
        return texts.isEmpty()
                ? Stream.empty()
                : Stream.of(LintFinding.of(
                        CODE,
                        at,
                        subject.inVocabulary(field.at()),
                        Phrase.of(
                                "Rules compare the text %s with \"%s\": another spelling in a proposal would pass"
                                        + " unnoticed.",
                                at, String.join("\", \"", texts)),
                        Phrase.of("Declare an enum with these constants.")));
    }
}
