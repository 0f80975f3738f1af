package stance.explain;

import java.util.List;
import stance.pack.form.Constraint;

/** What is asked about a condition of a branch, to tell how far it is met. */
sealed interface ConditionQuestion {

    /**
     * Of a pattern: which facts are of its type, and which of them meet each constraint.
     *
     * @param parts one for each constraint that asks something
     */
    record OfPattern(Inquiry ofType, List<Part> parts) implements ConditionQuestion {
        /** Keeps its own copy. */
        public OfPattern {
            parts = List.copyOf(parts);
        }
    }

    /** A constraint, the places of the patterns that it compares with, and the facts that meet it beside theirs. */
    record Part(Constraint form, List<Integer> needed, Inquiry meeting) {
        /** Keeps its own copy. */
        public Part {
            needed = List.copyOf(needed);
        }
    }

    /** Of any condition that is no pattern: whether it holds beside the facts at these places. */
    record Holding(List<Integer> needed, Inquiry inquiry) {
        /** Keeps its own copy. */
        public Holding {
            needed = List.copyOf(needed);
        }
    }

    /** A condition that is no pattern. */
    sealed interface OfWhole extends ConditionQuestion {
        Holding holding();
    }

    /** Of {@code exists}: which fact met it or came nearest, too. */
    record OfPresence(Holding holding, OfPattern pattern) implements OfWhole {}

    /** Of {@code not} and {@code forall}: which facts of the type match, too. */
    record OfQuantifier(Holding holding, Inquiry ofType, Inquiry matching) implements OfWhole {}

    /** Of {@code accumulate}: what comes out, whether or not it passes the tests, too. */
    record OfAccumulation(Holding holding, Holding figure) implements OfWhole {}
}
