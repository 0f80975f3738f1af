package stance.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.IntSupplier;
import stance.find.FileStamps;
import stance.problem.RefusedException;
import stance.report.text.ProblemReport;

/**
 * Does something again whenever a file changes. Looks at the files twice a second instead of asking the system to tell,
 * which goes over every file system and editor; a change is acted upon once the files have been at rest for one look.
 */
final class Watch {

    private static final long LOOK_MS = 500;

    private final List<Path> watched;
    private final Terminal terminal;

    Watch(List<Path> watched, Terminal terminal) {
        this.watched = List.copyOf(watched);
        this.terminal = terminal;
    }

    /** Runs until the thread is interrupted or the process ends; gives the last exit code. */
    int run(IntSupplier work) {
        var seen = look();
        var status = once(work);
        while (rest()) {
            var now = look();
            if (!now.equals(seen)) {
                while (!now.equals(seen) && rest()) {
                    seen = now;
                    now = look();
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
        } catch (RefusedException refusal) {
            // A file half written is refused now and read the next time.
            terminal.err().print(ProblemReport.of(refusal.problems(), terminal.language()));
            terminal.err().flush();
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

    private FileStamps look() {
        return FileStamps.of(watched);
    }
}
