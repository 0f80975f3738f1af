package stance.report.text;

import java.util.List;
import java.util.stream.Stream;
import stance.report.words.SweepWords.Line;

/** A table of a heading and two figures in each line. */
final class FigureTable {

    private static final int INDENT = 2;

    private FigureTable() {}

    static void print(String head, String first, String second, List<Line> rows, Lines lines) {
        var widest = rows.stream()
                .mapToInt(row -> row.head().length() + INDENT)
                .max()
                .orElse(0);
        var left = Math.max(widest, head.length()) + 2;
        var middle = Stream.concat(Stream.of(first), rows.stream().map(Line::first))
                        .mapToInt(String::length)
                        .max()
                        .orElse(0)
                + 2;
        lines.add(padded(head, left) + padded(first, middle) + second);
        rows.forEach(row ->
                lines.add(padded(" ".repeat(INDENT) + row.head(), left) + padded(row.first(), middle) + row.second()));
        lines.gap();
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
