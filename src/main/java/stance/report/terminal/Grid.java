package stance.report.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import stance.report.document.Folding;

/** A table whose cells are texts: the first row holds the heads of the columns, the first cell of a row its own. */
final class Grid {

    private static final int INDENT = 2;
    private static final int BETWEEN = 2;
    private static final int BETWEEN_ALIKE = 3;

    /** More than this a cell of many does not take, but goes on below. */
    private static final int WIDEST = 34;

    /** With less than this, a cell is better told in a line of its own. */
    private static final int NARROWEST = 12;

    private final List<List<Text>> rows;
    private final int columns;
    private final int room;

    Grid(List<List<Text>> rows, int width) {
        this.rows = rows;
        this.columns = rows.get(0).size();
        this.room = width - INDENT;
    }

    void print(Folding folding, Paper paper) {
        switch (folding) {
            case COLUMNS -> blocks(paper);
            case CELLS -> cells(paper);
        }
    }

    private void blocks(Paper paper) {
        var heads = Math.min(widest(0), room / 2);
        var free = room - heads;
        var block = new ArrayList<Integer>();
        var widths = new ArrayList<Integer>();
        var left = free;
        for (var column = 1; column < columns; column++) {
            var width = Math.min(Math.min(widest(column), WIDEST), free - BETWEEN_ALIKE);
            if (!block.isEmpty() && width + BETWEEN_ALIKE > left) {
                block(heads, block, widths, paper);
                paper.gap();
                block.clear();
                widths.clear();
                left = free;
            }
            block.add(column);
            widths.add(width);
            left -= width + BETWEEN_ALIKE;
        }
        block(heads, block, widths, paper);
    }

    private void block(int heads, List<Integer> block, List<Integer> widths, Paper paper) {
        for (var row : rows) {
            var cells = new ArrayList<>(List.of(row.get(0)));
            block.forEach(column -> cells.add(row.get(column)));
            var all = new ArrayList<>(List.of(heads));
            all.addAll(widths);
            row(cells, all, BETWEEN_ALIKE, paper);
        }
    }

    private void cells(Paper paper) {
        var natural = IntStream.range(0, columns).mapToObj(this::widest).toList();
        var widths = shared(natural, room - BETWEEN * (columns - 1));
        var isReadable = IntStream.range(0, columns)
                .allMatch(column -> widths.get(column) >= Math.min(NARROWEST, natural.get(column)));
        if (isReadable) {
            rows.forEach(row -> row(row, widths, BETWEEN, paper));
        } else {
            records(paper);
        }
    }

    /** What is narrower than an equal share keeps its width; the others share what is left. */
    private static List<Integer> shared(List<Integer> natural, int room) {
        var left = room;
        var open = natural.size();
        for (var width : natural.stream().sorted().toList()) {
            if (width > left / open) {
                break;
            }
            left -= width;
            open--;
        }
        var share = open == 0 ? room : left / open;
        return natural.stream().map(width -> Math.min(width, share)).toList();
    }

    private void row(List<Text> cells, List<Integer> widths, int between, Paper paper) {
        var wrapped = IntStream.range(0, cells.size())
                .mapToObj(i -> cells.get(i).wrapped(Math.max(1, widths.get(i))))
                .toList();
        var height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        for (var i = 0; i < height; i++) {
            var line = Text.of(" ".repeat(INDENT));
            for (var column = 0; column < cells.size(); column++) {
                var lines = wrapped.get(column);
                var part = i < lines.size() ? lines.get(i) : Text.EMPTY;
                line = line.then(part.padded(widths.get(column)));
                if (column < cells.size() - 1) {
                    line = line.then(Text.of(" ".repeat(between)));
                }
            }
            paper.line(line);
        }
    }

    /** Row by row: its head, and under it what stands in each column. */
    private void records(Paper paper) {
        var heads = rows.get(0);
        for (var row : rows.subList(1, rows.size())) {
            paper.wrap(row.get(0), INDENT, INDENT + INDENT);
            for (var column = 1; column < columns; column++) {
                if (!row.get(column).isEmpty()) {
                    var label = heads.get(column).isEmpty()
                            ? Text.EMPTY
                            : heads.get(column).then(Text.of(": "));
                    paper.wrap(label.then(row.get(column)), 2 * INDENT, 3 * INDENT);
                }
            }
        }
    }

    private int widest(int column) {
        return rows.stream().mapToInt(row -> row.get(column).width()).max().orElse(0);
    }
}
