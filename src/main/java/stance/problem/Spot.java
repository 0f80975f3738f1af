package stance.problem;

/**
 * Line and column of a part of a text, both counted from 1. Line 0 holds what no file holds.
 *
 * <p>All spots are equal to each other: where a part stands is no part of what it says, so two forms that say the same
 * in different places are equal.
 */
public record Spot(int line, int column) {

    /** The spot of what was made, not read. */
    public static final Spot NOWHERE = new Spot(0, 0);

    /** Whether both name the same line and column, which {@link #equals} does not ask. */
    public boolean isAt(Spot other) {
        return line == other.line && column == other.column;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Spot;
    }

    @Override
    public int hashCode() {
        return 0;
    }
}
