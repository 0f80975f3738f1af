package stance.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import stance.json.TextFiles;
import stance.language.Phrase;
import stance.problem.Place;
import stance.problem.Problems;

/**
 * Finds what lies below a folder, for all who read or watch packs and scenarios. The folder may itself be a link; below it
 * links are followed to what lies in the same folder, and any other is refused by its name. Names that begin with a dot
 * are passed over; whatever else cannot be read is told.
 */
public final class FolderWalk {

    private static final int MOST_DEPTH = 16;
    private static final int MOST_ENTRIES = 50_000;

    private final Path root;
    private final Wanted wanted;
    private final Problems problems;
    private final List<FoundFile> found = new ArrayList<>();
    /** The folders, without links, in which the walk is. */
    private final Deque<Path> above = new ArrayDeque<>();

    private Path boundary;
    private int seen;

    private FolderWalk(Path root, Wanted wanted, Problems problems) {
        this.root = root;
        this.boundary = root;
        this.wanted = wanted;
        this.problems = problems;
    }

    /** The wanted files below a folder, in the order of their paths; what stands in the way is noted. */
    public static List<FoundFile> below(Path folder, Wanted wanted, Problems problems) {
        var walk = new FolderWalk(folder, wanted, problems);
        try {
            walk.boundary = folder.toRealPath();
            walk.enter(folder, walk.boundary);
        } catch (IOException unreadable) {
            walk.unreadable(folder, unreadable);
        }
        walk.found.sort(Comparator.comparing(FoundFile::path));
        return List.copyOf(walk.found);
    }

    private void enter(Path folder, Path real) {
        if (above.contains(real)) {
            error("file.link-loop", folder, Phrase.of("This link leads to a folder that it is in."));
        } else if (above.size() > MOST_DEPTH) {
            error("file.depth", folder, Phrase.of("Folders are read %s deep at most.", MOST_DEPTH));
        } else {
            above.push(real);
            entries(folder).forEach(entry -> look(entry, real));
            above.pop();
        }
    }

    private List<Path> entries(Path folder) {
        try (var entries = Files.list(folder)) {
            return entries.filter(entry -> !isHidden(entry))
                    .limit(MOST_ENTRIES + 1L)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            unreadable(folder, unreadable);
            return List.of();
        }
    }

    /** Whether it is left alone: what editors, Git and mounted volumes keep beside the files. */
    private static boolean isHidden(Path path) {
        return name(path).startsWith(".");
    }

    private void look(Path path, Path realFolder) {
        seen++;
        if (seen > MOST_ENTRIES) {
            error("file.number", root, Phrase.of("At most %s files and folders are read.", MOST_ENTRIES));
        } else if (name(path).indexOf('\\') >= 0 || name(path).codePoints().anyMatch(TextFiles::isUnseen)) {
            error("file.name", path, Phrase.of("No file here is named with a \\ or a character that is not seen."));
        } else {
            real(path, realFolder).ifPresent(real -> take(path, real));
        }
    }

    private Optional<Path> real(Path path, Path realFolder) {
        try {
            var there = realFolder.resolve(name(path));
            if (!isLink(there)) {
                return Optional.of(there);
            }
            var real = there.toRealPath();
            if (real.startsWith(boundary)) {
                return Optional.of(real);
            }
            problems.error(
                    "file.link-out",
                    Place.of(slashed(path)),
                    Phrase.of("This link leads out of the folder %s and is not followed.", slashed(root)),
                    Phrase.of("Put a copy in its place."));
        } catch (IOException nowhere) {
            error("file.link-dead", path, Phrase.of("This link leads to nothing that can be read."));
        }
        return Optional.empty();
    }

    /** Junctions, as Windows has them, are links that Java does not call so. */
    private static boolean isLink(Path path) throws IOException {
        var attributes = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return attributes.isSymbolicLink() || (attributes.isDirectory() && attributes.isOther());
    }

    private void take(Path path, Path real) {
        if (Files.isDirectory(real)) {
            enter(path, real);
            return;
        }
        if (wanted.includes(name(path))) {
            found.add(new FoundFile(path, real));
        }
        wanted.meant(name(path))
                .ifPresent(meant -> problems.error(
                        "file.case",
                        Place.of(slashed(path)),
                        Phrase.of("A file of this name is not read."),
                        Phrase.of("Name it \"%s\".", meant)));
    }

    private void unreadable(Path folder, Exception reason) {
        error(
                "file.unreadable",
                folder,
                Phrase.of("This folder cannot be read: %s", String.valueOf(reason.getMessage())));
    }

    private void error(String code, Path path, Phrase message) {
        problems.error(code, Place.of(slashed(path)), message);
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
