package stance.regress.lint;

import java.util.List;
import java.util.stream.Stream;
import stance.language.Phrase;
import stance.pack.vocabulary.ProvisionType;
import stance.problem.Severity;

/** Finds types and fields that no rule reads. */
final class UnreadField implements Check {

    static final LintCode CODE =
            LintCode.of("unread-field", Severity.WARNING, "No rule reads a type or a field of the vocabulary.");

    @Override
    public List<LintCode> codes() {
        return List.of(CODE);
    }

    @Override
    public Stream<LintFinding> findings(Subject subject) {
        return subject.types()
                .flatMap(type -> isMatched(type, subject)
                        ? fields(type, subject)
                        : Stream.of(LintFinding.of(
                                CODE,
                                type.name(),
                                subject.inVocabulary(type.at()),
                                Phrase.of("No rule is about a %s: every party is silent on it.", type.name()),
                                Phrase.of("Write down who said what of it, or take the type out."))));
    }

    /** Whether a pattern is of the type, of one that it extends, or of one that extends it; Provision is all of them. */
    private static boolean isMatched(ProvisionType type, Subject subject) {
        return subject.rules()
                .flatMap(rule -> rule.form().patterns())
                .anyMatch(pattern -> Reading.isKin(
                        pattern.type(), type.name(), subject.pack().vocabulary()));
    }

    private static Stream<LintFinding> fields(ProvisionType type, Subject subject) {
        return subject.ownFields(type)
                .filter(field -> Reading.of(type, field, subject).findAny().isEmpty())
                .map(field -> LintFinding.of(
                        CODE,
                        type.name() + "." + field.name(),
                        subject.inVocabulary(field.at()),
                        Phrase.of(
                                "No rule reads %s.%s: whatever a proposal says there, nothing follows from it.",
                                type.name(), field.name()),
                        Phrase.of("Take the field out, or write down who said what of it.")));
    }
}
