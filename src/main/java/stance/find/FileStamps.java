package stance.find;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import stance.files.FolderWalk;
import stance.files.Wanted;
import stance.problem.Problems;

/**
 * How files stood at a look: equal to another look at the same places where none of them has changed, come or gone.
 * Looking goes over every file system and editor; asking the system to tell does not.
 */
public record FileStamps(Map<String, String> files) {

    /** Keeps its own copy. */
    public FileStamps {
        files = Map.copyOf(files);
    }

    /** Looks at these files, and at what is read below these folders, behind links, too. */
    public static FileStamps of(List<Path> places) {
        var files = new TreeMap<String, String>();
        for (var place : places) {
            if (Files.isDirectory(place)) {
                var problems = new Problems();
                FolderWalk.below(place, Wanted.ALL, problems)
                        .forEach(file -> files.put(file.path().toString(), stamp(file.real())));
                // What could not be read may be mended.
                problems.all().forEach(problem -> files.put(problem.toString(), "unread"));
            } else {
                files.put(place.toString(), stamp(place));
            }
        }
        return new FileStamps(files);
    }

    /** These and others. */
    public FileStamps and(FileStamps others) {
        var all = new TreeMap<>(files);
        all.putAll(others.files);
        return new FileStamps(all);
    }

    /** Another file in the place of one, by a link that leads elsewhere now, may be as old and as large. */
    private static String stamp(Path file) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return String.join(
                    " ",
                    attributes.lastModifiedTime().toString(),
                    Long.toString(attributes.size()),
                    String.valueOf(attributes.fileKey()),
                    file.toString());
        } catch (IOException gone) {
            // It may come back.
            return "gone";
        }
    }
}
