package stance.find;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import stance.files.FolderRemoval;
import stance.language.Phrase;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.RefusedException;
import stance.problem.Severity;

/**
 * A folder of packs that a user names: one in the file system, or, as {@code git:REVISION:FOLDER}, one in the Git
 * repository of the working folder, of which a copy is made that goes when this is closed.
 */
public final class RulesFolder implements AutoCloseable {

    private static final String GIT = "git:";

    private final String name;
    private final Path folder;
    private final Optional<Path> copy;
    private final PackFinder packs;

    private RulesFolder(String name, Path folder, Optional<Path> copy) {
        this.name = name;
        this.folder = folder;
        this.copy = copy;
        this.packs = new PackFinder(Optional.of(folder));
    }

    /**
     * The folder of this name.
     *
     * @throws RefusedException if there is none, or if git cannot give it
     */
    public static RulesFolder open(String name) {
        return open(name, "git");
    }

    /** A folder that is there, by the name that people know it by. */
    public static RulesFolder named(String name, Path folder) {
        return new RulesFolder(name, folder, Optional.empty());
    }

    static RulesFolder open(String name, String git) {
        if (name.startsWith(GIT)) {
            return ofRevision(name, git);
        }
        var folder = Path.of(name);
        if (!Files.isDirectory(folder)) {
            throw refused(name, "rules.missing", Phrase.of("There is no such folder of packs."), Phrase.NONE);
        }
        return new RulesFolder(name, folder, Optional.empty());
    }

    private static RulesFolder ofRevision(String name, String git) {
        var colon = name.indexOf(':', GIT.length());
        var revision = colon < 0 ? "" : name.substring(GIT.length(), colon);
        if (revision.isEmpty() || revision.startsWith("-") || colon == name.length() - 1) {
            throw refused(
                    name,
                    "git.name",
                    Phrase.of("It must be of the form git:REVISION:FOLDER."),
                    Phrase.of("An example is git:HEAD~1:rules."));
        }
        var folder = temporary();
        var opened = new RulesFolder(name, folder, Optional.of(folder));
        try {
            new GitTree(git, name).copy(revision, name.substring(colon + 1), folder);
            return opened;
        } catch (RuntimeException failed) {
            opened.close();
            throw failed;
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("stance-rules").toRealPath();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** As it was named. */
    public String name() {
        return name;
    }

    /** The packs in it. */
    public PackFinder packs() {
        return packs;
    }

    /** Problems with files of this folder, named as the user would find them and not as those of a copy. */
    public List<Problem> asNamed(List<Problem> problems) {
        return copy.isEmpty() ? problems : problems.stream().map(this::asNamed).toList();
    }

    private Problem asNamed(Problem problem) {
        var place = problem.place();
        return new Problem(
                problem.code(),
                problem.severity(),
                new Place(asNamed(place.file()), place.line(), place.column(), place.pointer()),
                problem.message().with(this::asNamed),
                problem.hint().with(this::asNamed));
    }

    private String asNamed(String text) {
        return text.replace(folder.toString().replace('\\', '/'), name).replace(folder.toString(), name);
    }

    @Override
    public void close() {
        copy.ifPresent(RulesFolder::delete);
    }

    private static void delete(Path copy) {
        try {
            FolderRemoval.of(copy);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static RefusedException refused(String name, String code, Phrase message, Phrase hint) {
        return new RefusedException(List.of(new Problem(code, Severity.ERROR, Place.of(name), message, hint)));
    }
}
