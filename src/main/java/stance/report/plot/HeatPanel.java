package stance.report.plot;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** A table whose cells are painted by what they say. */
record HeatPanel(String heading, List<String> columns, List<Row> rows) implements Panel {

    private static final int HEAD = 220;
    private static final int LEAST = 118;
    private static final int GAP = 3;
    private static final int PADDING = 8;

    /** Keeps its own copies. */
    HeatPanel {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** What stands in a row; a row without cells is a heading of those below. */
    record Row(String label, List<HeatCell> cells) {

        /** Keeps its own copy. */
        Row {
            cells = List.copyOf(cells);
        }

        private List<Lettering> lines() {
            var words = cells.isEmpty() ? Lettering.heading(label) : Lettering.of(label);
            return words.within(cells.isEmpty() ? Panels.WIDTH : HEAD - PADDING);
        }
    }

    @Override
    public int width() {
        return Math.max(Panels.WIDTH, HEAD + columns.size() * LEAST);
    }

    @Override
    public int height() {
        return head() + rows.stream().mapToInt(this::height).sum();
    }

    private int column() {
        return (width() - HEAD) / Math.max(1, columns.size());
    }

    private int inside() {
        return column() - GAP - 2 * PADDING;
    }

    private int head() {
        return lines(columns.stream()
                        .map(name -> Lettering.heading(name).within(inside()))
                        .toList())
                + PADDING;
    }

    private int height(Row row) {
        var cells = new ArrayList<List<Lettering>>();
        cells.add(row.lines());
        row.cells().forEach(cell -> cells.add(cell.lines(inside())));
        return lines(cells) + PADDING;
    }

    private static int lines(List<List<Lettering>> cells) {
        return Panels.LINE * cells.stream().mapToInt(List::size).max().orElse(0);
    }

    @Override
    public void draw(Canvas canvas, int left, int top) throws XMLStreamException {
        for (var i = 0; i < columns.size(); i++) {
            write(
                    canvas,
                    Lettering.heading(columns.get(i)).within(inside()),
                    left + HEAD + i * column() + PADDING,
                    top);
        }
        var y = top + head();
        for (var row : rows) {
            var height = height(row);
            write(canvas, row.lines(), left, y);
            for (var i = 0; i < row.cells().size(); i++) {
                var cell = row.cells().get(i);
                var x = left + HEAD + i * column();
                cell.paint(canvas, x, y, column() - GAP, height - GAP);
                write(canvas, cell.lines(inside()), x + PADDING, y);
            }
            y += height;
        }
    }

    private static void write(Canvas canvas, List<Lettering> lines, int x, int top) throws XMLStreamException {
        var y = top;
        for (var line : lines) {
            y += Panels.LINE;
            canvas.words(line, x, y - 2);
        }
    }
}
