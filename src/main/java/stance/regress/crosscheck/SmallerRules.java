package stance.regress.crosscheck;

import java.util.List;
import java.util.stream.Stream;
import stance.pack.form.Condition;
import stance.pack.form.Condition.Absence;
import stance.pack.form.Condition.Accumulation;
import stance.pack.form.Condition.Alternatives;
import stance.pack.form.Condition.Pattern;
import stance.pack.form.Condition.Presence;
import stance.pack.form.Condition.Universal;
import stance.pack.form.Constraint;
import stance.pack.form.Constraint.AllOf;
import stance.pack.form.Constraint.AnyOf;
import stance.pack.form.Constraint.Comparison;
import stance.pack.form.Constraint.Negation;
import stance.pack.form.Operand.Several;
import stance.pack.form.RuleForm;

/** Rules from which one thing was taken away; not all of them are rules that could stand in a pack. */
final class SmallerRules {

    private SmallerRules() {}

    static Stream<RuleForm> of(RuleForm rule) {
        return Stream.of(
                        Without.eachOne(rule.conditions()).map(rule::withConditions),
                        Without.eachOne(rule.effects()).map(rule::withEffects),
                        Without.changed(rule.conditions(), SmallerRules::smaller)
                                .map(rule::withConditions))
                .flatMap(smaller -> smaller);
    }

    private static Stream<Condition> smaller(Condition condition) {
        if (condition instanceof Absence absence) {
            return smaller(absence.pattern()).map(pattern -> new Absence(absence.at(), pattern));
        } else if (condition instanceof Presence presence) {
            return smaller(presence.pattern()).map(pattern -> new Presence(presence.at(), pattern));
        } else if (condition instanceof Universal universal) {
            return smaller(universal.pattern()).map(pattern -> new Universal(universal.at(), pattern));
        } else if (condition instanceof Alternatives several) {
            return Stream.concat(
                    several.patterns().stream(),
                    Stream.concat(
                                    Without.eachOne(several.patterns()).filter(fewer -> fewer.size() > 1),
                                    Without.changed(several.patterns(), SmallerRules::smaller))
                            .map(patterns -> new Alternatives(several.at(), patterns)));
        } else if (condition instanceof Accumulation figure) {
            return Stream.concat(
                    Without.eachOne(figure.tests())
                            .filter(tests -> !tests.isEmpty())
                            .map(tests -> with(figure, figure.pattern(), tests)),
                    smaller(figure.pattern()).map(pattern -> with(figure, pattern, figure.tests())));
        }
        return smaller((Pattern) condition).map(pattern -> pattern);
    }

    private static Accumulation with(Accumulation figure, Pattern pattern, List<Condition.ResultTest> tests) {
        return new Accumulation(figure.at(), pattern, figure.result(), figure.function(), figure.argument(), tests);
    }

    private static Stream<Pattern> smaller(Pattern pattern) {
        return Stream.concat(
                        Without.eachOne(pattern.constraints()),
                        Without.changed(pattern.constraints(), SmallerRules::smaller))
                .map(pattern::withConstraints);
    }

    private static Stream<Constraint> smaller(Constraint constraint) {
        if (constraint instanceof Negation negation) {
            return Stream.concat(
                    Stream.of(negation.inner()),
                    smaller(negation.inner()).map(inner -> new Negation(negation.at(), inner)));
        } else if (constraint instanceof AllOf all) {
            return Stream.concat(all.parts().stream(), fewer(all.parts()).map(parts -> new AllOf(all.at(), parts)));
        } else if (constraint instanceof AnyOf any) {
            return Stream.concat(any.parts().stream(), fewer(any.parts()).map(parts -> new AnyOf(any.at(), parts)));
        } else if (constraint instanceof Comparison comparison && comparison.operand() instanceof Several several) {
            return Without.eachOne(several.values())
                    .filter(values -> !values.isEmpty())
                    .map(values -> new Comparison(
                            comparison.at(),
                            comparison.field(),
                            comparison.operator(),
                            new Several(several.at(), values)));
        }
        return Stream.empty();
    }

    private static Stream<List<Constraint>> fewer(List<Constraint> parts) {
        return Stream.concat(
                Without.eachOne(parts).filter(fewer -> fewer.size() > 1),
                Without.changed(parts, SmallerRules::smaller));
    }
}
