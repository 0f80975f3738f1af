package stance.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import stance.language.Phrase;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.RefusedException;
import stance.problem.Severity;

/** Finds the place at which a file below a folder is written: never outside of the folder, by whatever links. */
public final class SafePlace {

    private SafePlace() {}

    /**
     * Where the file is or will be, without links as far as it is there. The folder may itself be a link, and need not be
     * there.
     *
     * @throws RefusedException if a link on the way leads out of the folder, or nowhere
     */
    public static Path of(Path folder, Path file) {
        var whole = file.toAbsolutePath();
        var there = whole;
        while (!Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
            // Only the root has no parent, and it is there.
            there = Objects.requireNonNull(there.getParent());
        }
        try {
            var real = there.toRealPath();
            if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !real.startsWith(folder.toRealPath())) {
                throw refused(file);
            }
            // Of a path to itself, nothing is left.
            return there.equals(whole) ? real : real.resolve(there.relativize(whole));
        } catch (IOException nowhere) {
            throw refused(file);
        }
    }

    private static RefusedException refused(Path file) {
        return new RefusedException(List.of(new Problem(
                "file.link-out",
                Severity.ERROR,
                Place.of(file.toString().replace('\\', '/')),
                Phrase.of("Nothing is written here: a link on the way leads out of the folder, or nowhere."),
                Phrase.of("Remove the link, or name the place that it leads to."))));
    }
}
