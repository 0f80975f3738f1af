package stance.web.upload;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import stance.web.reply.Reply;

/** A pack that was sent, in a folder of its own. */
public final class SentPack {

    private final PackContent content;
    private final StanceProcess process;
    private final Path rules;
    private final ReadWriteLock files = new ReentrantReadWriteLock();

    private SentPack(PackContent content, StanceProcess process, Path rules) {
        this.content = content;
        this.process = process;
        this.rules = rules;
    }

    /** Writes it into a folder. */
    static SentPack write(PackContent content, StanceProcess process) throws IOException {
        var rules = Files.createTempDirectory(process.folder(), "rules");
        for (var file : content.files().entrySet()) {
            var path = rules.resolve(content.id()).resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue(), StandardCharsets.UTF_8);
        }
        return new SentPack(content, process, rules);
    }

    /** The name of its folder. */
    public String id() {
        return content.id();
    }

    /** The names of its files, as they were sent. */
    public List<String> files() {
        return List.copyOf(content.files().keySet());
    }

    /** The texts of its files by their names. */
    Map<String, String> texts() {
        return content.files();
    }

    /**
     * What it answers, be it a refusal.
     *
     * @param question as one JSON object
     * @throws InterruptedException if nobody waits for it any more, and it was killed
     */
    Reply ask(byte[] question) throws IOException, InterruptedException {
        return process.ask(question, rules);
    }

    void borrow() {
        files.readLock().lock();
    }

    void giveBack() {
        files.readLock().unlock();
    }

    /** Waits until nobody has it borrowed. */
    void delete() {
        files.writeLock().lock();
        try {
            Folders.delete(rules);
        } finally {
            files.writeLock().unlock();
        }
    }
}
