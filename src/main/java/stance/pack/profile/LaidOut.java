package stance.pack.profile;

import java.util.List;
import java.util.Set;

/** Lines of a file that is being laid out. */
final class LaidOut {

    private static final String INDENT = "    ";
    private static final Set<String> TIGHT_BEFORE = Set.of(",", ";", ".");
    private static final Set<String> TIGHT_BEHIND = Set.of(".", "@", "-", "!");

    /** Words that a parenthesis is written to. */
    private static final Set<String> OPENING = Set.of("forall", "accumulate", "not", "exists", "!");

    private final StringBuilder text = new StringBuilder();

    /** A line of pieces, below the comments that stand before or among them. */
    void line(int depth, List<Piece> pieces) {
        line(depth, pieces, false);
    }

    /** The same with the narrow signs of types and labels: {@code Set<Country>}, {@code MEXICO("Mexico")}. */
    void narrow(int depth, List<Piece> pieces) {
        line(depth, pieces, true);
    }

    private void line(int depth, List<Piece> pieces, boolean isNarrow) {
        var last = pieces.size() - 1;
        for (var at = 0; at <= last; at++) {
            pieces.get(at).before().forEach(comment -> comment(depth, comment));
            if (at < last) {
                pieces.get(at).behind().forEach(comment -> comment(depth, comment));
            }
        }
        var line = joined(pieces, isNarrow);
        var behind = pieces.get(last).behind();
        text.append(INDENT.repeat(depth)).append(line);
        behind.forEach(comment -> text.append(' ').append(comment));
        text.append('\n');
    }

    void comment(int depth, String comment) {
        text.append(INDENT.repeat(depth)).append(comment).append('\n');
    }

    void blank() {
        text.append('\n');
    }

    /** The pieces in one line. */
    static String flat(List<Piece> pieces) {
        return joined(pieces, false);
    }

    private static String joined(List<Piece> pieces, boolean isNarrow) {
        var line = new StringBuilder();
        for (var at = 0; at < pieces.size(); at++) {
            if (at > 0 && isApart(pieces.get(at - 1).text(), pieces.get(at).text(), isNarrow)) {
                line.append(' ');
            }
            line.append(pieces.get(at).text());
        }
        return line.toString();
    }

    private static boolean isApart(String before, String text, boolean isNarrow) {
        if (TIGHT_BEFORE.contains(text) || TIGHT_BEHIND.contains(before)) {
            return false;
        } else if (isNarrow
                && (Set.of("(", ")", "<", ">").contains(text)
                        || Set.of("(", "<").contains(before))) {
            return false;
        } else if (text.equals("(")) {
            return !isName(before) && !OPENING.contains(before);
        }
        return !(before.equals("(") && text.equals(")"));
    }

    private static boolean isName(String text) {
        return Character.isLetter(text.charAt(0)) && !Set.of("in", "or").contains(text);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
