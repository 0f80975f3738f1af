package stance.explore.batch;

/** A line of JSON Lines that is not blank. */
final class ScenarioLine {

    private final int number;
    private final byte[] bytes;

    /**
     * A line.
     *
     * @param number counted from 1, blank lines too
     * @param bytes its own from now on, without the line break; of a line that is longer than what is read of one, as
     *     much as tells that it is
     */
    ScenarioLine(int number, byte[] bytes) {
        this.number = number;
        this.bytes = bytes;
    }

    int number() {
        return number;
    }

    /** Not to be changed. */
    byte[] bytes() {
        return bytes;
    }
}
