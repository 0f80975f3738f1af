package stance.report.terminal;

/**
 * How a terminal shows things.
 *
 * @param colour whether it shows colours (ANSI, ECMA-48)
 * @param unicode whether it shows more than ASCII
 * @param width in columns
 */
public record Style(boolean colour, boolean unicode, int width) {

    /** The width that is enough. */
    public static final int DEFAULT_WIDTH = 80;

    /** Without colours, for files and pipes. */
    public static final Style PLAIN = new Style(false, true, DEFAULT_WIDTH);

    /** The text in bold. */
    public String bold(String text) {
        return paint(text, "1");
    }

    /** The text held back. */
    public String dim(String text) {
        return paint(text, "2");
    }

    private String paint(String text, String code) {
        return colour && !text.isEmpty() ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
