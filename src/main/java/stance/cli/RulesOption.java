package stance.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import stance.find.PackFinder;

/** Where the packs are: the folder that is named, or the one that is found. */
final class RulesOption {

    @Option(names = "--rules", paramLabel = "DIR", description = "The folder of the packs (default: rules).")
    private @Nullable Path rules;

    /** The folder, if it was named. */
    Optional<Path> folder() {
        return Optional.ofNullable(rules);
    }

    /** What finds packs there. */
    PackFinder finder() {
        return new PackFinder(folder());
    }
}
