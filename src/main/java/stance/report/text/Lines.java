package stance.report.text;

import java.util.function.UnaryOperator;
import org.apache.commons.text.WordUtils;
import stance.report.gate.Visible;
import stance.report.terminal.Style;

/** Puts a text together line by line, within a width. What is painted is painted last, so that no paint is wrapped. */
public final class Lines {

    private final StringBuilder text = new StringBuilder();
    private final Style style;

    public Lines(Style style) {
        this.style = style;
    }

    /** A line as it is. */
    public Lines add(String line) {
        return add(line, UnaryOperator.identity());
    }

    /** A line as it is, in bold. */
    public Lines bold(String line) {
        return add(line, style::bold);
    }

    /** A line as it is, held back. */
    public Lines dim(String line) {
        return add(line, style::dim);
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
        return wrap(paragraph, first, further, UnaryOperator.identity());
    }

    /** A paragraph in bold, wrapped at words. */
    public Lines wrapBold(String paragraph) {
        return wrap(paragraph, 0, 0, style::bold);
    }

    private Lines add(String line, UnaryOperator<String> paint) {
        text.append(paint.apply(Visible.line(line.stripTrailing()))).append('\n');
        return this;
    }

    private Lines wrap(String paragraph, int first, int further, UnaryOperator<String> paint) {
        var room = Math.max(20, style.width() - further);
        var wrapped = WordUtils.wrap(Visible.line(paragraph), room, "\n", false).split("\n", -1);
        for (var i = 0; i < wrapped.length; i++) {
            add(" ".repeat(i == 0 ? first : further) + wrapped[i], paint);
        }
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
