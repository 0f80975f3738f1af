package stance.json;

import stance.problem.Spot;

/** The text of a JSON document, and where its values stand in it. */
record JsonLayout(String document) {

    /** The document with this in place of what stands between two offsets. */
    String with(int from, int to, String addition) {
        var lineBreak = document.contains("\r\n") ? "\r\n" : "\n";
        return document.substring(0, from) + addition.replace("\n", lineBreak) + document.substring(to);
    }

    String indentOfLine(int offset) {
        var start = document.lastIndexOf('\n', offset) + 1;
        var end = start;
        while (end < document.length() && (document.charAt(end) == ' ' || document.charAt(end) == '\t')) {
            end++;
        }
        return document.substring(start, end);
    }

    /** Where a spot is, counting as the reader does: a line ends with LF, CR or both, and a byte-order mark is none. */
    int offset(Spot spot) {
        var line = 1;
        var at = document.startsWith("\uFEFF") ? 1 : 0;
        while (line < spot.line()) {
            var character = document.charAt(at++);
            if (character == '\r' && document.charAt(at) == '\n') {
                at++;
            }
            if (character == '\n' || character == '\r') {
                line++;
            }
        }
        return at + spot.column() - 1;
    }

    /** How many characters stand before this offset in its line. */
    int column(int offset) {
        return offset - document.lastIndexOf('\n', offset) - 1;
    }

    /** Where the value ends that begins at this offset: its closing bracket or quote, or its last character. */
    int end(int start) {
        var depth = 0;
        var inText = false;
        for (var at = start; at < document.length(); at++) {
            switch (document.charAt(at)) {
                case '\\' -> at += inText ? 1 : 0;
                case '"' -> inText = !inText;
                case '{', '[' -> depth += inText ? 0 : 1;
                case '}', ']' -> depth -= inText ? 0 : 1;
                default -> {}
            }
            if (depth == 0 && !inText && isLast(at)) {
                return at;
            }
        }
        throw new IllegalStateException("No value ends behind " + start + ".");
    }

    /** Brackets and quotes end a value; a number or a word goes on until something else comes. */
    private boolean isLast(int at) {
        return "}]\"".indexOf(document.charAt(at)) >= 0
                || at + 1 == document.length()
                || ",]} \t\r\n".indexOf(document.charAt(at + 1)) >= 0;
    }
}
