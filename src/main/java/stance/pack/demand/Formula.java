package stance.pack.demand;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import stance.pack.form.Constraint;
import stance.pack.form.Constraint.AllOf;
import stance.pack.form.Constraint.AnyOf;
import stance.pack.form.Constraint.Comparison;
import stance.pack.form.Constraint.Negation;
import stance.pack.form.Operand;
import stance.problem.Spot;

/**
 * A constraint with its negations at the comparisons, each of which is neither true nor false where a field is absent
 * that it looks at (the logic of three values of Kleene). As a constraint it holds where the formula is true.
 */
sealed interface Formula {

    /** True where this is false, and the other way round. */
    Formula negated();

    /** True where this is not false. */
    Formula possible(Absences absences);

    /** True where this is neither true nor false. */
    Formula open(Absences absences);

    /** What is left of it where fields have these values. */
    Formula with(Map<String, Operand> values);

    /** As a constraint; neither of what is always true nor of what never is, which ask nothing of a fact. */
    Constraint constraint(Spot at);

    /** Tells where a comparison is neither true nor false: where this is true. */
    interface Absences extends Function<Comparison, Formula> {}

    /** The constraint, or its opposite. */
    static Formula of(Constraint constraint, boolean wanted) {
        if (constraint instanceof Negation negation) {
            return of(negation.inner(), !wanted);
        } else if (constraint instanceof AllOf all) {
            var parts = all.parts().stream().map(part -> of(part, wanted)).toList();
            return wanted ? all(parts) : any(parts);
        } else if (constraint instanceof AnyOf any) {
            var parts = any.parts().stream().map(part -> of(part, wanted)).toList();
            return wanted ? any(parts) : all(parts);
        } else if (constraint instanceof Comparison comparison) {
            return wanted ? new Leaf(comparison) : new Leaf(comparison).negated();
        }
        throw new IllegalArgumentException("This demands nothing: " + constraint);
    }

    /** True where all of them are. */
    static Formula all(List<Formula> parts) {
        var left = new LinkedHashSet<Formula>();
        for (var part : parts) {
            if (part.equals(Any.NEVER)) {
                return Any.NEVER;
            }
            left.addAll(part instanceof All all ? all.parts : List.of(part));
        }
        return left.size() == 1 ? left.iterator().next() : new All(List.copyOf(left));
    }

    /** True where one of them is. */
    static Formula any(List<Formula> parts) {
        var left = new LinkedHashSet<Formula>();
        for (var part : parts) {
            if (part.equals(All.ALWAYS)) {
                return All.ALWAYS;
            }
            left.addAll(part instanceof Any any ? any.parts : List.of(part));
        }
        return left.size() == 1 ? left.iterator().next() : new Any(List.copyOf(left));
    }

    /** A comparison of a field. */
    record Leaf(Comparison comparison) implements Formula {
        @Override
        public Formula negated() {
            return new Leaf(new Comparison(
                    comparison.at(), comparison.field(), comparison.operator().opposite(), comparison.operand()));
        }

        @Override
        public Formula possible(Absences absences) {
            return any(List.of(absences.apply(comparison), this));
        }

        @Override
        public Formula open(Absences absences) {
            return absences.apply(comparison);
        }

        @Override
        public Formula with(Map<String, Operand> values) {
            var value = values.get(comparison.field());
            if (value == null) {
                return this;
            }
            return Literals.holds(value, comparison.operator(), comparison.operand()) ? All.ALWAYS : Any.NEVER;
        }

        @Override
        public Constraint constraint(Spot at) {
            return comparison;
        }
    }

    /** All parts together. */
    record All(List<Formula> parts) implements Formula {

        static final Formula ALWAYS = new All(List.of());

        @Override
        public Formula negated() {
            return any(parts.stream().map(Formula::negated).toList());
        }

        @Override
        public Formula possible(Absences absences) {
            return all(parts.stream().map(part -> part.possible(absences)).toList());
        }

        @Override
        public Formula open(Absences absences) {
            var open = new ArrayList<Formula>();
            open.add(any(parts.stream().map(part -> part.open(absences)).toList()));
            open.add(parts.size() == 1 ? All.ALWAYS : possible(absences));
            return all(open);
        }

        @Override
        public Formula with(Map<String, Operand> values) {
            return all(parts.stream().map(part -> part.with(values)).toList());
        }

        @Override
        public Constraint constraint(Spot at) {
            return new AllOf(at, parts.stream().map(part -> part.constraint(at)).toList());
        }
    }

    /** One of the parts. */
    record Any(List<Formula> parts) implements Formula {

        static final Formula NEVER = new Any(List.of());

        @Override
        public Formula negated() {
            return all(parts.stream().map(Formula::negated).toList());
        }

        @Override
        public Formula possible(Absences absences) {
            return any(parts.stream().map(part -> part.possible(absences)).toList());
        }

        @Override
        public Formula open(Absences absences) {
            return all(List.of(
                    any(parts.stream().map(part -> part.open(absences)).toList()),
                    negated().possible(absences)));
        }

        @Override
        public Formula with(Map<String, Operand> values) {
            return any(parts.stream().map(part -> part.with(values)).toList());
        }

        @Override
        public Constraint constraint(Spot at) {
            return new AnyOf(at, parts.stream().map(part -> part.constraint(at)).toList());
        }
    }

    /** What a pattern asks where this is true: parts that hold together stand apart. */
    default Stream<Constraint> constraints(Spot at) {
        return this instanceof All all
                ? all.parts.stream().map(part -> part.constraint(at))
                : Stream.of(constraint(at));
    }
}
