package stance.cli;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** How the process is started that answers questions about packs that were sent. */
final class OwnProgram {

    private OwnProgram() {}

    /**
     * The command, which takes no arguments. The process ends itself where it needs more memory than it may have; it
     * keeps nothing in the user's cache.
     *
     * @param megabytes the most memory for what it works on
     */
    static List<String> command(int megabytes) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dstance.cache=off",
                "-cp",
                classPath(),
                PackProcessMain.class.getName());
    }

    /** From wherever the process is started. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(part -> Path.of(part).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
