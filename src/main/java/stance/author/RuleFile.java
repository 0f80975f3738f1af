package stance.author;

import java.nio.file.Path;
import java.util.Optional;
import stance.problem.RefusedException;

/** A file of rules that is written anew, with what follows from it. */
public final class RuleFile {

    private RuleFile() {}

    /**
     * Writes it, and the schema of scenarios where the pack keeps one: both, or neither.
     *
     * @param folder of the pack
     * @param before what the file holds now; empty where it is not there yet
     * @throws RefusedException if the pack would not load with it, or if it cannot be written
     */
    public static void save(Path folder, String file, Optional<byte[]> before, String text) {
        var draft = new FilesToWrite(folder);
        var path = folder.resolve(file);
        before.ifPresentOrElse(bytes -> draft.change(path, bytes, text), () -> draft.create(path, text));
        new PackFolder(folder, draft).renewSchema(DraftCopy.load(folder, draft));
        draft.write();
    }
}
