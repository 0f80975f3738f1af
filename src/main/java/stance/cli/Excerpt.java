package stance.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import stance.problem.Place;
import stance.report.gate.Visible;

/** The line that a problem is in, with its place marked below. */
final class Excerpt {

    /** Beyond that a file is not what a person wrote. */
    private static final long MOST_BYTES = 1 << 20;

    /** Of a long line so much is shown before the place. */
    private static final int BEFORE = 30;

    private static final String CUT = "...";

    private Excerpt() {}

    /**
     * Two lines; none where the place is in no line of a file that can be read.
     *
     * @param width how wide they may be
     */
    static List<String> of(Place place, int width) {
        if (place.line() < 1 || place.column() < 1) {
            return List.of();
        }
        var lines = lines(place.file());
        if (place.line() > lines.size()) {
            return List.of();
        }
        var number = "  " + place.line();
        var gutter = " ".repeat(number.length());
        var line = lines.get(place.line() - 1).replace('\t', ' ');
        var at = Math.min(place.column() - 1, line.length());
        var room = width - number.length() - " | ".length() - 2 * CUT.length();
        var from = line.length() <= room ? 0 : Math.max(0, Math.min(at - BEFORE, line.length() - room));
        var to = Math.min(line.length(), from + room);
        var before = (from > 0 ? CUT : "") + Visible.line(line.substring(from, at));
        var rest = Visible.line(line.substring(at, Math.max(at, to))) + (to < line.length() ? CUT : "");
        return List.of(number + " | " + before + rest, gutter + " | " + " ".repeat(before.length()) + "^");
    }

    private static List<String> lines(String file) {
        try {
            var path = Path.of(file);
            return Files.isRegularFile(path) && Files.size(path) <= MOST_BYTES
                    ? new String(Files.readAllBytes(path), StandardCharsets.UTF_8)
                            .lines()
                            .toList()
                    : List.of();
        } catch (IOException | InvalidPathException none) {
            // The problem itself is told in any case.
            return List.of();
        }
    }
}
