package stance.problem;

/**
 * Where a problem is.
 *
 * @param file the file's name as the user would type it, or what stands in its place, such as {@code --set}
 * @param line counted from 1; 0 where there is no line
 * @param column counted from 1; 0 where there is no column
 * @param pointer the JSON pointer (RFC 6901) in a JSON file; empty for the whole document and in other files
 */
public record Place(String file, int line, int column, String pointer) {

    /** A whole file. */
    public static Place of(String file) {
        return new Place(file, 0, 0, "");
    }

    /** A spot in a file. */
    public static Place of(String file, Spot spot) {
        return new Place(file, spot.line(), spot.column(), "");
    }

    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
