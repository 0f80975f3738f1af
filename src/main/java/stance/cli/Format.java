package stance.cli;

/** For whom the output is. */
enum Format {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON
}
