package client;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program that was built, in the folder of its own packs and scenarios. */
final class Stance {

    static final Path HOME = Path.of(System.getProperty("stance.home"));

    private Stance() {}

    static Process start(String... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-jar", System.getProperty("stance.jar")));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(HOME.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** What it prints. */
    static String output(String... arguments) throws IOException {
        return new String(start(arguments).getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Where a server says that it is. */
    static String address(Process server) throws IOException {
        return new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))
                .readLine()
                .replaceFirst("^The workbench is at (.*)/$", "$1");
    }
}
