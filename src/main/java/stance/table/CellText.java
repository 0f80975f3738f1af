package stance.table;

import java.util.regex.Pattern;

/** What spreadsheets make of the words in a cell. */
final class CellText {

    /** Also as wide as a Chinese character, which some spreadsheets take for the same. */
    private static final Pattern FORMULA = Pattern.compile("\\s*[=+@\\-\uFF1D\uFF0B\uFF0D\uFF20]");

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");

    /** Also those that do not break, which office programs write, and those that are not seen at all. */
    private static final Pattern BLANKS_AROUND = Pattern.compile("^[\\s\\p{Z}\u200B\uFEFF]+|[\\s\\p{Z}\u200B\uFEFF]+$");

    private CellText() {}

    /** The words in a cell, in one line and without blanks around them. */
    static String words(String text) {
        return BLANKS_AROUND.matcher(text).replaceAll("").replaceAll("\\s*\\R\\s*", " ");
    }

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** Whether a spreadsheet that reads it as text would compute it. */
    static boolean isFormula(String text) {
        return FORMULA.matcher(text).lookingAt() && !isNumber(text);
    }
}
