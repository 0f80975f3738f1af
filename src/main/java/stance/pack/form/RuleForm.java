package stance.pack.form;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import stance.pack.form.Condition.Alternatives;
import stance.pack.form.Condition.Pattern;
import stance.pack.form.Constraint.Comparison;
import stance.problem.Spot;

/** One rule: its metadata, when it holds, and what it then says. */
public record RuleForm(
        Spot at, String name, List<Annotation> annotations, List<Condition> conditions, List<EffectCall> effects) {

    /** The key of the annotation that names the fields of a demand. */
    public static final String DEMANDS = "demands";

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

    /** The same rule with other effects. */
    public RuleForm withEffects(List<EffectCall> others) {
        return new RuleForm(at, name, annotations, conditions, others);
    }

    /** The same rule under another name. */
    public RuleForm named(String other) {
        return new RuleForm(at, other, annotations, conditions, effects);
    }

    /** The fields that {@code @demands} names, as they are written; none where the rule has no demand. */
    public List<String> demands() {
        return annotations.stream()
                .filter(annotation -> annotation.key().equals(DEMANDS))
                .flatMap(annotation -> annotation.value().stream())
                .flatMap(value -> Arrays.stream(value.text().split(",", -1)))
                .map(String::strip)
                .toList();
    }

    /** The same rule that demands something of those alone of its fields that are still compared with something. */
    public RuleForm withoutIdleDemands() {
        var compared = patterns()
                .flatMap(pattern -> pattern.constraints().stream())
                .flatMap(Constraint::comparisons)
                .map(Comparison::field)
                .toList();
        var left = demands().stream().filter(compared::contains).toList();
        return left.equals(demands())
                ? this
                : new RuleForm(
                        at,
                        name,
                        annotations.stream()
                                .flatMap(annotation -> annotation.key().equals(DEMANDS)
                                        ? demanding(annotation, left)
                                        : Stream.of(annotation))
                                .toList(),
                        conditions,
                        effects);
    }

    private static Stream<Annotation> demanding(Annotation annotation, List<String> fields) {
        var value = annotation.value().map(old -> new Annotation.Value(old.at(), String.join(", ", fields), true));
        return fields.isEmpty() ? Stream.of() : Stream.of(new Annotation(annotation.at(), annotation.key(), value));
    }

    /** The patterns in its conditions, whatever is asked of them. */
    public Stream<Pattern> patterns() {
        return conditions.stream().flatMap(Condition::eachPattern);
    }

    /** The patterns that bind a fact by this name: several where they are alternatives. */
    public Stream<Pattern> bound(String binding) {
        return patterns()
                .filter(pattern -> pattern.binding().filter(binding::equals).isPresent());
    }

    /** The patterns to whose fact an effect says yes, and to nothing besides. */
    public Stream<Pattern> accepted() {
        var accepted = effects.stream()
                .filter(call -> call.effect().isPositive() && call.targets().size() == 1)
                .flatMap(EffectCall::bindings)
                .toList();
        return patterns()
                .filter(pattern -> pattern.binding().filter(accepted::contains).isPresent());
    }

    /** The rule with one pattern chosen of each {@code or}, in the order in which the alternatives are written. */
    public Stream<RuleForm> branches() {
        var branches = Stream.of(List.<Condition>of());
        for (var condition : conditions) {
            var choices = condition instanceof Alternatives several ? several.patterns() : List.of(condition);
            branches = branches.flatMap(before -> choices.stream()
                    .map(choice ->
                            Stream.concat(before.stream(), Stream.of(choice)).toList()));
        }
        return branches.map(this::withConditions);
    }
}
