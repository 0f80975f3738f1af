package stance.report.terminal;

import java.util.ArrayList;
import java.util.List;
import stance.report.gate.Visible;

/** Characters, each with its ink, in one line that is not wrapped yet. */
record Text(List<Run> runs) {

    static final Text EMPTY = new Text(List.of());

    /** Keeps its own copy. */
    Text {
        runs = List.copyOf(runs);
    }

    /** Characters of one ink; the marks of the ink are the only controls that a terminal gets. */
    record Run(String characters, Ink ink) {

        Run {
            characters = Visible.line(characters);
        }
    }

    static Text of(String characters, Ink ink) {
        return characters.isEmpty() ? EMPTY : new Text(List.of(new Run(characters, ink)));
    }

    static Text of(String characters) {
        return of(characters, Ink.PLAIN);
    }

    /** This one and then the other. */
    Text then(Text other) {
        var all = new ArrayList<>(runs);
        all.addAll(other.runs);
        return new Text(all);
    }

    /** All of it in one ink. */
    Text in(Ink ink) {
        return of(plain(), ink);
    }

    boolean isEmpty() {
        return runs.isEmpty();
    }

    String plain() {
        var text = new StringBuilder();
        runs.forEach(run -> text.append(run.characters()));
        return text.toString();
    }

    /** How many columns it takes. */
    int width() {
        return width(plain());
    }

    private static int width(String characters) {
        return characters.codePointCount(0, characters.length());
    }

    /** With blanks up to a width. */
    Text padded(int width) {
        var missing = width - width();
        return missing <= 0 ? this : then(of(" ".repeat(missing)));
    }

    /** At most so many columns in each line, broken at blanks; a word that is longer stays whole. */
    List<Text> wrapped(int room) {
        var lines = new ArrayList<Text>();
        var plain = plain();
        var start = 0;
        // A text of at most so many characters has no more columns; so only a long rest is counted, and not all of it.
        while (plain.length() - start > room && isWider(plain, start, room)) {
            var limit = plain.offsetByCodePoints(start, room);
            var blank = plain.lastIndexOf(' ', limit);
            if (blank <= start) {
                blank = plain.indexOf(' ', limit);
            }
            if (blank < 0) {
                break;
            }
            lines.add(part(start, blank));
            start = blank + 1;
        }
        lines.add(part(start, plain.length()));
        return lines;
    }

    private static boolean isWider(String plain, int start, int room) {
        var end = Math.min(plain.length(), start + 2 * room + 2);
        return plain.codePointCount(start, end) > room;
    }

    private Text part(int from, int to) {
        var part = new ArrayList<Run>();
        var at = 0;
        for (var run : runs) {
            var end = at + run.characters().length();
            if (end > from && at < to) {
                part.add(new Run(
                        run.characters().substring(Math.max(0, from - at), Math.min(to, end) - at), run.ink()));
            }
            at = end;
        }
        return new Text(part);
    }

    /** With its inks as a terminal reads them, or without. */
    String shown(boolean colour) {
        if (!colour) {
            return plain();
        }
        var text = new StringBuilder();
        runs.forEach(run -> text.append(run.ink().on(run.characters())));
        return text.toString();
    }
}
