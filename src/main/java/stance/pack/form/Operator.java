package stance.pack.form;

/** How a field is compared; every operator has one that holds exactly where it does not. */
public enum Operator {
    EQUAL("=="),
    NOT_EQUAL("!="),
    LESS("<"),
    LESS_OR_EQUAL("<="),
    GREATER(">"),
    GREATER_OR_EQUAL(">="),
    IN("in"),
    NOT_IN("not in"),
    CONTAINS("contains"),
    NOT_CONTAINS("not contains"),
    MEMBER_OF("memberOf"),
    NOT_MEMBER_OF("not memberOf");

    private final String symbol;

    Operator(String symbol) {
        this.symbol = symbol;
    }

    /** As it is written in DRL. */
    public String symbol() {
        return symbol;
    }

    /** Whether it asks which of two values is larger. */
    public boolean isOrder() {
        return this == LESS || this == LESS_OR_EQUAL || this == GREATER || this == GREATER_OR_EQUAL;
    }

    /** The operator that holds, on a value that is there, exactly where this one does not. */
    public Operator opposite() {
        return switch (this) {
            case EQUAL -> NOT_EQUAL;
            case NOT_EQUAL -> EQUAL;
            case LESS -> GREATER_OR_EQUAL;
            case LESS_OR_EQUAL -> GREATER;
            case GREATER -> LESS_OR_EQUAL;
            case GREATER_OR_EQUAL -> LESS;
            case IN -> NOT_IN;
            case NOT_IN -> IN;
            case CONTAINS -> NOT_CONTAINS;
            case NOT_CONTAINS -> CONTAINS;
            case MEMBER_OF -> NOT_MEMBER_OF;
            case NOT_MEMBER_OF -> MEMBER_OF;
        };
    }
}
