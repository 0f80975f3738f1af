package stance.regress.situation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.pack.form.Condition.Pattern;
import stance.pack.form.Constraint;
import stance.pack.form.Constraint.Comparison;
import stance.pack.form.Constraint.FieldBinding;
import stance.pack.form.Operand;
import stance.pack.form.Operand.Bound;
import stance.pack.form.Operand.Several;

/** What patterns ask of the fields of one type. */
final class Looks {

    private final Map<String, Look> fields = new LinkedHashMap<>();

    /**
     * What is asked of a field.
     *
     * @param operands what it is compared with, bound fields left out
     * @param bound whether it is compared with another field, or with itself in another fact
     */
    record Look(List<Operand> operands, boolean bound) {
        static final Look NONE = new Look(List.of(), false);

        /** Keeps its own copy. */
        Look {
            operands = List.copyOf(operands);
        }

        private Look with(Operand operand) {
            if (operand instanceof Several several) {
                var look = this;
                for (var value : several.values()) {
                    look = look.with(value);
                }
                return look;
            } else if (operand instanceof Bound) {
                return asBound();
            }
            var more = new ArrayList<>(operands);
            more.add(operand);
            return new Look(more, bound);
        }

        private Look asBound() {
            return new Look(operands, true);
        }
    }

    /** Notes what a pattern asks. */
    void add(Pattern pattern) {
        pattern.constraints().stream().flatMap(Constraint::leaves).forEach(this::add);
    }

    /** What is asked of the field; empty where nothing is. */
    Optional<Look> at(String field) {
        return Optional.ofNullable(fields.get(field));
    }

    private void add(Constraint constraint) {
        if (constraint instanceof Comparison comparison) {
            var look = fields.getOrDefault(comparison.field(), Look.NONE);
            fields.put(comparison.field(), look.with(comparison.operand()));
        } else if (constraint instanceof FieldBinding binding) {
            fields.put(
                    binding.field(),
                    fields.getOrDefault(binding.field(), Look.NONE).asBound());
        }
    }
}
