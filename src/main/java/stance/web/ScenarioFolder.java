package stance.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import stance.files.FolderWalk;
import stance.files.SafePlace;
import stance.files.Wanted;
import stance.find.FileStamps;
import stance.language.Phrase;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.Problems;
import stance.problem.RefusedException;
import stance.problem.Severity;
import stance.web.reply.ReplyException;

/**
 * The folder of the scenarios. Their names are paths below it, such as {@code tmec-2026/joint-operations.json}; no name
 * leads out of it, by whatever dots or links. Safe for use by several threads.
 */
final class ScenarioFolder {

    private static final Pattern NAME =
            Pattern.compile("(?:[A-Za-z0-9][A-Za-z0-9_.-]{0,99}/){0,4}" + "[A-Za-z0-9][A-Za-z0-9_.-]{0,99}\\.json");

    private final Path root;

    ScenarioFolder(Path root) {
        this.root = root;
    }

    Path root() {
        return root;
    }

    /** How its files stand. */
    FileStamps stamps() {
        return FileStamps.of(List.of(root));
    }

    /** The scenarios by their names, sorted, and what cannot be listed. */
    record Listing(List<String> names, List<Problem> problems) {}

    /** All scenarios. */
    Listing listing() {
        if (!Files.isDirectory(root)) {
            return new Listing(List.of(), List.of());
        }
        var problems = new Problems();
        var names = new ArrayList<String>();
        for (var file : FolderWalk.below(root, Wanted.SCENARIOS, problems)) {
            var name = root.relativize(file.path()).toString().replace('\\', '/');
            if (NAME.matcher(name).matches()) {
                names.add(name);
            } else {
                problems.addAll(refusal(name).problems());
            }
        }
        Collections.sort(names);
        return new Listing(List.copyOf(names), problems.all());
    }

    /** The file of this name; empty where there is none. */
    Optional<Path> file(String name) {
        return Optional.of(place(name)).filter(Files::isRegularFile).filter(this::isInside);
    }

    /** The bytes of the file of this name; empty where there is none. */
    Optional<byte[]> content(String name) {
        return file(name).map(ScenarioFolder::bytes);
    }

    /**
     * Saves a scenario: whole or not at all, in place of one of this name where the version that is there is the one that
     * is meant. Nobody else's save comes in between.
     *
     * @return whether there was none of this name
     * @throws RefusedException if the name is not one for a scenario
     * @throws ReplyException if another version is there
     */
    synchronized boolean save(String name, byte[] content, Precondition precondition) {
        var current = content(name).map(Version::of);
        precondition.check(name, current);
        write(name, content);
        return current.isEmpty();
    }

    private void write(String name, byte[] content) {
        var place = place(name);
        try {
            Files.createDirectories(root);
            var target = SafePlace.of(root, place);
            Files.createDirectories(target.resolveSibling(""));
            replace(target, content);
        } catch (IOException unwritable) {
            throw new RefusedException(List.of(new Problem(
                    "file.unwritable",
                    Severity.ERROR,
                    Place.of(name),
                    Phrase.of("It cannot be written: %s", String.valueOf(unwritable.getMessage())),
                    Phrase.NONE)));
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw unreadable(file.toString(), unreadable);
        }
    }

    private static RefusedException unreadable(String place, IOException cause) {
        return new RefusedException(List.of(new Problem(
                "file.unreadable",
                Severity.ERROR,
                Place.of(place),
                Phrase.of("This file cannot be read: %s", String.valueOf(cause.getMessage())),
                Phrase.NONE)));
    }

    /** Under another name until it is whole: who reads at this moment gets the old one or the new one. */
    private static void replace(Path place, byte[] content) throws IOException {
        // Not a temporary file as Java makes it: that one is for the user's own eyes.
        var draft = place.resolveSibling(".saving-" + UUID.randomUUID() + ".tmp");
        try {
            Files.write(draft, content, StandardOpenOption.CREATE_NEW);
            Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private Path place(String name) {
        if (!NAME.matcher(name).matches()) {
            throw refusal(name);
        }
        return root.resolve(name);
    }

    private boolean isInside(Path path) {
        try {
            return path.toRealPath().startsWith(root.toRealPath());
        } catch (IOException gone) {
            return false;
        }
    }

    private static RefusedException refusal(String name) {
        return new RefusedException(List.of(new Problem(
                "scenario.name",
                Severity.ERROR,
                Place.of(name),
                Phrase.of("This is not the name of a scenario."),
                Phrase.of("It is a path below the folder of scenarios that ends in .json, of"
                        + " letters, digits, _ . and -."))));
    }
}
