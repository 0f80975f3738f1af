package stance.cli;

import java.util.function.IntSupplier;
import java.util.function.Supplier;
import stance.find.FileStamps;
import stance.problem.RefusedException;
import stance.work.StoppedException;

/**
 * Does something again whenever a file changes. Looks at the files twice a second instead of asking the system to tell,
 * which goes over every file system and editor; a change is acted upon once the files have been at rest for one look.
 */
final class Watch {

    private static final long LOOK_MS = 500;

    private final Supplier<FileStamps> watched;
    private final Terminal terminal;

    Watch(Supplier<FileStamps> watched, Terminal terminal) {
        this.watched = watched;
        this.terminal = terminal;
    }

    /** Runs until the thread is interrupted or the process ends; gives the last exit code. */
    int run(IntSupplier work) {
        var seen = watched.get();
        var status = once(work);
        while (!terminal.out().checkError() && rest()) {
            var now = watched.get();
            if (!now.equals(seen)) {
                while (!now.equals(seen) && rest()) {
                    seen = now;
                    now = watched.get();
                }
                terminal.out().println();
                status = once(work);
            }
        }
        return status;
    }

    private int once(IntSupplier work) {
        try {
            var status = work.getAsInt();
            terminal.out().println("Waiting for changes; Ctrl-C ends.");
            terminal.out().flush();
            return status;
        } catch (StoppedException interrupted) {
            return ExitCode.DONE;
        } catch (RefusedException refusal) {
            // A file half written is refused now and read the next time.
            terminal.tell(refusal.problems());
            return ExitCode.REFUSED;
        }
    }

    private static boolean rest() {
        try {
            Thread.sleep(LOOK_MS);
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
