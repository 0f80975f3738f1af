package stance.explore.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.json.TextFiles;

/** Reads JSON Lines (<a href="https://jsonlines.org">jsonlines.org</a>) from a stream. Of a long line no more is kept than may be read. */
final class ScenarioLines {

    /** Work for each core before there is a wait for the slowest one. */
    private static final int MOST_LINES = 4096;

    private static final int MOST_BYTES = 4 * 1024 * 1024;

    private final InputStream in;
    private final byte[] buffer = new byte[64 * 1024];
    private int at;
    private int end;
    private int number;
    private Optional<ScenarioLine> seen = Optional.empty();

    /** Reads from here on. */
    ScenarioLines(InputStream in) {
        this.in = in;
    }

    /**
     * The next lines, enough to work on together; none at the end.
     *
     * @throws UncheckedIOException if the stream cannot be read
     */
    List<ScenarioLine> next() {
        var lines = new ArrayList<ScenarioLine>();
        var bytes = 0;
        while (lines.size() < MOST_LINES && bytes < MOST_BYTES) {
            var line = line();
            if (line.isEmpty()) {
                break;
            }
            lines.add(line.get());
            bytes += line.get().bytes().length;
        }
        return lines;
    }

    /** The next line that is not blank, which stays the next one; empty at the end. */
    Optional<ScenarioLine> peek() {
        seen = line();
        return seen;
    }

    private Optional<ScenarioLine> line() {
        if (seen.isPresent()) {
            var line = seen;
            seen = Optional.empty();
            return line;
        }
        for (var bytes = bytes(); bytes.isPresent(); bytes = bytes()) {
            number++;
            if (!LineEvaluator.isBlank(bytes.get())) {
                return Optional.of(new ScenarioLine(number, bytes.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<byte[]> bytes() {
        var line = new ByteArrayOutputStream();
        var isThere = false;
        while (at < end || fill()) {
            isThere = true;
            var from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            line.write(buffer, from, Math.min(at - from, TextFiles.MAX_BYTES + 1 - line.size()));
            if (at < end) {
                at++;
                break;
            }
        }
        return isThere ? Optional.of(line.toByteArray()) : Optional.empty();
    }

    private boolean fill() {
        try {
            at = 0;
            end = Math.max(0, in.read(buffer));
            return end > 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
