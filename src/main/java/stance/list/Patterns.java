package stance.list;

import java.util.stream.Stream;
import stance.pack.form.Condition;
import stance.pack.form.Condition.Absence;
import stance.pack.form.Condition.Accumulation;
import stance.pack.form.Condition.Alternatives;
import stance.pack.form.Condition.Pattern;
import stance.pack.form.Condition.Presence;
import stance.pack.form.Condition.Universal;
import stance.pack.form.RuleForm;

/** The patterns of a rule, whatever is asked of them. */
final class Patterns {

    private Patterns() {}

    static Stream<Pattern> of(RuleForm rule) {
        return rule.conditions().stream().flatMap(Patterns::of);
    }

    private static Stream<Pattern> of(Condition condition) {
        if (condition instanceof Pattern pattern) {
            return Stream.of(pattern);
        } else if (condition instanceof Absence absence) {
            return Stream.of(absence.pattern());
        } else if (condition instanceof Presence presence) {
            return Stream.of(presence.pattern());
        } else if (condition instanceof Universal universal) {
            return Stream.of(universal.pattern());
        } else if (condition instanceof Alternatives several) {
            return several.patterns().stream();
        } else if (condition instanceof Accumulation figure) {
            return Stream.of(figure.pattern());
        }
        throw new IllegalStateException("A condition of no known form: " + condition);
    }
}
