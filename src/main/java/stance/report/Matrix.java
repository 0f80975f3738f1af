package stance.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import stance.evaluate.Cell;
import stance.evaluate.Ground;
import stance.evaluate.Outcome;
import stance.pack.PolicyPack;
import stance.scenario.Cells;
import stance.scenario.Response;

/** Provisions by parties, a glyph and a word in each cell; what does not fit in the width wraps by party. */
final class Matrix {

    private static final int INDENT = 2;
    private static final int BETWEEN = 3;

    private final Outcome outcome;
    private final PolicyPack pack;
    private final Style style;

    Matrix(Outcome outcome, PolicyPack pack, Style style) {
        this.outcome = outcome;
        this.pack = pack;
        this.style = style;
    }

    void print(Lines lines) {
        var labels = labels();
        var labelWidth = labels.stream().mapToInt(String::length).max().orElse(0);
        var columns = outcome.responses().keySet().stream()
                .map(party -> column(party, labels))
                .toList();
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

    private List<String> labels() {
        var names = new LinkedHashSet<String>();
        outcome.cells().stream().filter(Cell::isSingle).map(Cell::name).forEach(names::add);
        outcome.cells().stream()
                .filter(cell -> !cell.isSingle() && !cell.provisions().isEmpty())
                .map(Cell::name)
                .sorted()
                .forEach(names::add);
        var labels = new ArrayList<>(names);
        if (outcome.cells().stream().anyMatch(cell -> cell.provisions().isEmpty())) {
            labels.add(Cells.PACKAGE + " itself");
        }
        labels.add(Cells.PACKAGE);
        return labels;
    }

    private Column column(String party, List<String> labels) {
        var cells = new ArrayList<Entry>();
        cells.add(new Entry(pack.actor(party).name(), Optional.empty()));
        for (var label : labels) {
            cells.add(
                    label.equals(Cells.PACKAGE)
                            ? entry(outcome.response(party), Ground.STANCE)
                            : outcome.cell(party, label.replace(" itself", ""))
                                    .map(cell -> entry(cell.response(), cell.ground()))
                                    .orElse(new Entry("", Optional.empty())));
        }
        return new Column(cells);
    }

    private Entry entry(Response response, Ground ground) {
        var words = ground.words().isEmpty() ? "" : " (" + ground.words() + ")";
        return new Entry(style.response(response) + words, Optional.of(response));
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
