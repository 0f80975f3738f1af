package stance.web;

import java.io.File;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The command that answers questions about packs that were sent, from the classes under test. */
public final class TestProgram {

    private TestProgram() {}

    /** The command. */
    public static List<String> command(int megabytes) {
        return running("stance.cli.PackProcessMain", megabytes);
    }

    /** The program that people run, from the classes under test as well. */
    public static List<String> forPeople() {
        return running("stance.cli.Main", 256);
    }

    private static List<String> running(String main, int megabytes) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                // A server passes no such variable on.
                "-Dstance.cache=" + System.getenv().getOrDefault("STANCE_CACHE", "off"),
                "-cp",
                classPath(),
                main);
    }

    /** Some runners of tests load classes by a loader of their own. */
    private static String classPath() {
        var given = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator));
        var loaded = TestProgram.class.getClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs())
                        .map(url -> Path.of(url.getPath()).toString())
                : Stream.<String>empty();
        return Stream.concat(loaded, given)
                .map(part -> Path.of(part).toAbsolutePath().toString())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }
}
