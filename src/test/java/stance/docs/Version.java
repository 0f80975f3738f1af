package stance.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The version of Stance, wherever it is written: below an output, in a dependency of Maven, in one of Gradle. */
final class Version {

    private static final Pattern WRITTEN =
            Pattern.compile("(?:\\bstance[ :]|<artifactId>stance</artifactId>\\s*<version>)(\\d+\\.\\d+\\.\\d+)");

    private Version() {}

    /** The one that is built. */
    static String built() {
        return in(Path.of("pom.xml")).get(0);
    }

    /** Those that a file names. */
    static List<String> in(Path file) {
        try {
            return WRITTEN.matcher(Files.readString(file))
                    .results()
                    .map(match -> match.group(1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
