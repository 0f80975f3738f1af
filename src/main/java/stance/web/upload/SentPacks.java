package stance.web.upload;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import stance.language.Language;
import stance.language.Phrase;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.RefusedException;
import stance.problem.Severity;

/**
 * The packs that were sent, until they are replaced, removed, or the server ends. Safe for use by several threads.
 */
public final class SentPacks implements AutoCloseable {

    /** The most that are kept at a time. */
    public static final int MOST = 16;

    private static final List<String> CHECK = List.of("list", "packs");

    private final Path folder = Folders.make();
    private final StanceProcess process;
    private final Map<String, SentPack> packs = new TreeMap<>();

    /** @param program the command that runs Stance, with the limit of its memory */
    public SentPacks(List<String> program) {
        this.process = new StanceProcess(program, folder);
    }

    /** The id of a pack that is being sent, before anything else of it is looked at. */
    public static String id(byte[] sent) {
        return PackContent.read(sent).id();
    }

    /**
     * Keeps a pack if it passes the rule profile, in place of one with this id.
     *
     * @return whether there was none with this id
     * @throws RefusedException with everything that is wrong with it, or if there are too many
     */
    public boolean keep(byte[] sent, Language language) throws IOException, InterruptedException {
        var content = PackContent.read(sent);
        refuseBeyondMost(content.id());
        var pack = SentPack.write(content, process);
        var isKept = false;
        try {
            pack.ask(new byte[0], CHECK, List.of("--format=json"), language);
            var isNew = put(pack);
            isKept = true;
            return isNew;
        } finally {
            if (!isKept) {
                pack.delete();
            }
        }
    }

    private synchronized boolean put(SentPack pack) {
        refuseBeyondMost(pack.id());
        var old = Optional.ofNullable(packs.put(pack.id(), pack));
        old.ifPresent(SentPack::delete);
        return old.isEmpty();
    }

    private synchronized void refuseBeyondMost(String id) {
        if (packs.size() >= MOST && !packs.containsKey(id)) {
            throw new RefusedException(List.of(new Problem(
                    "packs.limit",
                    Severity.ERROR,
                    Place.of(id),
                    Phrase.of("There are %s packs already that were sent, the most that are kept.", MOST),
                    Phrase.of("Remove one first."))));
        }
    }

    /** The pack of this id. */
    public synchronized Optional<SentPack> find(String id) {
        return Optional.ofNullable(packs.get(id));
    }

    /** All, in the order of their ids. */
    public synchronized List<SentPack> all() {
        return List.copyOf(packs.values());
    }

    /** Removes a pack; tells whether it was there. */
    public synchronized boolean remove(String id) {
        var pack = Optional.ofNullable(packs.remove(id));
        pack.ifPresent(SentPack::delete);
        return pack.isPresent();
    }

    @Override
    public void close() {
        Folders.delete(folder);
    }
}
