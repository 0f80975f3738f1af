package stance.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import stance.language.Language;

/** One run of the command line in this process: its exit code and what it printed. */
record TestRun(int status, String out, String err) {

    /** Runs without standard input. */
    static TestRun of(String... arguments) {
        return reading("", arguments);
    }

    /** Runs with this text as standard input. */
    static TestRun reading(String input, String... arguments) {
        return reading(Language.ENGLISH, input, arguments);
    }

    /** Runs in this language. */
    static TestRun reading(Language language, String input, String... arguments) {
        var in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        var out = new StringWriter();
        var err = new StringWriter();
        var status = Main.run(
                Terminal.asked(in, new PrintWriter(out, true), new PrintWriter(err, true), language), arguments);
        return new TestRun(status, out.toString(), err.toString());
    }

    /** Whether a stack trace was printed. */
    boolean hasStackTrace() {
        return (out + err).contains("\tat ") || (out + err).contains("Exception");
    }
}
