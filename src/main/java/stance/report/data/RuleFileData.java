package stance.report.data;

/**
 * A file of rules.
 *
 * @param file Its path below the folder of the pack.
 * @param text All of it.
 */
@Published(
        format = "stance.file/1",
        schema = "file-1",
        title = "File of rules",
        about = "A file of the rules of a pack, as it was written.")
public record RuleFileData(String format, String file, String text) {

    public RuleFileData(String file, String text) {
        this(JsonData.formatOf(RuleFileData.class), file, text);
    }
}
