package stance.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import stance.web.PackProcess;

/**
 * Where the process starts that answers one question about a pack that was sent: asked on standard input, answered on
 * standard output, without a command line.
 */
public final class PackProcessMain {

    private PackProcessMain() {}

    /** Answers, and ends with an error where there is a bug. */
    public static void main(String... none) throws IOException {
        try (var out = new FileOutputStream(FileDescriptor.out)) {
            PackProcess.answer(System.in, out);
        }
    }
}
