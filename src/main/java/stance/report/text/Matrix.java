package stance.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import stance.evaluate.Outcome;
import stance.pack.PolicyPack;
import stance.scenario.Response;

/** Provisions by parties, a glyph and a word in each cell; what does not fit in the width wraps by party. */
final class Matrix {

    private static final int INDENT = 2;
    private static final int BETWEEN = 3;

    private final Grid grid;
    private final Style style;

    Matrix(Outcome outcome, PolicyPack pack, Style style) {
        this.grid = Grid.of(outcome, pack);
        this.style = style;
    }

    void print(Lines lines) {
        var labels = grid.rows().stream().map(Grid.Row::name).toList();
        var labelWidth = labels.stream().mapToInt(String::length).max().orElse(0);
        var columns = new ArrayList<Column>();
        for (var party = 0; party < grid.parties().size(); party++) {
            columns.add(column(party));
        }
        var room = style.width() - INDENT - labelWidth;
        for (var block : blocks(columns, room)) {
            lines.add(" ".repeat(INDENT + labelWidth) + line(block, 0));
            for (var row = 0; row < labels.size(); row++) {
                lines.add(
                        " ".repeat(INDENT) + pad(labels.get(row), labels.get(row), labelWidth) + line(block, row + 1));
            }
            lines.gap();
        }
    }

    private Column column(int party) {
        var cells = new ArrayList<Entry>();
        cells.add(new Entry(grid.parties().get(party), Optional.empty()));
        for (var row : grid.rows()) {
            cells.add(row.entries().get(party).map(this::entry).orElse(new Entry("", Optional.empty())));
        }
        return new Column(cells);
    }

    private Entry entry(Grid.Entry entry) {
        var words = style.response(entry.response()) + " " + entry.reservation();
        return new Entry(words.strip(), Optional.of(entry.response()));
    }

    private static List<List<Column>> blocks(List<Column> columns, int room) {
        var blocks = new ArrayList<List<Column>>();
        var left = 0;
        for (var column : columns) {
            if (blocks.isEmpty() || column.width() + BETWEEN > left) {
                blocks.add(new ArrayList<>());
                left = room;
            }
            blocks.get(blocks.size() - 1).add(column);
            left -= column.width() + BETWEEN;
        }
        return blocks;
    }

    private String line(List<Column> block, int row) {
        return block.stream()
                .map(column -> {
                    var entry = column.entries().get(row);
                    var shown = entry.response()
                            .map(response -> style.paint(entry.text(), response))
                            .orElse(entry.text());
                    return " ".repeat(BETWEEN) + pad(entry.text(), shown, column.width());
                })
                .collect(Collectors.joining());
    }

    private static String pad(String text, String shown, int width) {
        return shown + " ".repeat(Math.max(0, width - text.length()));
    }

    private record Entry(String text, Optional<Response> response) {}

    private record Column(List<Entry> entries) {
        int width() {
            return entries.stream()
                    .mapToInt(entry -> entry.text().length())
                    .max()
                    .orElse(0);
        }
    }
}
