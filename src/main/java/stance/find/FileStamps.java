package stance.find;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How files stood at a look: equal to another look at the same places where none of them has changed, come or gone.
 * Looking goes over every file system and editor; asking the system to tell does not.
 */
public record FileStamps(Map<Path, String> files) {

    /** Keeps its own copy. */
    public FileStamps {
        files = Map.copyOf(files);
    }

    /** Looks at these files, and at those below these folders. */
    public static FileStamps of(List<Path> places) {
        var files = new TreeMap<Path, String>();
        for (var root : places) {
            try (var below = Files.walk(root)) {
                below.filter(Files::isRegularFile).forEach(file -> files.put(file, stamp(file)));
            } catch (IOException | UncheckedIOException gone) {
                // It may come back.
                files.put(root, "gone");
            }
        }
        return new FileStamps(files);
    }

    private static String stamp(Path file) {
        try {
            return Files.getLastModifiedTime(file) + " " + Files.size(file);
        } catch (IOException gone) {
            return "gone";
        }
    }
}
