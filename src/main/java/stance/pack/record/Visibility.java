package stance.pack.record;

/** Who heard it. */
public enum Visibility {
    PUBLIC,
    /** An assurance given in private. */
    PRIVATE
}
