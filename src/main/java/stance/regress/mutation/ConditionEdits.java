package stance.regress.mutation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stance.pack.form.Condition;
import stance.pack.form.Condition.Absence;
import stance.pack.form.Condition.Accumulation;
import stance.pack.form.Condition.Alternatives;
import stance.pack.form.Condition.Pattern;
import stance.pack.form.Condition.Presence;
import stance.pack.form.Condition.ResultTest;
import stance.pack.form.Condition.Universal;
import stance.pack.profile.FormPrinter;

/** The changes of the conditions of a rule. Not all make sense: what does not is refused by the checks of the profile. */
final class ConditionEdits {

    private final OperandEdits operands;

    ConditionEdits(OperandEdits operands) {
        this.operands = operands;
    }

    Stream<Edit<List<Condition>>> of(List<Condition> conditions) {
        return ConstraintEdits.parts(
                conditions,
                condition -> Stream.concat(
                        Stream.of(edit(MutationOperator.DROP, condition, Optional.empty())),
                        inside(condition).map(edit -> edit.in(Optional::of))));
    }

    private Stream<Edit<Condition>> inside(Condition condition) {
        if (condition instanceof Pattern pattern) {
            return Stream.concat(
                    Stream.of(whole(MutationOperator.NEGATE, pattern, new Absence(pattern.at(), pattern))),
                    of(pattern).map(edit -> edit.<Condition>in(changed -> changed)));
        } else if (condition instanceof Absence absence) {
            return Stream.concat(
                    Stream.of(whole(MutationOperator.NOT, absence, new Presence(absence.at(), absence.pattern()))),
                    of(absence.pattern()).map(edit -> edit.in(inner -> new Absence(absence.at(), inner))));
        } else if (condition instanceof Presence presence) {
            return Stream.concat(
                    Stream.of(whole(MutationOperator.NEGATE, presence, new Absence(presence.at(), presence.pattern()))),
                    of(presence.pattern()).map(edit -> edit.in(inner -> new Presence(presence.at(), inner))));
        } else if (condition instanceof Universal universal) {
            return of(universal.pattern()).map(edit -> edit.in(inner -> new Universal(universal.at(), inner)));
        } else if (condition instanceof Alternatives several) {
            return branches(several);
        }
        return figure((Accumulation) condition);
    }

    private Stream<Edit<Pattern>> of(Pattern pattern) {
        return new ConstraintEdits(operands, pattern.type())
                .of(pattern.constraints())
                .map(edit -> edit.in(pattern::withConstraints));
    }

    private Stream<Edit<Condition>> branches(Alternatives several) {
        return ConstraintEdits.parts(
                        several.patterns(),
                        branch -> Stream.concat(
                                Stream.of(new Edit<Optional<Pattern>>(
                                        MutationOperator.DROP,
                                        branch.at(),
                                        FormPrinter.print(branch),
                                        "",
                                        Optional.empty())),
                                of(branch).map(edit -> edit.in(Optional::of))))
                .map(edit -> edit.in(left -> left.size() == 1 ? left.get(0) : new Alternatives(several.at(), left)));
    }

    private Stream<Edit<Condition>> figure(Accumulation figure) {
        var inside =
                of(figure.pattern()).map(edit -> edit.<Condition>in(pattern -> with(figure, pattern, figure.tests())));
        var tests = ConstraintEdits.parts(figure.tests(), ConditionEdits::of)
                .map(edit -> edit.<Condition>in(left -> with(figure, figure.pattern(), left)));
        return Stream.concat(inside, tests);
    }

    private static Stream<Edit<Optional<ResultTest>>> of(ResultTest test) {
        var opposite = new ResultTest(test.at(), test.binding(), test.operator().opposite(), test.operand());
        return Stream.concat(
                Stream.of(
                        new Edit<>(MutationOperator.DROP, test.at(), words(test), "", Optional.empty()),
                        edit(MutationOperator.NEGATE, test, opposite)),
                OperandEdits.of(test).map(other -> edit(MutationOperator.THRESHOLD, test, other)));
    }

    private static Edit<Optional<ResultTest>> edit(MutationOperator operator, ResultTest before, ResultTest after) {
        return new Edit<>(operator, before.at(), words(before), words(after), Optional.of(after));
    }

    private static String words(ResultTest test) {
        return test.binding() + " " + test.operator().symbol() + " " + FormPrinter.print(test.operand());
    }

    private static Accumulation with(Accumulation figure, Pattern pattern, List<ResultTest> tests) {
        return new Accumulation(figure.at(), pattern, figure.result(), figure.function(), figure.argument(), tests);
    }

    private static Edit<Condition> whole(MutationOperator operator, Condition before, Condition after) {
        return edit(operator, before, Optional.of(after)).in(Optional::orElseThrow);
    }

    private static Edit<Optional<Condition>> edit(
            MutationOperator operator, Condition before, Optional<Condition> after) {
        return new Edit<>(
                operator,
                before.at(),
                FormPrinter.print(before),
                after.map(FormPrinter::print).orElse(""),
                after);
    }
}
