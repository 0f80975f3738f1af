package stance.web.upload;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import stance.language.Language;
import stance.problem.RefusedException;

/** A pack that was sent, in a folder of its own. */
public final class SentPack {

    private final PackContent content;
    private final StanceProcess process;
    private final Path rules;

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

    /**
     * What the command line answers about it.
     *
     * @param input what it reads from standard input
     * @param command the words of the command
     * @param arguments its options and parameters, but for {@code --rules}
     * @throws RefusedException with what it refuses
     * @throws InterruptedException if nobody waits for it any more, and it was killed
     */
    public String ask(byte[] input, List<String> command, List<String> arguments, Language language)
            throws IOException, InterruptedException {
        return process.run(
                input,
                Stream.of(command, List.of("--rules=" + rules), arguments)
                        .flatMap(List::stream)
                        .toList(),
                language,
                rules);
    }

    void delete() {
        Folders.delete(rules);
    }
}
