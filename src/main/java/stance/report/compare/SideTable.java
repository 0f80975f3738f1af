package stance.report.compare;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.text.WordUtils;
import stance.report.compare.Line.Entry;
import stance.report.text.Lines;
import stance.report.text.Style;

/** The table of sides at a terminal: each side has a column, and sides that do not fit stand below the others. */
final class SideTable {

    private static final int INDENT = 2;
    private static final int BETWEEN = 2;
    private static final int NARROWEST = 16;
    private static final int WIDEST = 34;

    private final List<Line> table;
    private final Style style;

    SideTable(List<Line> table, Style style) {
        this.table = table;
        this.style = style;
    }

    /** Prints it under these heads, one for each side. */
    void print(List<String> heads, Lines lines) {
        var labelled =
                table.stream().mapToInt(line -> label(line).length()).max().orElse(0) + INDENT;
        var room = style.width() - labelled;
        var inBlock = Math.max(1, Math.min(heads.size(), room / (NARROWEST + BETWEEN)));
        var width = Math.min(WIDEST, room / inBlock - BETWEEN);
        for (var from = 0; from < heads.size(); from += inBlock) {
            var to = Math.min(heads.size(), from + inBlock);
            print(
                    " ".repeat(INDENT),
                    heads.subList(from, to).stream().map(Shown::plain).toList(),
                    labelled,
                    width,
                    lines);
            for (var line : table) {
                var entries = line.entries().subList(from, to).stream()
                        .map(this::shown)
                        .toList();
                print(" ".repeat(INDENT) + label(line), entries, labelled, width, lines);
            }
            lines.gap();
        }
    }

    private static String label(Line line) {
        return (line.isInner() ? "  " : "") + line.head();
    }

    /** A line, and below it what does not fit in its columns. */
    private static void print(String label, List<Shown> entries, int labelled, int width, Lines lines) {
        var wrapped = entries.stream().map(entry -> entry.wrapped(width)).toList();
        var height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        for (var i = 0; i < height; i++) {
            var text = new StringBuilder(pad(i == 0 ? label : "", i == 0 ? label : "", labelled));
            for (var side = 0; side < entries.size(); side++) {
                var parts = wrapped.get(side);
                var part = i < parts.size() ? parts.get(i) : "";
                text.append(" ".repeat(BETWEEN))
                        .append(pad(part, entries.get(side).painted(part), width));
            }
            lines.add(text.toString());
        }
    }

    private Shown shown(Entry entry) {
        var text = entry.verdict()
                .map(Enum::name)
                .or(() -> entry.response().map(style::response))
                .orElse("");
        return new Shown(
                (text + " " + entry.reservation()).strip(),
                part -> entry.verdict()
                        .map(verdict -> style.paint(part, verdict))
                        .or(() -> entry.response().map(response -> style.paint(part, response)))
                        .orElse(part));
    }

    private static String pad(String text, String shown, int width) {
        return shown + " ".repeat(Math.max(0, width - text.length()));
    }

    /** A text and its colour. */
    private record Shown(String text, Paint paint) {

        private interface Paint {
            String of(String part);
        }

        static Shown plain(String text) {
            return new Shown(text, part -> part);
        }

        List<String> wrapped(int width) {
            return new ArrayList<>(
                    List.of(WordUtils.wrap(text, width, "\n", true).split("\n", -1)));
        }

        String painted(String part) {
            return paint.of(part);
        }
    }
}
