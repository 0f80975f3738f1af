package stance.docs;

import static java.util.concurrent.CompletableFuture.delayedExecutor;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** A copy of the packs and scenarios in which the commands of documents run, one after the other, and may write. */
final class Workspace implements AutoCloseable {

    /** How long one command may take: one that waits for something would otherwise stop the build for good. */
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final Path folder;
    private final Map<String, String> variables = new HashMap<>();
    private @Nullable Process server;

    Workspace(Path folder) {
        this.folder = folder;
    }

    /** How a command ended. */
    record Result(int status, String out, String err) {}

    /** Runs {@code ./stance} with these arguments, the folder being the working folder. */
    Result run(List<String> arguments, String input) throws IOException {
        var process = server();
        var ended = new AtomicBoolean();
        delayedExecutor(LIMIT.toSeconds(), SECONDS).execute(() -> {
            if (!ended.get()) {
                process.destroyForcibly();
            }
        });
        try {
            return answer(process, arguments, input);
        } catch (IOException lost) {
            server = null;
            throw new IOException("No answer within " + LIMIT + " from ./stance " + String.join(" ", arguments), lost);
        } finally {
            ended.set(true);
        }
    }

    private static Result answer(Process process, List<String> arguments, String input) throws IOException {
        var to = new DataOutputStream(process.getOutputStream());
        to.write(arguments.size());
        for (var argument : arguments) {
            to.writeUTF(argument);
        }
        to.writeUTF(input);
        to.flush();
        var from = new DataInputStream(process.getInputStream());
        return new Result(from.readInt(), text(from), text(from));
    }

    /** Sets a variable of the environment for the commands that follow. */
    void export(Map.Entry<String, String> variable) {
        variables.put(variable.getKey(), variable.getValue());
        close();
    }

    /** A file in it. */
    Path file(String name) {
        return folder.resolve(name);
    }

    /** Writes a file as a reader of the document would; a single rule goes into the place of the one of its name. */
    void write(String name, String text) throws IOException {
        var file = file(name);
        Files.createDirectories(file.getParent());
        var first = text.lines().findFirst().orElse("");
        if (!first.startsWith("rule ")) {
            Files.writeString(file, text);
            return;
        }
        var before = Files.readString(file);
        var start = before.indexOf(first + "\n");
        var end = before.indexOf("\nend\n", Math.max(start, 0));
        if (start < 0 || end < 0) {
            throw new IllegalStateException("There is no " + first + " in " + name);
        }
        Files.writeString(file, before.substring(0, start) + text + before.substring(end + "\nend\n".length()));
    }

    /** Puts everything back as it is in the project, and in a new terminal. */
    void reset() throws IOException {
        if (!variables.isEmpty()) {
            variables.clear();
            close();
        }
        try (var old = Files.walk(folder)) {
            for (var file : old.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(folder)) {
                    Files.delete(file);
                }
            }
        }
        for (var part : List.of("rules", "scenarios")) {
            try (var files = Files.walk(Path.of(part))) {
                files.forEach(this::copy);
            }
        }
    }

    private void copy(Path file) {
        try {
            var copy = folder.resolve(file);
            if (Files.isDirectory(file)) {
                Files.createDirectories(copy);
            } else {
                Files.copy(file, copy);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Process server() throws IOException {
        if (server == null) {
            var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
            var options = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dpicocli.usage.width=80");
            var command = new ArrayList<String>();
            command.add(java);
            command.addAll(options);
            command.addAll(List.of("-cp", classes, "stance.cli.CommandServer"));
            var builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT);
            builder.environment().putAll(variables);
            server = builder.start();
        }
        return server;
    }

    private static String text(DataInputStream from) throws IOException {
        return new String(from.readNBytes(from.readInt()), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        if (server != null) {
            server.destroy();
            server = null;
        }
    }
}
