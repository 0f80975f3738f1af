package stance.web.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Folders that are for a while. */
final class Folders {

    private Folders() {}

    /** A new one, which other users of the machine cannot look into. */
    static Path make() {
        try {
            return Files.createTempDirectory("stance-packs");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Removes it with all that is below it. */
    static void delete(Path folder) {
        try (var below = Files.walk(folder)) {
            below.sorted(Comparator.reverseOrder())
                    .forEach(path -> path.toFile().delete());
        } catch (IOException | UncheckedIOException gone) {
            // Somebody else was faster.
        }
    }
}
