package stance.explain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.pack.form.Condition;
import stance.pack.form.Constraint;
import stance.pack.vocabulary.Value;

/** One condition of a rule, as it was asked of the facts of a scenario. */
public sealed interface Step {

    /** Whether the condition held. */
    boolean held();

    /** How many conditions it counts for: a pattern is one, and one more for each constraint. */
    default int conditions() {
        return 1;
    }

    /** How many of these held. */
    default int heldConditions() {
        return held() ? 1 : 0;
    }

    /** How many of these held before the first that did not. */
    default int leading() {
        return heldConditions();
    }

    /**
     * A fact of a type, asked about each constraint.
     *
     * @param fact its id; empty where there is no fact of the type
     * @param constraints in the order of the rule, whether or not an earlier one held; those that compare with a fact
     *     that was not found are not asked, and not among them
     */
    record PatternStep(Condition.Pattern form, Optional<String> fact, List<ConstraintStep> constraints)
            implements Step {
        /** Keeps its own copy. */
        public PatternStep {
            constraints = List.copyOf(constraints);
        }

        @Override
        public boolean held() {
            return fact.isPresent() && conditions() == heldConditions();
        }

        @Override
        public int conditions() {
            return 1 + Conditions.asked(form).size();
        }

        @Override
        public int heldConditions() {
            var count = fact.isPresent() ? 1 : 0;
            for (var constraint : constraints) {
                count += constraint.held() ? 1 : 0;
            }
            return count;
        }

        @Override
        public int leading() {
            return (fact.isPresent() ? 1 : 0)
                    + (int) constraints.stream().takeWhile(ConstraintStep::held).count();
        }
    }

    /**
     * A constraint of a pattern.
     *
     * @param values of the fields of the fact that it looks at
     * @param bound what it compares them with, by binding
     * @param met what a field of a proposed fact would be where it held; empty where it holds, and where no single value of
     *     one field does
     */
    record ConstraintStep(
            Constraint form,
            boolean held,
            List<FieldValue> values,
            Map<String, FieldValue> bound,
            Optional<FieldValue> met) {
        /** Keeps its own copies. */
        public ConstraintStep {
            values = List.copyOf(values);
            bound = Collections.unmodifiableMap(new LinkedHashMap<>(bound));
        }
    }

    /**
     * A field of a fact.
     *
     * @param fact its id; {@link stance.pack.Probes#SCENARIO} for the scenario
     * @param value empty where the field is absent
     */
    record FieldValue(String fact, String field, Optional<Value> value) {}

    /** {@code exists}: the fact that met it, or came nearest. */
    record PresenceStep(Condition.Presence form, PatternStep nearest) implements Step {
        @Override
        public boolean held() {
            return nearest.held();
        }
    }

    /** {@code not}: the facts that should not be there. */
    record AbsenceStep(Condition.Absence form, boolean held, List<String> found) implements Step {
        /** Keeps its own copy. */
        public AbsenceStep {
            found = List.copyOf(found);
        }
    }

    /** {@code forall}: the facts that are otherwise. */
    record UniversalStep(Condition.Universal form, boolean held, List<String> exceptions) implements Step {
        /** Keeps its own copy. */
        public UniversalStep {
            exceptions = List.copyOf(exceptions);
        }
    }

    /**
     * {@code accumulate}.
     *
     * @param figure what came out, in words; empty where there was nothing to take it of
     */
    record AccumulationStep(Condition.Accumulation form, boolean held, Optional<String> figure) implements Step {}

    /** A condition that compares with a fact that was not found. */
    record UnaskedStep(Condition form) implements Step {
        @Override
        public boolean held() {
            return false;
        }
    }
}
