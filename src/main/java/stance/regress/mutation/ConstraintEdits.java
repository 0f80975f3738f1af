package stance.regress.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stance.pack.form.Constraint;
import stance.pack.form.Constraint.AllOf;
import stance.pack.form.Constraint.AnyOf;
import stance.pack.form.Constraint.BoundAbsence;
import stance.pack.form.Constraint.Comparison;
import stance.pack.form.Constraint.FieldBinding;
import stance.pack.form.Constraint.Negation;
import stance.pack.form.Operator;
import stance.pack.profile.FormPrinter;

/** The changes of what a pattern asks of one fact. */
final class ConstraintEdits {

    /** Those that are written with a {@code not}. */
    private static final Set<Operator> WITH_NOT =
            Set.of(Operator.NOT_IN, Operator.NOT_CONTAINS, Operator.NOT_MEMBER_OF);

    private final OperandEdits operands;
    private final String type;

    /**
     * The changes in a pattern.
     *
     * @param type that of the pattern
     */
    ConstraintEdits(OperandEdits operands, String type) {
        this.operands = operands;
        this.type = type;
    }

    /** Those of all constraints of the pattern, each seen as the whole list. */
    Stream<Edit<List<Constraint>>> of(List<Constraint> constraints) {
        return parts(constraints, this::all).map(edit -> edit.in(Function.identity()));
    }

    /** Of one constraint; empty where it is dropped. */
    private Stream<Edit<Optional<Constraint>>> all(Constraint constraint) {
        return constraint instanceof FieldBinding
                ? Stream.empty()
                : Stream.concat(Stream.of(drop(constraint)), inside(constraint).map(edit -> edit.in(Optional::of)));
    }

    private Stream<Edit<Constraint>> inside(Constraint constraint) {
        if (constraint instanceof Comparison comparison) {
            return Stream.concat(Stream.of(opposite(comparison)), operands.of(comparison, type));
        } else if (constraint instanceof BoundAbsence bound) {
            var other = new BoundAbsence(bound.at(), bound.binding(), !bound.absent());
            return Stream.of(edit(MutationOperator.NEGATE, bound, other));
        } else if (constraint instanceof AnyOf any) {
            return joined(any, any.parts(), parts -> new AnyOf(any.at(), parts));
        } else if (constraint instanceof AllOf every) {
            return joined(every, every.parts(), parts -> new AllOf(every.at(), parts));
        } else if (constraint instanceof Negation negation) {
            return Stream.concat(
                    Stream.of(edit(MutationOperator.NOT, negation, negation.inner())),
                    inside(negation.inner()).map(edit -> edit.in(inner -> new Negation(negation.at(), inner))));
        }
        return Stream.empty();
    }

    private Stream<Edit<Constraint>> joined(
            Constraint whole, List<Constraint> parts, Function<List<Constraint>, Constraint> join) {
        var negated = edit(MutationOperator.NEGATE, whole, new Negation(whole.at(), whole));
        var edits =
                parts(parts, this::all).map(edit -> edit.in(left -> left.size() == 1 ? left.get(0) : join.apply(left)));
        return Stream.concat(Stream.of(negated), edits);
    }

    private static Edit<Optional<Constraint>> drop(Constraint constraint) {
        return new Edit<>(MutationOperator.DROP, constraint.at(), FormPrinter.print(constraint), "", Optional.empty());
    }

    private static Edit<Constraint> opposite(Comparison comparison) {
        var operator = WITH_NOT.contains(comparison.operator()) ? MutationOperator.NOT : MutationOperator.NEGATE;
        return edit(
                operator,
                comparison,
                new Comparison(
                        comparison.at(),
                        comparison.field(),
                        comparison.operator().opposite(),
                        comparison.operand()));
    }

    static Edit<Constraint> edit(MutationOperator operator, Constraint before, Constraint after) {
        return new Edit<>(operator, before.at(), FormPrinter.print(before), FormPrinter.print(after), after);
    }

    /** The changes of each part of a list, seen as the whole list. */
    static <T> Stream<Edit<List<T>>> parts(List<T> parts, Function<T, Stream<Edit<Optional<T>>>> edits) {
        return IntStream.range(0, parts.size())
                .boxed()
                .flatMap(place -> edits.apply(parts.get(place))
                        .map(edit -> edit.in(changed -> {
                            var others = new ArrayList<>(parts);
                            changed.ifPresentOrElse(
                                    part -> others.set(place, part), () -> others.remove(place.intValue()));
                            return List.copyOf(others);
                        })));
    }
}
