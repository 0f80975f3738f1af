package stance.scenario;

import java.util.List;
import java.util.function.Predicate;

/**
 * Something that is so in some states and not in others, and of which a decision maker prefers that it is so: the
 * statements of option prioritization (Fang, Hipel, Kilgour and Peng 2003, IEEE SMC-A 33(1)), and stances beside them.
 */
public sealed interface Statement {

    /** Whether it is so in a state. */
    boolean holds(Predicate<Combination> combination, Predicate<String> stance);

    /**
     * That a stance is met: it says nothing against the package, and where it says something for terms, it says it here.
     *
     * @param id of the stance
     */
    record OfStance(String id) implements Statement {
        @Override
        public boolean holds(Predicate<Combination> combination, Predicate<String> stance) {
            return stance.test(id);
        }
    }

    /** That slots have some options. */
    record OfOptions(Combination combination) implements Statement {
        @Override
        public boolean holds(Predicate<Combination> combinations, Predicate<String> stance) {
            return combinations.test(combination);
        }
    }

    /** That something is not so. */
    record Not(Statement statement) implements Statement {
        @Override
        public boolean holds(Predicate<Combination> combination, Predicate<String> stance) {
            return !statement.holds(combination, stance);
        }
    }

    /** That one of several is so. */
    record Any(List<Statement> statements) implements Statement {
        /** Keeps its own copy. */
        public Any {
            statements = List.copyOf(statements);
        }

        @Override
        public boolean holds(Predicate<Combination> combination, Predicate<String> stance) {
            return statements.stream().anyMatch(each -> each.holds(combination, stance));
        }
    }

    /** That all of several are so. */
    record All(List<Statement> statements) implements Statement {
        /** Keeps its own copy. */
        public All {
            statements = List.copyOf(statements);
        }

        @Override
        public boolean holds(Predicate<Combination> combination, Predicate<String> stance) {
            return statements.stream().allMatch(each -> each.holds(combination, stance));
        }
    }
}
