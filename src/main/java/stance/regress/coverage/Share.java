package stance.regress.coverage;

/**
 * So many of so many.
 *
 * @param part at most {@code all}
 */
public record Share(int part, int all) {

    /** Rounded down, so that 100 is said of all alone; 100 of nothing. */
    public int percent() {
        return all == 0 ? 100 : (int) (100L * part / all);
    }
}
