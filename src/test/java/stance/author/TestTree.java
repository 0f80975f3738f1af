package stance.author;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** All files of a folder, by their path inside of it, with what they hold. */
final class TestTree {

    private TestTree() {}

    static Map<String, String> of(Path folder) {
        var files = new TreeMap<String, String>();
        try (var found = Files.walk(folder)) {
            for (var path : found.toList()) {
                var inside = folder.relativize(path).toString().replace('\\', '/');
                files.put(inside, Files.isDirectory(path) ? "" : Files.readString(path));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return files;
    }
}
