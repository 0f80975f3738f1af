package stance.table;

import java.util.List;
import stance.problem.Place;

/**
 * A table that was read. Rows without words are left out, and blanks around them.
 *
 * @param name of the sheet; that of the file where it has only one table
 * @param place of the whole of it
 * @param rows from the first one that holds anything, which is the head
 */
public record ReadTable(String name, Place place, List<List<Cell>> rows) {

    /** Keeps its own copies. */
    public ReadTable {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * A cell with words in it.
     *
     * @param column counted from 0
     * @param text in one line, without blanks around it
     * @param place by which the user finds it: {@code pack.xlsx Tariff!F12}
     */
    public record Cell(int column, String text, Place place) {}
}
