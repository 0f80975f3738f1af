package stance.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import stance.find.PackFinder;

/** Where the packs are: the folder that is named, or the one that is found. */
final class RulesOption {

    /**
     * What was found in the folder that was asked for last: while files are watched, and where a command looks twice, a
     * pack is loaded again only once one of its files has changed.
     */
    private static final Map<Optional<Path>, PackFinder> LAST = new ConcurrentHashMap<>();

    @Option(names = "--rules", paramLabel = "DIR", description = "The folder of the packs (default: rules).")
    private @Nullable Path rules;

    /** The folder, if it was named. */
    Optional<Path> folder() {
        return Optional.ofNullable(rules);
    }

    /** What finds packs there. */
    PackFinder finder() {
        return finder(folder());
    }

    /** What finds packs in this folder. */
    static PackFinder finder(Optional<Path> folder) {
        LAST.keySet().retainAll(Set.of(folder));
        return LAST.compute(folder, (named, known) -> known == null ? new PackFinder(named) : known.again());
    }
}
