package stance.regress.mutation;

/** In which way one thing in a rule is changed. */
public enum MutationOperator {
    DROP("drop", "drop a condition"),
    NEGATE("negate", "negate a condition"),
    NOT("not", "drop a not"),
    THRESHOLD("threshold", "move a threshold"),
    CONSTANT("constant", "swap a constant"),
    EFFECT("effect", "turn an effect round"),
    STRENGTH("strength", "weaken the strength"),
    DATE("date", "shift a date");

    private final String id;
    private final String words;

    MutationOperator(String id, String words) {
        this.id = id;
        this.words = words;
    }

    /** In names of mutants. */
    public String id() {
        return id;
    }

    /** As people read it. */
    public String words() {
        return words;
    }
}
