package stance.author;

import java.util.ArrayList;
import java.util.List;

/** The parts of a cell; what stands between quotes stays together. */
final class Parts {

    private Parts() {}

    /** The parts between separators, without blanks around them; empty ones are left out. */
    static List<String> of(String cell, String separator) {
        var parts = new ArrayList<String>();
        var start = 0;
        var isQuoted = false;
        for (var at = 0; at < cell.length(); at++) {
            if (cell.charAt(at) == '"') {
                isQuoted = !isQuoted;
            } else if (!isQuoted && cell.startsWith(separator, at)) {
                parts.add(cell.substring(start, at));
                start = at + separator.length();
                at = start - 1;
            }
        }
        parts.add(cell.substring(start));
        return parts.stream().map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    /** Without the quotes around it, in which two stand for one. */
    static String unquoted(String text) {
        var isQuoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return isQuoted ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : text;
    }
}
