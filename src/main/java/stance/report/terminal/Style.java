package stance.report.terminal;

import stance.scenario.Response;
import stance.scenario.Verdict;

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

    private static final String VERMILION = "38;5;166";
    private static final String ORANGE = "38;5;172";
    private static final String YELLOW = "38;5;142";
    private static final String GREY = "38;5;245";
    private static final String BLUE = "38;5;32";

    /** A response as glyph and word, never one without the other. */
    public String response(Response response) {
        return glyph(response) + " " + response.words();
    }

    /** The text in the colour of a response. */
    public String paint(String text, Response response) {
        return paint(
                text,
                switch (response) {
                    case REJECTS -> VERMILION;
                    case OBJECTS -> ORANGE;
                    case CONDITIONAL -> YELLOW;
                    case SILENT -> GREY;
                    case ACCEPTS -> BLUE;
                });
    }

    /** The text in the colour of a verdict. */
    public String paint(String text, Verdict verdict) {
        return paint(
                text,
                "1;"
                        + switch (verdict) {
                            case CONFLICT -> VERMILION;
                            case NEGOTIABLE -> ORANGE;
                            case UNDETERMINED -> GREY;
                            case AGREEMENT -> BLUE;
                        });
    }

    /** The text in bold. */
    public String bold(String text) {
        return paint(text, "1");
    }

    /** The text held back. */
    public String dim(String text) {
        return paint(text, "2");
    }

    private String glyph(Response response) {
        return switch (response) {
            case REJECTS -> unicode ? "✖" : "x";
            case OBJECTS -> unicode ? "▲" : "!";
            case CONDITIONAL -> unicode ? "◐" : "?";
            case SILENT -> unicode ? "·" : ".";
            case ACCEPTS -> unicode ? "✔" : "+";
        };
    }

    private String paint(String text, String code) {
        return colour && !text.isEmpty() ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
