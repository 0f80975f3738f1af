package stance.web.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import stance.files.FolderRemoval;

/** Folders that are for a while. */
final class Folders {

    /** The number of the process tells whose it is, where one was left behind. */
    private static final String PREFIX = "stance-packs-";

    private Folders() {}

    /** A new one, which other users of the machine cannot look into. */
    static Path make() {
        try {
            return Files.createTempDirectory(PREFIX + ProcessHandle.current().pid() + "-");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Removes it with all that is below it. */
    static void delete(Path folder) {
        try {
            FolderRemoval.of(folder);
        } catch (IOException inUse) {
            // A process that is being killed may still write here; the rest goes when the server ends.
        }
    }
}
