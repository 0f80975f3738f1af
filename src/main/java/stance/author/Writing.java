package stance.author;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import stance.author.FilesToWrite.Planned;
import stance.language.Phrase;
import stance.problem.Place;
import stance.problem.RefusedException;

/** Writes several files, all or none: first beside their places, then moved there; what went wrong is undone. */
final class Writing {

    private final String command;
    private final Deque<Step> undo = new ArrayDeque<>();

    Writing(String command) {
        this.command = command;
    }

    void write(List<Planned> files) {
        var parts = new ArrayList<Path>();
        try {
            for (var file : files) {
                parts.add(part(file));
            }
            for (var i = 0; i < files.size(); i++) {
                move(parts.get(i), files.get(i));
            }
        } catch (IOException failure) {
            undo(failure);
            throw refused(failure);
        }
    }

    private Path part(Planned file) throws IOException {
        var target = file.place();
        createFolders(parent(target));
        var part = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        undo.push(() -> Files.deleteIfExists(part));
        Files.write(part, file.after(), StandardOpenOption.CREATE_NEW);
        return part;
    }

    private void createFolders(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        createFolders(parent(folder));
        Files.createDirectory(folder);
        undo.push(() -> Files.deleteIfExists(folder));
    }

    /** Paths here are absolute: only the root has no parent, and it is there. */
    private static Path parent(Path path) {
        return Objects.requireNonNull(path.getParent(), path::toString);
    }

    private void move(Path part, Planned file) throws IOException {
        var target = file.place();
        if (file.before().isEmpty()) {
            // Refuses to replace what someone else has put there meanwhile.
            Files.move(part, target);
            undo.push(() -> Files.deleteIfExists(target));
            return;
        }
        var before = file.before().get();
        if (!Arrays.equals(Files.readAllBytes(target), before)) {
            throw new IOException(file.path() + " was changed meanwhile");
        }
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        undo.push(() -> Files.write(target, before));
    }

    /** What cannot be undone does not keep the rest from it; the first failure is what the user must hear of. */
    private void undo(IOException failure) {
        while (!undo.isEmpty()) {
            try {
                undo.pop().run();
            } catch (IOException left) {
                failure.addSuppressed(left);
            }
        }
    }

    private RefusedException refused(IOException failure) {
        var reason = failure instanceof FileAlreadyExistsException
                ? failure.getMessage() + " is there already"
                : String.valueOf(failure.getMessage());
        return Refusal.of(
                "file.unwritable", Place.of(command), Phrase.of("Nothing was written: %s.", reason), Phrase.NONE);
    }

    private interface Step {
        void run() throws IOException;
    }
}
