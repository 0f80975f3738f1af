package stance.table;

import java.util.List;

/**
 * A table to be written: a head, then rows of as many cells.
 *
 * @param name of the sheet
 */
public record Table(String name, List<Column> columns, List<List<String>> rows) {

    /** Keeps its own copies. */
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * A column.
     *
     * @param head what stands above it
     * @param note what it is for, shown beside the head where a format can; empty where there is nothing to say
     * @param choices what a cell usually holds, to choose from where a format can; none where that is open
     */
    public record Column(String head, String note, List<String> choices) {

        /** Keeps its own copy. */
        public Column {
            choices = List.copyOf(choices);
        }

        /** A column of which the head says enough. */
        public static Column of(String head) {
            return new Column(head, "", List.of());
        }
    }

    /** The heads of the columns. */
    public List<String> heads() {
        return columns.stream().map(Column::head).toList();
    }
}
