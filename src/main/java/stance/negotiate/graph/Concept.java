package stance.negotiate.graph;

import java.util.Arrays;
import java.util.Optional;
import stance.language.Phrase;

/** In which sense a state is stable for a decision maker. */
public enum Concept {
    /** It has no move that it prefers (Nash 1950; Kilgour, Hipel and Fang 1987). */
    R,

    /** Each such move can be answered by moves of the others to what it does not prefer (Howard 1971). */
    GMR,

    /** As {@link #GMR}, and it cannot escape from that by a move of its own (Howard 1971). */
    SMR,

    /** As {@link #GMR}, and every step of the answer is one that its mover prefers (Fraser and Hipel 1979). */
    SEQ,

    /** As {@link #SEQ}, and it cannot escape from that by a move of its own (Rego and Vieira 2017). */
    SSEQ,

    /**
     * Each such move leads to what it does not prefer where some of the others make a move that they prefer at the same
     * moment (Fraser and Hipel 1984).
     */
    SIM;

    /** How one is written, in words for a user. */
    public static final Phrase FORM = Phrase.of("R, GMR, SMR, SEQ, SSEQ or SIM");

    /** Whether the steps of an answer are moves that their movers prefer. */
    boolean isCredible() {
        return this == SEQ || this == SSEQ;
    }

    /** Whether the decision maker may move once more after the answer. */
    boolean hasEscape() {
        return this == SMR || this == SSEQ;
    }

    /** Whether the others answer, one after the other. */
    boolean isAnswered() {
        return this != R && this != SIM;
    }

    /** By its name. */
    public static Optional<Concept> of(String name) {
        return Arrays.stream(values())
                .filter(concept -> concept.name().equals(name))
                .findFirst();
    }
}
