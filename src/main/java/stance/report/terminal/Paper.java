package stance.report.terminal;

import java.util.stream.Stream;

/** Takes texts line by line. */
final class Paper {

    /** Less room than this is no room: then lines stand out at the right. */
    private static final int LEAST_ROOM = 20;

    private final StringBuilder written = new StringBuilder();
    private final Style style;

    Paper(Style style) {
        this.style = style;
    }

    int width() {
        return style.width();
    }

    /** A line as it is. */
    void line(Text line) {
        written.append(line.shown(style.colour()).stripTrailing()).append('\n');
    }

    /** A line as it is, set in. */
    void line(int indent, String line) {
        line(Text.of(" ".repeat(indent) + line));
    }

    /** An empty line, unless there is one already or nothing stands above it. */
    void gap() {
        if (written.length() > 1 && written.charAt(written.length() - 2) != '\n') {
            written.append('\n');
        }
    }

    /** Wrapped at blanks; its further lines are set in by so much. */
    void wrap(Text text, int first, int further) {
        wrap(Text.of(" ".repeat(first)), text, further);
    }

    /** The same behind a beginning that stays in the first line. */
    void wrap(Text beginning, Text text, int further) {
        var lines = text.wrapped(Math.max(LEAST_ROOM, width() - Math.max(beginning.width(), further)));
        for (var i = 0; i < lines.size(); i++) {
            line((i == 0 ? beginning : Text.of(" ".repeat(further))).then(lines.get(i)));
        }
    }

    /** One text at the left and one at the right end of the same line, or below where there is no room for both. */
    void sides(Text left, Text right, int indent) {
        var room = width() - indent - left.width() - right.width();
        if (right.isEmpty()) {
            wrap(left, indent, indent + 2);
        } else if (room >= 2) {
            line(Stream.of(Text.of(" ".repeat(indent)), left, Text.of(" ".repeat(room)), right)
                    .reduce(Text.EMPTY, Text::then));
        } else {
            wrap(left, indent, indent + 2);
            wrap(right, indent + 2, indent + 2);
        }
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
