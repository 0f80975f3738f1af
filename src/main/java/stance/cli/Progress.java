package stance.cli;

import java.util.Locale;
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
    private final int all;
    private final Terminal terminal;
    private final long start = System.currentTimeMillis();
    private long shown;
    private int width;
    private int done;

    private Progress(String what, int all, Terminal terminal) {
        this.what = what;
        this.all = all;
        this.terminal = terminal;
    }

    /** Nothing is shown of what takes less than a second. */
    static Progress of(String what, int all, Terminal terminal) {
        var progress = new Progress(what, all, terminal);
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
        var line = words() + " (" + Percent.of(new Share(done, all)).words().in(terminal.language()) + ")";
        terminal.err().print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
        terminal.err().flush();
        width = line.length();
    }

    /** How many of how many are done. */
    synchronized String words() {
        return String.format(Locale.ROOT, "%,d of %,d %s", done, all, what);
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
