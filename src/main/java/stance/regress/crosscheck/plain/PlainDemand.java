package stance.regress.crosscheck.plain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import stance.pack.form.Condition;
import stance.pack.form.Condition.Pattern;
import stance.pack.form.Constraint;
import stance.pack.form.Constraint.AllOf;
import stance.pack.form.Constraint.AnyOf;
import stance.pack.form.Constraint.Comparison;
import stance.pack.form.Constraint.FieldBinding;
import stance.pack.form.Constraint.Negation;
import stance.pack.form.Operand;
import stance.pack.form.Operand.EnumConstant;
import stance.pack.form.Operand.Flag;
import stance.pack.form.RuleForm;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.FieldType.ChoiceType;
import stance.pack.vocabulary.FieldType.FlagType;
import stance.pack.vocabulary.FieldType.SetType;
import stance.pack.vocabulary.FieldType.WholeType;

/** What a rule demands of the fact of its one positive pattern, read from what the reference says of it. */
final class PlainDemand {

    /** Beyond so many comparisons, no changes are looked for. */
    private static final int MOST_COMPARISONS = 4096;

    private final RuleForm subject;
    private final String binding;
    private final Set<String> fields;
    private final Map<String, String> names = new HashMap<>();
    private final List<Constraint> demanded = new ArrayList<>();

    private PlainDemand(RuleForm rule) {
        this.fields = Set.copyOf(rule.demands());
        var pattern = rule.conditions().stream()
                .filter(Pattern.class::isInstance)
                .map(Pattern.class::cast)
                .findFirst()
                .orElseThrow();
        this.binding = pattern.binding().orElseThrow();
        for (var constraint : pattern.constraints()) {
            if (constraint instanceof FieldBinding named) {
                names.put(named.binding(), named.field());
            }
        }
        var left = new ArrayList<Constraint>();
        pattern.constraints().forEach(constraint -> sort(constraint, left));
        this.subject = rule.withConditions(rule.conditions().stream()
                .map(condition -> condition == pattern ? (Condition) pattern.withConstraints(left) : condition)
                .toList());
    }

    /** The demand of a rule; empty where it has none. */
    static Optional<PlainDemand> of(RuleForm rule) {
        return rule.demands().isEmpty() ? Optional.empty() : Optional.of(new PlainDemand(rule));
    }

    /** The rule without what it demands. */
    RuleForm subject() {
        return subject;
    }

    /** What is known of the demand in a match of the subject. */
    Truth truth(Match match) {
        return truth(match.fact(binding), Map.of());
    }

    /** The fewest changes after which the demand is no longer false, by field: each one way. */
    List<Map<String, Operand>> offers(Match match) {
        var fact = match.fact(binding);
        var values = new TreeMap<String, List<Operand>>();
        fields.forEach(name -> values.put(name, values(fact.field(name))));
        var effort =
                (double) leaves().mapToInt(leaf -> leaf.operand().each().size()).sum();
        for (var some : values.values()) {
            effort *= 2 * some.size() + 1;
        }
        if (effort > MOST_COMPARISONS || leaves().anyMatch(leaf -> leaf.operand() instanceof Operand.Bound)) {
            return List.of();
        }
        var changes = List.<Map<String, Operand>>of(Map.of());
        for (var field : values.entrySet()) {
            changes = changes.stream()
                    .flatMap(change -> Stream.concat(
                            Stream.of(change),
                            field.getValue().stream().map(value -> with(change, field.getKey(), value))))
                    .toList();
        }
        var enough = changes.stream()
                .filter(change -> truth(fact, change) != Truth.FALSE)
                .toList();
        return enough.stream()
                .filter(change -> enough.stream()
                        .noneMatch(other -> other.size() < change.size()
                                && change.entrySet().containsAll(other.entrySet())))
                .toList();
    }

