package stance.table;

import stance.problem.Place;

/** Names cells as spreadsheets do: {@code F12}. */
final class Address {

    private static final int LETTERS = 26;

    private Address() {}

    /**
     * A cell of a file.
     *
     * @param row counted from 1
     * @param column counted from 0
     */
    static Place of(String file, long row, int column) {
        var letters = new StringBuilder();
        for (var rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return Place.of(file + " " + letters + row);
    }
}
