package stance.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import stance.language.Phrase;
import stance.problem.RefusedException;

/**
 * A file that is written row by row, for hours perhaps: beside its place until all rows are there. What is beside it after
 * an end before that can be gone on with.
 */
final class RowsFile implements AutoCloseable {

    private static final int MOST_KEPT = 1000;

    private final OutputFile target;
    private final Path part;
    private final OutputStream out;

    private RowsFile(OutputFile target, Path part, OutputStream out) {
        this.target = target;
        this.part = part;
        this.out = out;
    }

    /** Where the rows are until all of them are there. */
    static Path part(OutputFile target) {
        return target.path().resolveSibling(target.path().getFileName() + ".part");
    }

    /**
     * A new one.
     *
     * @throws RefusedException if rows of an earlier run would be lost, or if nothing can be written there
     */
    static RowsFile begin(OutputFile target) {
        if (isTaker(target.path())) {
            return open(target, target.path(), StandardOpenOption.WRITE);
        }
        var part = part(target);
        if (Files.exists(part)) {
            throw target.refused(
                    "batch.unfinished",
                    Phrase.of("Rows of a run that was ended before are in %s.", part),
                    Phrase.of("Go on after them with --resume, or remove that file."));
        }
        return open(target, part, StandardOpenOption.CREATE_NEW);
    }

    /**
     * Goes on after the whole rows of a run that was ended; a row that was cut off is taken away.
     *
     * @throws RefusedException if there is none, or if it cannot be written
     */
    static RowsFile resume(OutputFile target) {
        return open(target, part(target), StandardOpenOption.APPEND);
    }

    /** A device or a pipe, which takes what it is given. */
    private static boolean isTaker(Path path) {
        return Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
    }

    private static RowsFile open(OutputFile target, Path part, StandardOpenOption option) {
        try {
            if (Files.isDirectory(target.path())) {
                throw new IOException("it is a folder");
            }
            return new RowsFile(
                    target,
                    part,
                    new BufferedOutputStream(Files.newOutputStream(part, StandardOpenOption.WRITE, option), 1 << 16));
        } catch (IOException unwritable) {
            throw unwritable(target, unwritable);
        }
    }

    /**
     * The last thousand rows, or all, of a run that was ended before all were there, in their order. A row that was cut
     * off is taken away.
     *
     * @throws RefusedException if there is no such run
     */
    static List<String> lastRows(OutputFile target) {
        var part = part(target);
        if (!Files.isRegularFile(part)) {
            throw target.refused(
                    "batch.nothing-to-resume",
                    Phrase.of("There are no rows to go on after: no file %s.", part),
                    Phrase.of("Leave --resume out."));
        }
        try (var file = new RandomAccessFile(part.toFile(), "rw")) {
            var end = lineBreakBefore(file, file.length());
            file.setLength(end);
            if (end == 0) {
                return List.of();
            }
            var from = end;
            for (var count = 0; count < MOST_KEPT && from > 0; count++) {
                from = lineBreakBefore(file, from - 1);
            }
            var rows = new byte[Math.toIntExact(end - from)];
            file.seek(from);
            file.readFully(rows);
            return new String(rows, StandardCharsets.UTF_8).lines().toList();
        } catch (IOException unreadable) {
            throw unwritable(target, unreadable);
        }
    }

    /** Behind the last line break before a place; 0 where there is none. */
    private static long lineBreakBefore(RandomAccessFile file, long place) throws IOException {
        var block = new byte[8192];
        for (var end = place; end > 0; end -= block.length) {
            var from = Math.max(0, end - block.length);
            file.seek(from);
            file.readFully(block, 0, (int) (end - from));
            for (var i = (int) (end - from) - 1; i >= 0; i--) {
                if (block[i] == '\n') {
                    return from + i + 1;
                }
            }
        }
        return 0;
    }

    /**
     * Adds rows, each with its line break.
     *
     * @throws RefusedException if they cannot be written
     */
    void add(String rows) {
        try {
            out.write(rows.getBytes(StandardCharsets.UTF_8));
        } catch (IOException unwritable) {
            throw unfinished(unwritable);
        }
    }

    /**
     * Puts the file into its place: all rows are there.
     *
     * @throws RefusedException if that cannot be done
     */
    void finish() {
        try {
            out.close();
            if (!part.equals(target.path())) {
                Files.move(part, target.path(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException unwritable) {
            throw unfinished(unwritable);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException unwritable) {
            throw unfinished(unwritable);
        }
    }

    private RefusedException unfinished(IOException unwritable) {
        return Output.unwritable(
                target.path(), unwritable, Phrase.of("The rows so far are in %s; --resume goes on after them.", part));
    }

    private static RefusedException unwritable(OutputFile target, IOException unwritable) {
        return Output.unwritable(target.path(), unwritable, Phrase.NONE);
    }
}
