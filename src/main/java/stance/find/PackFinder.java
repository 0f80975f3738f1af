package stance.find;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import stance.language.Phrase;
import stance.pack.PolicyPack;
import stance.problem.Nearest;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.RefusedException;
import stance.problem.Severity;

/**
 * Finds packs by id and loads each once. Looks in the folder that was named, or else in the ones that are near. Safe for
 * use by several threads.
 */
public final class PackFinder {

    private final Optional<Path> rules;
    private final Map<Path, Loaded> loaded = new ConcurrentHashMap<>();

    /** A pack, and how its files stood before they were read. */
    private record Loaded(PolicyPack pack, FileStamps files) {

        static Loaded from(Path folder) {
            var files = look(folder);
            return new Loaded(PolicyPack.load(folder), files);
        }

        static FileStamps look(Path folder) {
            return FileStamps.of(List.of(folder));
        }
    }

    /** A finder that looks in this folder of packs, or else near the files and in the working folder. */
    public PackFinder(Optional<Path> rules) {
        this.rules = rules;
    }

    /** A finder that looks in the same places, and loads again only those packs of which a file has changed since. */
    public PackFinder again() {
        var finder = new PackFinder(rules);
        loaded.forEach((folder, known) -> {
            if (known.files().equals(Loaded.look(folder))) {
                finder.loaded.put(folder, known);
            }
        });
        return finder;
    }

    /**
     * The pack of this id.
     *
     * @param near a file next to which a folder "rules" may be found
     * @param named where it was named
     * @throws RefusedException if there is none, or if it is refused
     */
    public PolicyPack find(String id, Optional<Path> near, Place named) {
        return loaded.computeIfAbsent(folder(id, near, named), Loaded::from).pack();
    }

    /**
     * The folder of the pack of this id.
     *
     * @throws RefusedException if there is none
     */
    public Path folder(String id, Optional<Path> near, Place named) {
        var folders = folders(near);
        return folders.stream()
                // The id comes from a scenario: it names a folder here, never a path.
                .filter(rulesFolder -> PolicyPack.isId(id))
                .map(rulesFolder -> rulesFolder.resolve(id))
                .filter(candidate ->
                        isThere(candidate.resolve("pack.json")) || isThere(candidate.resolve("vocabulary.drl")))
                .findFirst()
                .orElseThrow(() -> unknown(id, folders, named));
    }

    /** The folder of the packs: the one that was named, or else the first that is near. */
    public Path home() {
        return rules.orElseGet(
                () -> folders(Optional.empty()).stream().findFirst().orElse(Path.of("rules")));
    }

    /** The folder in which a new pack is made: the one that was named, or else that of the working folder. */
    public Path homeOfNew() {
        return rules.orElse(Path.of("rules"));
    }

    /** Whether a pack in this folder came with the program, and was found there since there was none nearer. */
    public boolean isShipped(Path folder) {
        // One of the working folder is relative to it.
        return rules.isEmpty()
                && folder.isAbsolute()
                && shipped().map(PackFinder::asTyped).filter(folder::startsWith).isPresent();
    }

    private static Optional<Path> shipped() {
        return Optional.ofNullable(System.getProperty("stance.home")).map(home -> Path.of(home, "rules"));
    }

    /** How the files of all packs stand that can be found near these files. */
    public FileStamps stamps(List<Path> near) {
        var folders = near.isEmpty()
                ? folders(Optional.empty()).stream()
                : near.stream()
                        .flatMap(file -> folders(Optional.of(file)).stream())
                        .distinct();
        // Each pack by itself, since its folder may be a link.
        return FileStamps.of(folders.flatMap(rulesFolder -> names(rulesFolder).map(rulesFolder::resolve))
                .toList());
    }

    /** The ids of the packs that can be found. */
    public List<String> ids(Optional<Path> near) {
        return folders(near).stream()
                .flatMap(PackFinder::packs)
                .distinct()
                .sorted()
                .toList();
    }

    private List<Path> folders(Optional<Path> near) {
        if (rules.isPresent()) {
            return List.of(rules.get());
        }
        var folders = new ArrayList<Path>();
        near.map(Path::toAbsolutePath).ifPresent(file -> {
            for (var parent = file.getParent(); parent != null; parent = parent.getParent()) {
                folders.add(parent.resolve("rules"));
            }
        });
        folders.add(Path.of("rules"));
        shipped().ifPresent(folders::add);
        return folders.stream()
                .filter(Files::isDirectory)
                .map(PackFinder::asTyped)
                .distinct()
                .toList();
    }

    /** Relative to the working folder where it lies inside, as the user would type it. */
    private static Path asTyped(Path folder) {
        var here = Path.of("").toAbsolutePath();
        var there = folder.toAbsolutePath().normalize();
        return there.startsWith(here) ? here.relativize(there) : there;
    }

    private static RefusedException unknown(String id, List<Path> folders, Place named) {
        var known =
                folders.stream().flatMap(PackFinder::packs).distinct().sorted().toList();
        return new RefusedException(List.of(new Problem(
                "pack.unknown",
                Severity.ERROR,
                named,
                folders.isEmpty()
                        ? Phrase.of("There is no pack \"%s\"; no folder \"rules\" was found.", id)
                        : Phrase.of("There is no pack \"%s\"; looked in %s.", id, folders),
                known.isEmpty() ? Phrase.of("Name the folder with --rules DIR.") : Nearest.hint(id, known))));
    }

    private static Stream<String> packs(Path rulesFolder) {
        return names(rulesFolder)
                .filter(name -> isThere(rulesFolder.resolve(name).resolve("pack.json")));
    }

    private static Stream<String> names(Path rulesFolder) {
        return Stream.of(Optional.ofNullable(rulesFolder.toFile().list()).orElse(new String[0]))
                .filter(name -> !name.startsWith("."));
    }

    /** Be it a link that leads nowhere: the pack says so then. */
    private static boolean isThere(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
}
