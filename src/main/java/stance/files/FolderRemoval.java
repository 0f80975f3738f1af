package stance.files;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Removes folders that were made for a while. */
public final class FolderRemoval {

    private FolderRemoval() {}

    /**
     * Removes a folder with all that is below it. Links are removed, and what they lead to stays; what is gone already is
     * no mistake.
     *
     * @throws IOException where something stays, once all has been removed that can be
     */
    public static void of(Path folder) throws IOException {
        var removal = new Removal();
        Files.walkFileTree(folder, removal);
        if (removal.failure.isPresent()) {
            throw removal.failure.get();
        }
    }

    private static final class Removal extends SimpleFileVisitor<Path> {

        private Optional<IOException> failure = Optional.empty();

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (attributes.isOther()) {
                // A junction, as Windows has them: a link that Java does not call so.
                remove(folder);
                return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            return remove(file);
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException unreadable) {
            // A folder that cannot be read may be empty.
            return remove(path);
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException broken) {
            return remove(folder);
        }

        private FileVisitResult remove(Path path) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException unremovable) {
                failure = failure.or(() -> Optional.of(unremovable));
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
