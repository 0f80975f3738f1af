package stance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import stance.pack.PolicyPack;

/** The packs that come with the program, and their scenarios. */
public final class ShippedPacks {

    private static final List<PolicyPack> ALL = load();

    private ShippedPacks() {}

    /** All of them, loaded. */
    public static List<PolicyPack> all() {
        return ALL;
    }

    /** The folder of a pack. */
    public static Path folder(PolicyPack pack) {
        return Path.of("rules", pack.id());
    }

    /** The files of its scenarios, those that only hold rules in place among them. */
    public static List<Path> scenarios(PolicyPack pack) {
        try (var files = Files.walk(Path.of("scenarios", pack.id()))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<PolicyPack> load() {
        try (var folders = Files.list(Path.of("rules"))) {
            return folders.sorted().map(PolicyPack::load).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
