package stance.report.annotate;

/**
 * What remarks of one code are about.
 *
 * @param help where it is explained; a relative address is one of the documents of Stance
 */
public record RemarkCode(String code, String description, String help) {}
