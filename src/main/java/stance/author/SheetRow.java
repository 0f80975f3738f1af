package stance.author;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import stance.problem.Place;
import stance.table.ReadTable.Cell;

/**
 * A row as somebody filled it in.
 *
 * @param cells by the heads of their columns; none where there is nothing in it
 * @param place of the row: its first cell
 */
record SheetRow(Map<String, Cell> cells, Place place) {

    /** Keeps its own copy. */
    SheetRow {
        cells = Map.copyOf(cells);
    }

    Optional<String> text(String head) {
        return Optional.ofNullable(cells.get(head)).map(Cell::text);
    }

    /** Of a cell; of one that is empty, the row. */
    Place place(String head) {
        return Optional.ofNullable(cells.get(head)).map(Cell::place).orElse(place);
    }

    /** The same row with another text in some of its cells; those have the place of one that is there. */
    SheetRow with(Cell cell, Map<String, String> texts) {
        var all = new LinkedHashMap<>(cells);
        texts.forEach((head, text) -> all.put(head, new Cell(cell.column(), text, cell.place())));
        return new SheetRow(all, cell.place());
    }
}
