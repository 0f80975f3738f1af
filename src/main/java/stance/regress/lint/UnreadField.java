package stance.regress.lint;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.language.Phrase;
import stance.pack.form.Condition.Pattern;
import stance.pack.record.Stance;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.ProvisionType;
import stance.problem.Severity;

/**
 * Finds types and fields that no rule reads, and stances that say yes to a type whatever a field of it holds at which
 * stances of other actors look.
 */
final class UnreadField implements Check {

    static final LintCode CODE = LintCode.of(
            "unread-field",
            Severity.INFO,
            "No rule reads a type or a field, or a yes does not read a field that others look at.");

    @Override
    public List<LintCode> codes() {
        return List.of(CODE);
    }

    @Override
    public Stream<LintFinding> findings(Subject subject) {
        return Stream.concat(inVocabulary(subject), inAYes(subject));
    }

    private static Stream<LintFinding> inVocabulary(Subject subject) {
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
                .anyMatch(pattern -> subject.pack().vocabulary().areKin(pattern.type(), type.name()));
    }

    private static Stream<LintFinding> fields(ProvisionType type, Subject subject) {
        return subject.ownFields(type)
                .filter(field -> FieldRead.of(type, field, subject).findAny().isEmpty())
                .map(field -> LintFinding.of(
                        CODE,
                        type.name() + "." + field.name(),
                        subject.inVocabulary(field.at()),
                        Phrase.of(
                                "No rule reads %s.%s: whatever a proposal says there, nothing follows from it.",
                                type.name(), field.name()),
                        Phrase.of("Take the field out, or write down who said what of it.")));
    }

    private static Stream<LintFinding> inAYes(Subject subject) {
        return subject.heard().flatMap(stance -> {
            var unread = stance.written().stream()
                    .flatMap(rule -> rule.form().accepted())
                    .flatMap(pattern -> unread(pattern, stance, subject))
                    .collect(Collectors.toCollection(TreeSet::new));
            return unread.isEmpty() ? Stream.of() : Stream.of(finding(stance, unread));
        });
    }

    /** The fields at which this stance does not look, and one of another actor does. */
    private static Stream<String> unread(Pattern pattern, Stance stance, Subject subject) {
        return subject.pack().vocabulary().type(pattern.type()).stream()
                .flatMap(type -> type.fields().stream()
                        .filter(field -> !reads(stance, type, field, subject))
                        .filter(field -> subject.heard()
                                .filter(other -> !other.actor()
                                        .id()
                                        .equals(stance.actor().id()))
                                .anyMatch(other -> reads(other, type, field, subject)))
                        .map(field -> type.name() + "." + field.name()));
    }

    private static boolean reads(Stance stance, ProvisionType type, Field field, Subject subject) {
        return stance.written().stream()
                .flatMap(FieldRead::in)
                .anyMatch(reading -> reading.isOf(type, field, subject.pack().vocabulary()));
    }

    private static LintFinding finding(Stance stance, Set<String> unread) {
        return LintFinding.of(
                CODE,
                stance,
                Phrase.of(
                        "It says yes whatever is said of %s, at which stances of others look.",
                        Phrase.joined(List.copyOf(unread))),
                Phrase.of("Narrow it to what was said, or say in lint.json that the words leave it open."));
    }
}
