package stance.problem;

/** How much a problem weighs. */
public enum Severity {
    /** Nothing is evaluated from the file that has it. */
    ERROR,
    /** Worth knowing; the work goes on. */
    WARNING,
    /** Worth a look; often it is meant so. */
    INFO
}
