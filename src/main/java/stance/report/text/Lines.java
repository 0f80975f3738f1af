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

    @Override
    public String toString() {
        return text.toString();
    }
}
