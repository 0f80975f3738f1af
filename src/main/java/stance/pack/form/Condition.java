package stance.pack.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stance.problem.Spot;

/** One condition of a rule; the conditions of a rule hold together. */
public sealed interface Condition {

    /** Where it begins. */
    Spot at();

    /** The patterns in it: one, but for {@code or}. */
    default Stream<Pattern> eachPattern() {
        if (this instanceof Pattern pattern) {
            return Stream.of(pattern);
        } else if (this instanceof Absence absence) {
            return Stream.of(absence.pattern());
        } else if (this instanceof Presence presence) {
            return Stream.of(presence.pattern());
        } else if (this instanceof Universal universal) {
            return Stream.of(universal.pattern());
        } else if (this instanceof Alternatives several) {
            return several.patterns().stream();
        }
        return Stream.of(((Accumulation) this).pattern());
    }

    /** There is a fact of this type that meets the constraints; the rule matches once for each. */
    record Pattern(Spot at, Optional<String> binding, String type, List<Constraint> constraints) implements Condition {
        /** Keeps its own copy. */
        public Pattern {
            constraints = List.copyOf(constraints);
        }

        /** The same pattern with other constraints. */
        public Pattern withConstraints(List<Constraint> others) {
            return new Pattern(at, binding, type, others);
        }
    }

    /** {@code not}: no fact matches. */
    record Absence(Spot at, Pattern pattern) implements Condition {}

    /** {@code exists}: some fact matches. */
    record Presence(Spot at, Pattern pattern) implements Condition {}

    /** {@code forall}: every fact of the type meets the constraints; true where there is none. */
    record Universal(Spot at, Pattern pattern) implements Condition {}

    /** {@code or}: one of the patterns matches. */
    record Alternatives(Spot at, List<Pattern> patterns) implements Condition {
        /** Keeps its own copy. */
        public Alternatives {
            patterns = List.copyOf(patterns);
        }
    }

    /**
     * {@code accumulate}: a figure over all facts that match passes every test.
     *
     * @param function the name of one of {@code count, sum, min, max, average}
     * @param argument the binding that the function takes: of the pattern, or of a field in it
     */
    record Accumulation(
            Spot at, Pattern pattern, String result, String function, String argument, List<ResultTest> tests)
            implements Condition {
        /** Keeps its own copy. */
        public Accumulation {
            tests = List.copyOf(tests);
        }
    }

    /** A comparison of the figure of an accumulation with a value. */
    record ResultTest(Spot at, String binding, Operator operator, Operand operand) {}
}
