package stance.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import stance.language.Phrase;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.Severity;

/** Remembers that something could not be written: the writer above it keeps that to itself. */
final class StandardOutput extends OutputStream {

    private static final int KIND_OF_FILE = 0170000;
    private static final int PIPE = 0010000;
    private static final int SOCKET = 0140000;

    private final OutputStream to;
    private @Nullable IOException failure;

    StandardOutput(OutputStream to) {
        this.to = to;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            to.write(bytes, from, length);
        } catch (IOException unwritable) {
            failure = failure == null ? unwritable : failure;
            throw unwritable;
        }
    }

    /**
     * Says so where something could not be written. That the reader has left, as {@code head} does, needs no word.
     *
     * @param status what to end with otherwise
     * @return what to end with
     */
    int end(int status, Terminal terminal) {
        if (failure == null) {
            return status;
        }
        if (!isPipe(failure)) {
            var problem = new Problem(
                    "output.unwritable",
                    Severity.ERROR,
                    Place.of("standard output"),
                    Phrase.of("The result cannot be written: %s.", String.valueOf(failure.getMessage())),
                    Phrase.NONE);
            terminal.tell(List.of(problem));
        }
        return Math.max(status, ExitCode.REFUSED);
    }

    /** A pipe fails only when its reader is gone. Its words for that depend on the language of the system. */
    private static boolean isPipe(IOException failure) {
        try {
            var kind = (Integer) Files.getAttribute(Path.of("/dev/stdout"), "unix:mode") & KIND_OF_FILE;
            return kind == PIPE || kind == SOCKET;
        } catch (IOException | UnsupportedOperationException elsewhere) {
            return String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
        }
    }
}
