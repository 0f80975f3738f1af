package stance.regress.coverage;

/**
 * So many of so many.
 *
 * @param part at most {@code all}
 */
public record Share(int part, int all) {

    /** Whether it is at least so many per cent, exactly; nothing of nothing reaches them all. */
    public boolean reaches(int percent) {
        return 100L * part >= (long) percent * all;
    }
}
