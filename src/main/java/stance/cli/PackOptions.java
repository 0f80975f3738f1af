package stance.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import stance.find.PackFinder;
import stance.language.Phrase;
import stance.pack.PolicyPack;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.RefusedException;
import stance.problem.Severity;

/** Which pack a command is about: the one that is named, or the only one there is. */
final class PackOptions {

    @Option(
            names = "--pack",
            paramLabel = "PACK",
            description = "The id of the pack: the name of its folder (default: the only one).")
    private @Nullable String pack;

    @Mixin
    private RulesOption rules = new RulesOption();

    /** Where packs are found. */
    PackFinder finder() {
        return rules.finder();
    }

    /**
     * Loads the pack.
     *
     * @param command what asks for it, for messages
     * @throws RefusedException if there is none, if it is refused, or if there are several and none was named
     */
    PolicyPack load(String command) {
        return find(command).pack();
    }

    /**
     * Loads the pack: of several, where none was named, the only one that has what is asked for.
     *
     * @param command what asks for it, for messages
     * @param hasIt whether what is asked for is in a pack
     * @throws RefusedException if there is none, if it is refused, or if several are left
     */
    PolicyPack load(String command, Predicate<PolicyPack> hasIt) {
        return find(command, hasIt).pack();
    }

    /**
     * Loads the pack: of several, where none was named, the only one that has what is asked for, or else the only one that
     * has something near to it.
     *
     * @param command what asks for it, for messages
     * @param hasIt whether what is asked for is in a pack
     * @param isNear whether something near to it is
     * @throws RefusedException if there is none, if it is refused, or if several are left
     */
    PolicyPack load(String command, Predicate<PolicyPack> hasIt, Predicate<PolicyPack> isNear) {
        return find(command, pack == null && having(command, hasIt).isEmpty() ? isNear : hasIt)
                .pack();
    }

    /** The packs that have something. */
    private List<PolicyPack> having(String command, Predicate<PolicyPack> hasIt) {
        var finder = rules.finder();
        return finder.ids(Optional.empty()).stream()
                .flatMap(id -> sound(finder, id, Place.of(command)).stream())
                .filter(hasIt)
                .toList();
    }

    /**
     * Loads the pack and tells where it is: of several, where none was named, the only one that has what is asked for.
     *
     * @param command what asks for it, for messages
     * @param hasIt whether what is asked for is in a pack
     * @throws RefusedException if there is none, if it is refused, or if several are left
     */
    Found find(String command, Predicate<PolicyPack> hasIt) {
        if (pack == null) {
            var having = having(command, hasIt);
            if (having.size() == 1) {
                return found(rules.finder(), having.get(0).id(), Place.of(command));
            }
        }
        return find(command);
    }

    /**
     * Loads the pack and tells where it is.
     *
     * @param command what asks for it, for messages
     * @throws RefusedException if there is none, if it is refused, or if there are several and none was named
     */
    Found find(String command) {
        var finder = rules.finder();
        var named = pack;
        var place = Place.of(command);
        if (named != null) {
            return found(finder, named, place);
        }
        var ids = finder.ids(Optional.empty());
        if (ids.size() == 1) {
            return found(finder, ids.get(0), place);
        }
        var message = ids.isEmpty()
                ? Phrase.of("There is no pack: no folder \"rules\" with one was found.")
                : Phrase.of("There are %s packs: %s.", ids.size(), String.join(", ", ids));
        var hint = ids.isEmpty()
                ? Phrase.of("Name the folder with --rules DIR.")
                : Phrase.of("Name one with --pack PACK.");
        throw new RefusedException(List.of(new Problem("pack.unnamed", Severity.ERROR, place, message, hint)));
    }

    /** The pack of this id; empty where it is refused, which is said once it is named. */
    private static Optional<PolicyPack> sound(PackFinder finder, String id, Place place) {
        try {
            return Optional.of(finder.find(id, Optional.empty(), place));
        } catch (RefusedException refused) {
            return Optional.empty();
        }
    }

    /**
     * A pack that is named.
     *
     * @throws RefusedException if there is none of this id, or if it is refused
     */
    static Found found(PackFinder finder, String id, Place place) {
        var folder = finder.folder(id, Optional.empty(), place);
        return new Found(folder, finder.find(id, Optional.empty(), place), finder.isShipped(folder));
    }

    /**
     * A pack and its folder.
     *
     * @param isShipped whether it came with the program, where nothing is to be written
     */
    record Found(Path folder, PolicyPack pack, boolean isShipped) {

        /** The folder in which its scenarios are begun, below that for those of all packs. */
        Path scenarios() {
            var beside = Optional.ofNullable(folder.getParent())
                    .orElse(Path.of("rules"))
                    .resolveSibling("scenarios");
            return isShipped ? Path.of("scenarios") : beside;
        }

        /**
         * This, to be changed.
         *
         * @throws RefusedException if it came with the program
         */
        Found toChange(String command) {
            if (isShipped) {
                throw new RefusedException(List.of(new Problem(
                        "pack.shipped",
                        Severity.ERROR,
                        Place.of(command),
                        Phrase.of(
                                "The pack \"%s\" came with the program, and is not changed from elsewhere.", pack.id()),
                        Phrase.of(
                                "Copy its folder to rules/%s here, or name the folder with --rules DIR.", pack.id()))));
            }
            return this;
        }
    }
}
