package stance.cli;

import java.util.Locale;
import java.util.OptionalInt;
import stance.regress.coverage.Share;
import stance.report.words.Percent;

/**
 * How far long work has come, in one line on standard error that goes when the work is done; on a terminal with colours
 * alone.
 */
final class Progress implements AutoCloseable {

    private static final long PATIENCE_MS = 1000;
    private static final long STEP_MS = 200;

    private final String what;
    private final OptionalInt all;
    private final String afterwards;
    private final Terminal terminal;
    private final long start = System.currentTimeMillis();
    private long shown;
    private int width;
    private int done;

    private Progress(String what, OptionalInt all, String afterwards, Terminal terminal) {
        this.what = what;
        this.all = all;
        this.afterwards = afterwards;
        this.terminal = terminal;
    }

    /** Nothing is shown of what takes less than a second. */
    static Progress of(String what, int all, Terminal terminal) {
        return of(what, OptionalInt.of(all), "No file is left half written.", terminal);
    }

    /**
     * The same.
     *
     * @param all empty where nobody knows how many there will be
     * @param afterwards what is said to whoever ends the program before it is done
     */
    static Progress of(String what, OptionalInt all, String afterwards, Terminal terminal) {
        var progress = new Progress(what, all, afterwards, terminal);
        terminal.underway().begin(progress);
        return progress;
    }

    /** So many are done; may be called by several threads. */
    synchronized void done(int count) {
        done = Math.max(done, count);
        var now = System.currentTimeMillis();
        if (!terminal.style().colour() || now - start < PATIENCE_MS || now - shown < STEP_MS) {
            return;
        }
        shown = now;
        var line = words() + (all.isEmpty() ? "" : " (" + share(all.getAsInt()) + ")");
        terminal.err().print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
        terminal.err().flush();
        width = line.length();
    }

    private String share(int of) {
        return Percent.of(new Share(done, of)).words().in(terminal.language());
    }

    /** How many of how many are done. */
    synchronized String words() {
        return all.isEmpty()
                ? String.format(Locale.ROOT, "%,d %s", done, what)
                : String.format(Locale.ROOT, "%,d of %,d %s", done, all.getAsInt(), what);
    }

    /** What is left behind by who ends the program now, in a sentence. */
    String afterwards() {
        return afterwards;
    }

    @Override
    public synchronized void close() {
        terminal.underway().end();
        if (width > 0) {
            terminal.err().print("\r" + " ".repeat(width) + "\r");
            terminal.err().flush();
            width = 0;
        }
    }
}
