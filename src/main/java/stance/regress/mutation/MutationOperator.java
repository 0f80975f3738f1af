package stance.regress.mutation;

import stance.language.Phrase;

/** In which way one thing in a rule is changed. */
public enum MutationOperator {
    DROP("drop", Phrase.of("drop a condition")),
    NEGATE("negate", Phrase.of("negate a condition")),
    NOT("not", Phrase.of("drop a not")),
    THRESHOLD("threshold", Phrase.of("move a threshold")),
    CONSTANT("constant", Phrase.of("swap a constant")),
    EFFECT("effect", Phrase.of("turn an effect round")),
    STRENGTH("strength", Phrase.of("weaken the strength")),
    DATE("date", Phrase.of("shift a date"));

    private final String id;
    private final Phrase words;

    MutationOperator(String id, Phrase words) {
        this.id = id;
        this.words = words;
    }

    /** In names of mutants. */
    public String id() {
        return id;
    }

    /** As people read it. */
    public Phrase words() {
        return words;
    }
}
