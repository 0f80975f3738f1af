package stance.web.upload;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import stance.language.Phrase;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.RefusedException;
import stance.problem.Severity;
import stance.web.reply.Reply;

/**
 * The packs that were sent, until they are replaced, removed, or the server ends. Safe for use by several threads.
 */
public final class SentPacks implements AutoCloseable {

    /** The most that are kept at a time. */
    public static final int MOST = 16;

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
     * @param check asks it something, which it does not answer where it does not pass
     * @return whether it was created or replaces one with this id, or what is wrong with it
     * @throws RefusedException if it is out of form, or if there are too many
     */
    public Reply keep(byte[] sent, byte[] check) throws IOException, InterruptedException {
        var content = PackContent.read(sent);
        refuseBeyondMost(content.id());
        var pack = SentPack.write(content, process);
        var isKept = false;
        try {
            var checked = pack.ask(check);
            if (checked.status() != Reply.OK) {
                return checked;
            }
            var old = put(pack);
            isKept = true;
            old.ifPresent(SentPack::delete);
            return Reply.done(old.isEmpty() ? Reply.CREATED : Reply.NO_CONTENT);
        } finally {
            if (!isKept) {
                pack.delete();
            }
        }
    }

    private synchronized Optional<SentPack> put(SentPack pack) {
        refuseBeyondMost(pack.id());
        return Optional.ofNullable(packs.put(pack.id(), pack));
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

    /**
     * What the pack of this id answers; empty where there is none.
     *
     * @param question as one JSON object
     */
    public Optional<Reply> ask(String id, byte[] question) throws IOException, InterruptedException {
        var pack = borrowed(id);
        if (pack.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(pack.get().ask(question));
        } finally {
            pack.get().giveBack();
        }
    }

    /** While it is borrowed, its files stay; nobody waits here, since who deletes one has taken it out of the map. */
    private synchronized Optional<SentPack> borrowed(String id) {
        var pack = Optional.ofNullable(packs.get(id));
        pack.ifPresent(SentPack::borrow);
        return pack;
    }

    /** The texts of the files of the pack of this id, by their names; empty where there is none. */
    public synchronized Optional<Map<String, String>> texts(String id) {
        return Optional.ofNullable(packs.get(id)).map(SentPack::texts);
    }

    /** All, in the order of their ids. */
    public synchronized List<SentPack> all() {
        return List.copyOf(packs.values());
    }

    /** Removes a pack, once the questions that run on it have ended; tells whether it was there. */
    public boolean remove(String id) {
        var pack = taken(id);
        pack.ifPresent(SentPack::delete);
        return pack.isPresent();
    }

    private synchronized Optional<SentPack> taken(String id) {
        return Optional.ofNullable(packs.remove(id));
    }

    @Override
    public void close() {
        Folders.delete(folder);
    }
}
