package stance.cli;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * A process of its own in which commands run one after the other, each as a call of the command line. A process has one
 * working folder and one environment, and what documents show is typed in such a folder, in a language that is asked for.
 *
 * <p>It reads the number of the arguments, the arguments and the standard input, and answers with the exit code and the
 * two outputs; it ends when there is nothing more to read.
 */
public final class CommandServer {

    private CommandServer() {}

    /** Serves until its input ends. */
    public static void main(String... none) throws IOException {
        var in = new DataInputStream(System.in);
        var out = new DataOutputStream(System.out);
        // Whatever prints to the standard output by itself must not get between the answers.
        System.setOut(System.err);
        for (var count = in.read(); count >= 0; count = in.read()) {
            var arguments = new String[count];
            for (var i = 0; i < count; i++) {
                arguments[i] = in.readUTF();
            }
            var run = TestRun.reading(Terminal.spoken(), in.readUTF(), arguments);
            out.writeInt(run.status());
            write(run.out(), out);
            write(run.err(), out);
            out.flush();
        }
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
