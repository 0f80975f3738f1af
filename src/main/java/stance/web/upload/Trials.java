package stance.web.upload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import stance.web.reply.Reply;

/** Questions about files that are there for one question alone, each answered by a process of its own. */
public final class Trials implements AutoCloseable {

    private final Path folder = Folders.make();
    private final StanceProcess process;

    /** @param program the command that runs Stance, with the limit of its memory */
    public Trials(List<String> program) {
        this.process = new StanceProcess(program, folder);
    }

    /**
     * What is answered, be it a refusal.
     *
     * @param files by their paths below the folder in which the process works
     * @param question as one JSON object
     * @throws InterruptedException if nobody waits for it any more, and it was killed
     */
    public Reply ask(Map<Path, byte[]> files, byte[] question) throws IOException, InterruptedException {
        var work = Files.createTempDirectory(folder, "trial");
        try {
            for (var file : files.entrySet()) {
                var place = work.resolve(file.getKey());
                Files.createDirectories(place.resolveSibling(""));
                Files.write(place, file.getValue());
            }
            return process.ask(question, work);
        } finally {
            Folders.delete(work);
        }
    }

    @Override
    public void close() {
        Folders.delete(folder);
    }
}
