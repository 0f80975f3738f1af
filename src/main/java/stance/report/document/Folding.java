package stance.report.document;

/** What becomes of a table that is wider than the place where it is shown. */
public enum Folding {
    /** Its columns are alike, such as parties: those that have no room stand below the others, under the same rows. */
    COLUMNS,
    /** Its columns are different: what has no room in a cell goes on below. */
    CELLS
}
