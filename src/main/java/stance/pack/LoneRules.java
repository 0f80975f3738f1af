package stance.pack;

import java.util.List;
import java.util.stream.Stream;
import stance.pack.form.Condition;
import stance.pack.form.Condition.Alternatives;
import stance.pack.form.Condition.Pattern;
import stance.pack.form.Constraint;
import stance.pack.form.Constraint.Comparison;
import stance.pack.form.Operand;
import stance.pack.form.Operator;
import stance.pack.form.RuleForm;
import stance.pack.vocabulary.VocabularyReader;

/**
 * The rules that look at one provision alone: what they say of it follows from its values, whatever else the scenario
 * holds, so it is worked out once. In the text that Drools compiles they pass over facts that are marked as judged.
 */
final class LoneRules {

    /** The property of {@link Provision} that carries the mark; no field of a vocabulary may have its name. */
    private static final String JUDGED = "judged";

    private LoneRules() {}

    /** Whether each match of the rule is one provision. */
    static boolean isLone(RuleForm rule) {
        return rule.conditions().size() == 1
                && patterns(rule.conditions().get(0)).findAny().isPresent()
                && patterns(rule.conditions().get(0))
                        .noneMatch(pattern -> pattern.type().equals(VocabularyReader.SCENARIO));
    }

    /** The rule as Drools gets it. */
    static RuleForm passingOverJudged(RuleForm rule) {
        return isLone(rule)
                ? rule.withConditions(rule.conditions().stream()
                        .map(LoneRules::passingOverJudged)
                        .toList())
                : rule;
    }

    private static Condition passingOverJudged(Condition condition) {
        if (condition instanceof Alternatives several) {
            return new Alternatives(
                    several.at(),
                    several.patterns().stream().map(LoneRules::unjudged).toList());
        }
        return unjudged((Pattern) condition);
    }

    /** The mark is asked first: one question turns a fact away from all of these rules. */
    private static Pattern unjudged(Pattern pattern) {
        var at = pattern.at();
        var mark = new Comparison(at, JUDGED, Operator.EQUAL, new Operand.Flag(at, false));
        return pattern.withConstraints(Stream.concat(Stream.<Constraint>of(mark), pattern.constraints().stream())
                .toList());
    }

    private static Stream<Pattern> patterns(Condition condition) {
        if (condition instanceof Alternatives several) {
            return several.patterns().stream();
        }
        return condition instanceof Pattern pattern ? Stream.of(pattern) : List.<Pattern>of().stream();
    }
}
