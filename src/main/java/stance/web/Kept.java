package stance.web;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import stance.find.FileStamps;
import stance.find.PackFinder;

/** What is worked out of packs and scenarios, kept until a file of either changes. Safe for use by several threads. */
final class Kept<T> {

    private final Library library;
    private final ScenarioFolder folder;
    private final Function<PackFinder, T> work;
    private volatile @Nullable Last<T> last;

    /** What was worked out, with the packs and the scenarios that it is of. */
    private record Last<T>(PackFinder packs, FileStamps scenarios, T value) {}

    Kept(Library library, ScenarioFolder folder, Function<PackFinder, T> work) {
        this.library = library;
        this.folder = folder;
        this.work = work;
    }

    T get() {
        // Looked at before the work: what changes meanwhile is then seen to be other.
        var packs = library.finder();
        var scenarios = folder.stamps();
        var known = last;
        if (known == null || known.packs != packs || !known.scenarios.equals(scenarios)) {
            known = new Last<>(packs, scenarios, work.apply(packs));
            last = known;
        }
        return known.value;
    }
}
