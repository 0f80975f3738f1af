package stance.cli;

import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import stance.progress.Steps;

/** The progress of work that has several parts, one after the other. */
final class ProgressSteps implements Steps, AutoCloseable {

    private final Terminal terminal;
    private @Nullable Progress current;

    ProgressSteps(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public IntConsumer begin(String what, int all) {
        close();
        var progress = Progress.of(what, all, terminal);
        current = progress;
        return progress::done;
    }

    @Override
    public void close() {
        var last = current;
        if (last != null) {
            last.close();
        }
    }
}
