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
    static void write(String text, Optional<OutputFile> file, Terminal terminal) {
        if (file.isPresent()) {
            write(text.getBytes(StandardCharsets.UTF_8), file.get().path());
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
            throw unwritable(file, unwritable, Phrase.NONE);
        }
    }

    /**
     * Makes the folder where there is none.
     *
     * @throws RefusedException if it cannot be made
     */
    static void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException unwritable) {
            throw refused(folder, Phrase.of("This folder cannot be made: %s.", reason(unwritable)), Phrase.NONE);
        }
    }

    private static void replace(byte[] bytes, Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "it is a folder");
        } else if (!Files.exists(file)) {
            put(bytes, file.toAbsolutePath(), StandardOpenOption.CREATE_NEW);
        } else if (Files.isRegularFile(file)) {
            put(bytes, file.toRealPath(), StandardOpenOption.TRUNCATE_EXISTING);
        } else {
            // A device or a pipe takes what it is given; it must not be replaced.
            Files.write(file, bytes);
        }
    }

    /** Beside its place until it is whole. */
    private static void put(byte[] bytes, Path target, StandardOpenOption option) throws IOException {
        var part = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        // Where the program is ended meanwhile.
        part.toFile().deleteOnExit();
        try {
            if (option == StandardOpenOption.TRUNCATE_EXISTING) {
                // A copy has the mode of the file, and its owner and access lists as far as we may set them.
                Files.copy(target, part, StandardCopyOption.COPY_ATTRIBUTES);
            }
            Files.write(part, bytes, StandardOpenOption.WRITE, option);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** That a file cannot be written, and why. */
    static RefusedException unwritable(Path file, IOException unwritable, Phrase hint) {
        return refused(file, Phrase.of("This file cannot be written: %s.", reason(unwritable)), hint);
    }

    private static RefusedException refused(Path file, Phrase message, Phrase hint) {
        return new RefusedException(
                List.of(new Problem("file.unwritable", Severity.ERROR, Place.of(file.toString()), message, hint)));
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
