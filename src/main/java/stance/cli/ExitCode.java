package stance.cli;

/** What the process ends with. */
final class ExitCode {

    /** The work was done. */
    static final int DONE = 0;

    /** The answer is no: for example, the verdict is one that {@code --fail-on} names. */
    static final int NO = 1;

    /** Input or usage was refused. */
    static final int REFUSED = 2;

    /** A bug in Stance. */
    static final int BUG = 3;

    private ExitCode() {}
}
