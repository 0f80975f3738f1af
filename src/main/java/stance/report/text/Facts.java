package stance.report.text;

/** Labels at the left and what they say at the right of them, wrapped in a column of its own. */
public final class Facts {

    private final Lines lines;
    private final int width;
    private final int indent;
    private final int column;

    /**
     * Adds to these lines.
     *
     * @param indent of the labels
     * @param column where what they say begins
     */
    public Facts(Lines lines, int width, int indent, int column) {
        this.lines = lines;
        this.width = width;
        this.indent = indent;
        this.column = column;
    }

    /** A label and what it says; a label without room of its own stands in a line above. */
    public Facts add(String label, String words) {
        return add(label, label, words);
    }

    /** The same where the label is shown with marks of colour: its width is that of the plain text. */
    public Facts add(String label, String shown, String words) {
        var start = " ".repeat(indent) + shown;
        if (indent + label.length() >= column) {
            lines.add(start).wrap(words, column);
            return this;
        }
        var wrapped = new Lines(width).wrap(words, column).toString().stripTrailing();
        var first = start + " ".repeat(column - indent - label.length()) + wrapped.stripLeading();
        first.lines().forEach(lines::add);
        return this;
    }

    /** A line as it is, below what was said last. */
    public Facts further(String line) {
        lines.add(" ".repeat(column) + line);
        return this;
    }
}
