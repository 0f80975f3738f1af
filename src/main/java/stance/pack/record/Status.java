package stance.pack.record;

/** How far a stance is read. */
public enum Status {
    /** It counts. */
    FINAL,
    /** It is being written: it is shown, takes no part in a verdict and supersedes nothing. */
    DRAFT
}
