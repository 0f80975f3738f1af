package stance.web;

import io.javalin.http.sse.SseClient;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import stance.find.FileStamps;

/**
 * Tells when packs or scenarios change. Looks at the files twice a second, which goes over every file system and editor;
 * a change counts once the files have been at rest for one look. Readers are told through events sent by the server.
 */
final class FileChanges implements AutoCloseable {

    private static final long LOOK_MS = 500;
    /** A reader that has gone is noticed when something is sent to it. */
    private static final int LOOKS_BETWEEN_SIGNS = 30;

    private static final int MOST_READERS = 256;

    private final Supplier<FileStamps> watched;
    private final Runnable onChange;
    private final Set<SseClient> readers = ConcurrentHashMap.newKeySet();
    private final Thread clock = new Thread(this::run, "stance-changes");

    private FileStamps told;
    private FileStamps seen;
    private int looks;

    FileChanges(Supplier<FileStamps> watched, Runnable onChange) {
        this.watched = watched;
        this.onChange = onChange;
        this.told = watched.get();
        this.seen = told;
    }

    void start() {
        clock.setDaemon(true);
        clock.start();
    }

    /** Whether there are as many readers as there may be. */
    boolean isFull() {
        return readers.size() >= MOST_READERS;
    }

    /** One more reader, until it goes. */
    void tell(SseClient reader) {
        if (RequestMethods.isHead(reader.ctx())) {
            // Events would not end.
            reader.close();
            return;
        }
        reader.keepAlive();
        reader.onClose(() -> readers.remove(reader));
        readers.add(reader);
        reader.sendEvent("open", "files");
    }

    private void run() {
        try {
            while (true) {
                Thread.sleep(LOOK_MS);
                check();
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void check() {
        var now = watched.get();
        if (now.equals(seen) && !now.equals(told)) {
            told = now;
            onChange.run();
            // Browsers pass over events without data.
            readers.forEach(reader -> reader.sendEvent("changed", "files"));
        }
        seen = now;
        looks++;
        if (looks % LOOKS_BETWEEN_SIGNS == 0) {
            readers.forEach(reader -> reader.sendComment("still here"));
        }
    }

    @Override
    public void close() {
        clock.interrupt();
        readers.forEach(SseClient::close);
    }
}
