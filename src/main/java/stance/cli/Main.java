package stance.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Where the program starts. */
public final class Main {

    private Main() {}

    /** Runs the command line and ends the process with its exit code. */
    public static void main(String... arguments) {
        // What the program writes does not depend on where it runs; the reader's language is asked for by itself.
        Locale.setDefault(Locale.ROOT);
        // Texts are UTF-8 whatever the platform's default is; TextReport falls back to ASCII glyphs by its style.
        var standard = new StandardOutput(new FileOutputStream(FileDescriptor.out));
        var out = new PrintWriter(standard, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        var terminal = Terminal.ofProcess(System.in, out, err);
        var status = Interruption.told(terminal, () -> run(terminal, arguments));
        out.flush();
        var end = standard.end(status, terminal);
        err.flush();
        System.exit(end);
    }

    /** Runs the command line and gives its exit code; for tests and other programs. */
    static int run(Terminal terminal, String... arguments) {
        var unreadable = SystemEncoding.unreadable(arguments);
        return unreadable.isEmpty()
                ? StanceCommand.commandLine(terminal, arguments).execute(arguments)
                : new Failures(terminal).refused(unreadable, arguments);
    }

    /** Runs with these streams, without colours. */
    static int run(InputStream in, PrintWriter out, PrintWriter err, String... arguments) {
        return run(Terminal.plain(in, out, err), arguments);
    }
}
