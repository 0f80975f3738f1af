package stance.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import stance.language.Phrase;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.RefusedException;
import stance.problem.Severity;

/** Puts a result where the user wants it. */
final class Output {

    private Output() {}

    /**
     * Writes to the file, whole or not at all, or else to standard output.
     *
     * @throws RefusedException if the file cannot be written
     */
    static void write(String text, Optional<Path> file, Terminal terminal) {
        if (file.isPresent()) {
            write(text.getBytes(StandardCharsets.UTF_8), file.get());
        } else {
            terminal.out().print(text);
            terminal.out().flush();
        }
    }

    /**
     * Writes to the file, whole or not at all.
     *
     * @throws RefusedException if the file cannot be written
     */
    static void write(byte[] bytes, Path file) {
        try {
            replace(bytes, file);
        } catch (IOException unwritable) {
            throw new RefusedException(List.of(new Problem(
                    "file.unwritable",
                    Severity.ERROR,
                    Place.of(file.toString()),
                    Phrase.of("This file cannot be written: %s.", reason(unwritable)),
                    Phrase.NONE)));
        }
    }

    private static void replace(byte[] bytes, Path file) throws IOException {
        var target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, "it is a folder");
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            // A device or a pipe takes what it is given; it must not be replaced.
            Files.write(target, bytes);
            return;
        }
        var part = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        // Where the program is ended meanwhile.
        part.toFile().deleteOnExit();
        try {
            Files.write(part, bytes, StandardOpenOption.CREATE_NEW);
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static String reason(IOException unwritable) {
        if (unwritable instanceof NoSuchFileException) {
            return "there is no such folder";
        } else if (unwritable instanceof AccessDeniedException) {
            return "that is not permitted";
        }
        return unwritable instanceof FileSystemException known && known.getReason() != null
                ? known.getReason()
                : String.valueOf(unwritable.getMessage());
    }
}
