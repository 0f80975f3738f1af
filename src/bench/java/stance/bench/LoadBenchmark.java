package stance.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import stance.pack.PolicyPack;

/** Loading a pack, once in each new JVM with the options of the launcher: compiled, and from the cache. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(
        value = 5,
        jvmArgsAppend = {"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"})
public class LoadBenchmark {

    private static final Path CACHE = Path.of("target/bench-cache").toAbsolutePath();

    /** How many stances; the cache serves from 50 on. */
    @Param({"10", "100", "1000", "5000"})
    private int stances;

    private Path folder;

    /** Writes the pack, and fills the cache in another JVM, so that this one has not seen the classes of Drools. */
    @Setup
    public void write() throws InterruptedException {
        folder = GeneratedPack.of(stances).write();
        try {
            Files.createDirectories(CACHE.getParent());
            new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Dstance.cache=" + CACHE,
                            "-cp",
                            System.getProperty("java.class.path"),
                            LoadBenchmark.class.getName(),
                            folder.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Loads the pack in this folder. */
    public static void main(String[] arguments) {
        PolicyPack.load(Path.of(arguments[0]));
    }

    /** With the cache switched off. */
    @Benchmark
    public PolicyPack compiled() {
        System.setProperty("stance.cache", "off");
        return PolicyPack.load(folder);
    }

    /** With what an earlier run has compiled. */
    @Benchmark
    public PolicyPack fromCache() {
        System.setProperty("stance.cache", CACHE.toString());
        return PolicyPack.load(folder);
    }
}
