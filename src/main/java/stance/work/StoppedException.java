package stance.work;

/**
 * Says that work ended before it was done, since the thread that asked for it was interrupted: nobody waits for it any
 * more. The thread stays interrupted.
 */
public final class StoppedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public StoppedException() {
        super("Interrupted at work.");
    }

    /**
     * Goes on unless the thread is interrupted. To be asked wherever work may take long; that takes next to no time.
     *
     * @throws StoppedException if it is
     */
    public static void ifInterrupted() {
        if (Thread.currentThread().isInterrupted()) {
            throw new StoppedException();
        }
    }
}
