package stance.pack.form;

import java.util.List;
import stance.problem.Spot;

/** One rule: its metadata, when it holds, and what it then says. */
public record RuleForm(
        Spot at, String name, List<Annotation> annotations, List<Condition> conditions, List<EffectCall> effects) {

    /** Keeps its own copies. */
    public RuleForm {
        annotations = List.copyOf(annotations);
        conditions = List.copyOf(conditions);
        effects = List.copyOf(effects);
    }

    /** The same rule with other conditions. */
    public RuleForm withConditions(List<Condition> others) {
        return new RuleForm(at, name, annotations, others, effects);
    }
}
