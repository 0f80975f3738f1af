package stance.regress.lint;

import java.util.Optional;
import java.util.stream.Stream;
import stance.pack.form.Condition.Pattern;
import stance.pack.form.Constraint;
import stance.pack.form.Constraint.Comparison;
import stance.pack.form.Constraint.FieldBinding;
import stance.pack.form.Operand;
import stance.pack.record.StanceRule;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.ProvisionType;
import stance.pack.vocabulary.Vocabulary;

/** A field that a pattern reads, by comparing or by binding it. */
record FieldRead(Pattern pattern, String field, Optional<Operand> operand) {

    /** Whatever may read a field of provisions of a type, or of a type that extends it. */
    static Stream<FieldRead> of(ProvisionType type, Field field, Subject subject) {
        var vocabulary = subject.pack().vocabulary();
        return subject.rules().flatMap(FieldRead::in).filter(reading -> reading.isOf(type, field, vocabulary));
    }

    /** Whether it reads this field of provisions of a type, or of a type that extends it. */
    boolean isOf(ProvisionType type, Field read, Vocabulary vocabulary) {
        return field.equals(read.name()) && vocabulary.areKin(pattern.type(), type.name());
    }

    /** What the patterns of a rule read. */
    static Stream<FieldRead> in(StanceRule rule) {
        return rule.form()
                .patterns()
                .flatMap(pattern -> pattern.constraints().stream()
                        .flatMap(Constraint::leaves)
                        .flatMap(leaf -> of(pattern, leaf)));
    }

    private static Stream<FieldRead> of(Pattern pattern, Constraint leaf) {
        if (leaf instanceof FieldBinding binding) {
            return Stream.of(new FieldRead(pattern, binding.field(), Optional.empty()));
        } else if (leaf instanceof Comparison comparison) {
            return comparison.operand().each().stream()
                    .map(operand -> new FieldRead(pattern, comparison.field(), Optional.of(operand)));
        }
        return Stream.empty();
    }
}