    /** The constraints that look at a demanded field are demanded; what has to hold together is taken apart. */
    private void sort(Constraint constraint, List<Constraint> left) {
        if (constraint instanceof AllOf all) {
            all.parts().forEach(part -> sort(part, left));
        } else if (constraint instanceof Negation not && not.inner() instanceof Negation again) {
            sort(again.inner(), left);
        } else if (constraint instanceof Negation not && not.inner() instanceof AnyOf any) {
            any.parts().forEach(part -> sort(new Negation(part.at(), part), left));
        } else {
            (looksAtDemanded(constraint) ? demanded : left).add(constraint);
        }
    }

    private boolean looksAtDemanded(Constraint constraint) {
        return constraint
                .leaves()
                .anyMatch(leaf -> leaf instanceof Comparison comparison && fields.contains(comparison.field()));
    }

    private Stream<Comparison> leaves() {
        return demanded.stream().flatMap(Constraint::comparisons);
    }

    /** What is named for a field, if it may hold it; of a list of choices also the only one that is not. */
    private List<Operand> values(Field field) {
        if (field.type() instanceof FlagType) {
            return List.of(new Flag(field.at(), true), new Flag(field.at(), false));
        } else if (field.type() instanceof SetType) {
            return List.of();
        }
        var named = new LinkedHashMap<Object, Operand>();
        leaves().filter(leaf -> leaf.field().equals(field.name()))
                .flatMap(leaf -> leaf.operand().each().stream())
                .filter(operand -> !(operand instanceof Operand.Bound) && mayHold(field, PlainValues.literal(operand)))
                .forEach(operand -> named.putIfAbsent(key(PlainValues.literal(operand)), operand));
        if (field.type() instanceof ChoiceType choice) {
            var others = new HashSet<>(choice.choices().constants());
            others.removeAll(named.keySet());
            if (others.size() == 1) {
                others.forEach(only -> named.put(
                        only, new EnumConstant(field.at(), choice.choices().name(), only)));
            }
        }
        return List.copyOf(named.values());
    }

    private static boolean mayHold(Field field, Object value) {
        return !(value instanceof BigDecimal number)
                || (field.range().map(range -> range.holds(number)).orElse(true)
                        && !(field.type() instanceof WholeType
                                && number.stripTrailingZeros().scale() > 0));
    }

    private static Object key(Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros() : value;
    }

    private static Map<String, Operand> with(Map<String, Operand> change, String field, Operand value) {
        var more = new LinkedHashMap<>(change);
        more.put(field, value);
        return more;
    }

    private Truth truth(PlainFact fact, Map<String, Operand> change) {
        return Truth.ofAll(
                demanded.stream().map(part -> truth(part, fact, change)).toList());
    }

    private Truth truth(Constraint part, PlainFact fact, Map<String, Operand> change) {
        if (part instanceof Negation not) {
            return truth(not.inner(), fact, change).opposite();
        } else if (part instanceof AllOf all) {
            return Truth.ofAll(
                    all.parts().stream().map(each -> truth(each, fact, change)).toList());
        } else if (part instanceof AnyOf any) {
            return Truth.ofAny(
                    any.parts().stream().map(each -> truth(each, fact, change)).toList());
        }
        var comparison = (Comparison) part;
        var value = value(comparison.field(), fact, change);
        var others = comparison.operand().each().stream()
                .map(operand -> operand instanceof Operand.Bound name
                        ? value(names.getOrDefault(name.binding(), ""), fact, change)
                        : Optional.of(PlainValues.literal(operand)))
                .toList();
        if (value.isEmpty() || others.stream().anyMatch(Optional::isEmpty)) {
            return Truth.UNKNOWN;
        }
        return Truth.of(PlainValues.holds(
                value.get(),
                comparison.operator(),
                others.stream().flatMap(Optional::stream).toList()));
    }

    private static Optional<Object> value(String field, PlainFact fact, Map<String, Operand> change) {
        var changed = change.get(field);
        return changed == null ? fact.value(field) : Optional.of(PlainValues.literal(changed));
    }
}
