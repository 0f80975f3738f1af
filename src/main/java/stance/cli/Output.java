package stance.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
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
        if (file.isEmpty()) {
            terminal.out().print(text);
            terminal.out().flush();
            return;
        }
        var target = file.get().toAbsolutePath();
        try {
            var part = Files.createTempFile(target.getParent(), ".stance", ".part");
            try {
                Files.writeString(part, text);
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException unwritable) {
            throw new RefusedException(List.of(new Problem(
                    "file.unwritable",
                    Severity.ERROR,
                    Place.of(file.get().toString()),
                    "This file cannot be written: " + unwritable.getMessage() + ".",
                    "")));
        }
    }
}
