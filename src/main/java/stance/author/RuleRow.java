package stance.author;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.pack.form.Annotation;
import stance.pack.form.Condition.Pattern;
import stance.pack.form.Constraint;
import stance.pack.form.Constraint.AllOf;
import stance.pack.form.Constraint.Comparison;
import stance.pack.form.Effect;
import stance.pack.form.EffectCall;
import stance.pack.form.EffectCall.BoundFact;
import stance.pack.form.Operand;
import stance.pack.form.RuleForm;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.Vocabulary;

/**
 * A rule as a row: its cells by the heads of their columns, and none where there would be nothing in it.
 *
 * @param type of the provisions that its one pattern looks at
 */
record RuleRow(String type, Map<String, String> cells) {

    /** Keeps its own copy. */
    RuleRow {
        cells = Map.copyOf(cells);
    }

    String cell(String head) {
        return cells.getOrDefault(head, "");
    }

    /** A rule as a row, or why no row can hold it. */
    static Reading of(RuleForm rule, Vocabulary vocabulary) {
        return new Maker(rule, vocabulary).read();
    }

    /** A row, or why there is none; one of the two. */
    record Reading(Optional<RuleRow> row, String whyNot) {

        private static Reading not(String why) {
            return new Reading(Optional.empty(), why);
        }
    }

    /** Makes the row of one rule. */
    private static final class Maker {

        private final RuleForm rule;
        private final Vocabulary vocabulary;
        private final Map<String, String> cells = new LinkedHashMap<>();

        private Maker(RuleForm rule, Vocabulary vocabulary) {
            this.rule = rule;
            this.vocabulary = vocabulary;
        }

        private Reading read() {
            if (rule.conditions().size() != 1 || !(rule.conditions().get(0) instanceof Pattern pattern)) {
                return Reading.not("It looks at more than one term, or at one that is absent.");
            }
            var blank = rule.name().indexOf(' ');
            put(SheetColumns.ID, blank < 0 ? rule.name() : rule.name().substring(0, blank));
            put(SheetColumns.TITLE, blank < 0 ? "" : rule.name().substring(blank + 1));
            rule.annotations()
                    .forEach(each -> put(
                            each.key(), each.value().map(Annotation.Value::text).orElse("")));
            if (!asks(pattern)) {
                return Reading.not("What it asks of its fields is more than cells can say.");
            }
            return says(pattern.binding().orElse(""))
                    ? new Reading(Optional.of(new RuleRow(pattern.type(), cells)), "")
                    : Reading.not("What it says is more than cells can say.");
        }

        private void put(String head, String cell) {
            if (!cell.isEmpty()) {
                cells.put(head, cell);
            }
        }

        /** Whether the constraints fit into the columns of their fields. */
        private boolean asks(Pattern pattern) {
            var byField = new LinkedHashMap<String, List<Constraint>>();
            for (var constraint : pattern.constraints()) {
                for (var part : constraint instanceof AllOf all ? all.parts() : List.of(constraint)) {
                    var fields =
                            part.comparisons().map(Comparison::field).distinct().toList();
                    if (fields.size() != 1) {
                        return false;
                    }
                    byField.computeIfAbsent(fields.get(0), first -> new ArrayList<>())
                            .add(part);
                }
            }
            for (var each : byField.entrySet()) {
                var field = field(pattern.type(), each.getKey());
                var cell = field.flatMap(known -> FieldCell.print(each.getValue(), known.type()));
                if (cell.isEmpty()) {
                    return false;
                }
                put(SheetColumns.head(field.orElseThrow()), cell.get());
            }
            return true;
        }

        private Optional<Field> field(String type, String name) {
            return vocabulary.type(type).flatMap(known -> known.field(name));
        }

        /** Whether the effects are one that stands alone, and what may be beside it, on the one term. */
        private boolean says(String binding) {
            var proposals = new ArrayList<String>();
            for (var call : rule.effects()) {
                var isOnIt = call.targets().size() == 1
                        && call.targets().get(0) instanceof BoundFact fact
                        && fact.binding().equals(binding);
                if (!isOnIt || !says(call, proposals)) {
                    return false;
                }
            }
            put(SheetColumns.PROPOSES, String.join("; ", proposals));
            return cells.containsKey(SheetColumns.EFFECT);
        }

        private boolean says(EffectCall call, List<String> proposals) {
            var effect = call.effect();
            if (effect == Effect.PROPOSES) {
                return proposal(call).map(proposals::add).orElse(false);
            }
            if (effect == Effect.THREATENS) {
                return isNew(SheetColumns.THREATENS, argument(call));
            }
            var column = effect == Effect.REQUIRES ? SheetColumns.MISSING : SheetColumns.RATES;
            var hasArgument = effect == Effect.REQUIRES || effect == Effect.RATES;
            return effect.standsAlone()
                    && isNew(SheetColumns.EFFECT, effect.call())
                    && (!hasArgument || isNew(column, argument(call)));
        }

        private boolean isNew(String head, String cell) {
            return !cell.isEmpty() && cells.putIfAbsent(head, cell) == null;
        }

        private static String argument(EffectCall call) {
            return call.arguments().stream()
                    .findFirst()
                    .map(argument -> argument instanceof Operand.Text text
                            ? text.text()
                            : FieldCell.value(argument).orElse(""))
                    .orElse("");
        }

        private static Optional<String> proposal(EffectCall call) {
            var values = call.arguments().stream()
                    .skip(1)
                    .map(value -> FieldCell.value(value).orElse(""))
                    .toList();
            return call.arguments().get(0) instanceof Operand.Text field
                    ? Optional.of(field.text() + "=" + String.join(", ", values))
                    : Optional.empty();
        }
    }
}
