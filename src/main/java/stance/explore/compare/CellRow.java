package stance.explore.compare;

import java.util.List;
import java.util.Optional;
import stance.evaluate.Cell;
import stance.evaluate.Ground;
import stance.scenario.Response;

/**
 * What a party makes of one thing, side by side.
 *
 * @param cell its name, as in {@link stance.scenario.Cells}
 * @param cells one for each side; empty where the side has no such cell
 */
public record CellRow(String party, String cell, List<Optional<Cell>> cells) {

    /** Keeps its own copy. */
    public CellRow {
        cells = List.copyOf(cells);
    }

    /** Whether the sides differ in the response or in what it rests on. */
    public boolean differs() {
        record Answer(Response response, Ground ground) {}
        return cells.stream()
                        .map(side -> side.map(cell -> new Answer(cell.response(), cell.ground())))
                        .distinct()
                        .count()
                > 1;
    }
}
