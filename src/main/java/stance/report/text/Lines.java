package stance.report.text;

import org.apache.commons.text.WordUtils;

/** Puts a text together line by line, within a width. */
public final class Lines {

    private final StringBuilder text = new StringBuilder();
    private final int width;

    public Lines(int width) {
        this.width = width;
    }

    /** A line as it is. */
    public Lines add(String line) {
        text.append(line.stripTrailing()).append('\n');
        return this;
    }

    /** An empty line. */
    public Lines gap() {
        return add("");
    }

    /** A paragraph, wrapped at words and set in. */
    public Lines wrap(String paragraph, int indent) {
        return wrap(paragraph, indent, indent);
    }

    /** A paragraph whose further lines are set in by more than the first. */
    public Lines wrap(String paragraph, int first, int further) {
        var room = Math.max(20, width - further);
        var wrapped = WordUtils.wrap(paragraph, room, "\n", false).split("\n", -1);
        for (var i = 0; i < wrapped.length; i++) {
            add(" ".repeat(i == 0 ? first : further) + wrapped[i]);
        }
        return this;
    }

    /** What stands at the left and, if both have room in a line, what stands at the right end of it. */
    public Lines sides(String left, String right) {
        return sides(left, left, right, right);
    }

    /** The same where what is shown holds marks of colour: their widths are those of the plain texts. */
    public Lines sides(String left, String shownLeft, String right, String shownRight) {
        var room = width - left.length() - right.length();
        if (room >= 2) {
            return add(shownLeft + " ".repeat(room) + shownRight);
        }
        return add(shownLeft).add("  " + shownRight);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
