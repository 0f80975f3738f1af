package stance.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import stance.language.Phrase;
import stance.problem.Nearest;

/** Guesses which file was meant by a path to none: in each folder on the way, the name that is closest. */
public final class NearFile {

    /** How many names of a folder are looked at. */
    private static final int MOST_NAMES = 5_000;

    private NearFile() {}

    /** A hint that names the file; empty where none is near. */
    public static Phrase hint(Path missing) {
        var near = Optional.of(Optional.ofNullable(missing.getRoot()).orElse(Path.of("")));
        for (var name : missing) {
            near = near.flatMap(folder -> step(folder, name));
        }
        return near.filter(Files::isRegularFile)
                .map(path ->
                        Phrase.of("Maybe you meant \"%s\".", path.toString().replace('\\', '/')))
                .orElse(Phrase.NONE);
    }

    private static Optional<Path> step(Path folder, Path name) {
        return Files.exists(folder.resolve(name))
                ? Optional.of(folder.resolve(name))
                : closest(folder, name).map(folder::resolve);
    }

    private static Optional<String> closest(Path folder, Path name) {
        try (var names = Files.list(folder)) {
            return Nearest.closest(
                    name.toString(),
                    names.limit(MOST_NAMES)
                            .map(path -> String.valueOf(path.getFileName()))
                            .toList());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
