package stance.explain;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stance.explain.Step.ConstraintStep;
import stance.explain.Step.FieldValue;
import stance.pack.cut.Reads;
import stance.pack.demand.Meeting;
import stance.pack.form.Condition.Pattern;
import stance.pack.form.Constraint;
import stance.pack.form.Constraint.Comparison;

/** Finds the values that a constraint looks at: those of its own fact, and those of bound fields of others. */
record ValueFinder(Branch branch, ProposalFacts facts) {

    /** The step of a constraint that was asked of a fact. */
    ConstraintStep step(Constraint constraint, boolean held, int place, String fact, FactChoice way) {
        var own = new LinkedHashSet<FieldValue>();
        for (var comparison : Conditions.comparisons(constraint)) {
            if (comparison instanceof Comparison one) {
                own.add(value(fact, one.field()));
            }
        }
        var bound = new LinkedHashMap<String, FieldValue>();
        for (var name : Conditions.names(constraint)) {
            bound(name, place, fact, way).ifPresent(value -> bound.put(name, value));
        }
        var met = held ? Optional.<FieldValue>empty() : met(constraint, place, fact);
        return new ConstraintStep(constraint, held, List.copyOf(own), bound, met);
    }

    private Optional<FieldValue> met(Constraint constraint, int place, String fact) {
        var pattern = Conditions.pattern(branch.conditions().get(place));
        return Reads.onlyField(constraint)
                .flatMap(name -> facts.proposedField(fact, name))
                .flatMap(field -> Meeting.of(pattern, constraint, field, facts.value(fact, field.name()))
                        .map(value -> new FieldValue(fact, field.name(), Optional.of(value))));
    }

    private Optional<FieldValue> bound(String name, int place, String fact, FactChoice way) {
        var own = field(name, Conditions.pattern(branch.conditions().get(place)));
        if (own.isPresent()) {
            return own.map(field -> value(fact, field));
        }
        return Stream.iterate(0, earlier -> earlier < place, earlier -> earlier + 1)
                .filter(earlier -> branch.conditions().get(earlier) instanceof Pattern)
                .flatMap(earlier ->
                        field(name, Conditions.pattern(branch.conditions().get(earlier)))
                                .flatMap(field -> way.fact(earlier).map(other -> value(other, field)))
                                .stream())
                .findFirst();
    }

    private static Optional<String> field(String name, Pattern pattern) {
        return Conditions.bindings(pattern)
                .filter(binding -> binding.binding().equals(name))
                .findFirst()
                .map(Constraint.FieldBinding::field);
    }

    private FieldValue value(String fact, String field) {
        return new FieldValue(fact, field, facts.value(fact, field));
    }
}
