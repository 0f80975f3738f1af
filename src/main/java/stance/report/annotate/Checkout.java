package stance.report.annotate;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * From where code hosts name the files of a repository: from its root, whatever the working folder is. Outside of any,
 * from the working folder.
 *
 * @param workspace where a build server says that it has put the repository
 */
record Checkout(Path workingFolder, Optional<Path> workspace) {

    static Checkout ofProcess() {
        return new Checkout(
                Path.of("").toAbsolutePath(),
                Optional.ofNullable(System.getenv("GITHUB_WORKSPACE"))
                        .filter(name -> !name.isBlank())
                        .map(Path::of));
    }

    /** The path from the root, with slashes; as it is named where it lies elsewhere or is no file. */
    String path(String file) {
        return found(file).flatMap(this::inside).map(Checkout::slashed).orElse(file);
    }

    /** The same as an address (RFC 3986): a relative one where there is a path from the root. */
    String uri(String file) {
        var inside = found(file).flatMap(this::inside);
        if (inside.isPresent()) {
            var here = workingFolder.toUri();
            return here.relativize(workingFolder.resolve(inside.get()).toUri()).toString();
        }
        return found(file)
                .map(path -> path.toUri().toString())
                .orElseGet(() -> workingFolder
                        .toUri()
                        .relativize(
                                workingFolder.resolve(file.replace('\0', ' ')).toUri())
                        .toString());
    }

    /** What stands in a file's place, such as the name of an option, is none. */
    private Optional<Path> found(String file) {
        try {
            return Optional.of(workingFolder.resolve(file).normalize()).filter(Files::exists);
        } catch (InvalidPathException noFile) {
            return Optional.empty();
        }
    }

    private Optional<Path> inside(Path file) {
        return Stream.of(
                        workspace.filter(Checkout::isRepository),
                        repository(file),
                        workspace,
                        Optional.of(workingFolder))
                .flatMap(Optional::stream)
                .filter(file::startsWith)
                .findFirst()
                .map(root -> root.relativize(file));
    }

    private static Optional<Path> repository(Path file) {
        return Stream.iterate(file.getParent(), folder -> folder != null, Path::getParent)
                .filter(Checkout::isRepository)
                .findFirst();
    }

    /** In a further worktree and in a submodule it is a file. */
    private static boolean isRepository(Path folder) {
        return Files.exists(folder.resolve(".git"));
    }

    private static String slashed(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }
}
