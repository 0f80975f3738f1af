package stance.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The work that takes long and is under way, for whoever ends the program before it is done. Safe for several threads. */
final class Underway {

    private volatile @Nullable Progress current;

    void begin(Progress work) {
        current = work;
    }

    void end() {
        current = null;
    }

    /** Empty where nothing is under way that takes long. */
    Optional<Progress> work() {
        return Optional.ofNullable(current);
    }
}
