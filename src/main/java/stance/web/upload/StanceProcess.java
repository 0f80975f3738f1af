package stance.web.upload;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import stance.language.Phrase;
import stance.web.reply.Reply;
import stance.web.reply.ReplyException;

/**
 * Stance in a process of its own, which answers one question and ends. It sees nothing of the server but the question, on
 * its standard input, and is killed when the thread that waits for it is interrupted. Nothing of the question is on its
 * command line.
 *
 * @param program the command that runs it, with the limit of its memory
 * @param folder where its input and output are for the moment
 */
record StanceProcess(List<String> program, Path folder) {

    private static final Set<String> ENCODING_OF_NAMES = Set.of("LC_ALL", "LC_CTYPE", "LANG");
    private static final long LARGEST_ANSWER = 16 * 1024 * 1024;
    /** The first line of an answer: its status, the length of what follows, the name of a file, and its type. */
    private static final Pattern HEAD =
            Pattern.compile("(?<status>\\d{3}) (?<length>\\d{1,9}) (?<name>[\\w.-]*) (?<type>[ -~]+)");
    /** So the JVM says it on standard output where it is told to end then, and on the other where it is not. */
    private static final String OUT_OF_MEMORY = "java.lang.OutOfMemoryError";

    StanceProcess {
        program = List.copyOf(program);
    }

    /**
     * What it answers, be it a refusal.
     *
     * @param question as one JSON object
     * @param rules the folder that has the pack, in which it works
     * @throws ReplyException 503 if it needs more memory than it may have, or says more than is taken
     */
    Reply ask(byte[] question, Path rules) throws IOException, InterruptedException {
        var run = Files.createTempDirectory(folder, "run");
        try {
            var in = Files.write(run.resolve("in"), question);
            var out = run.resolve("out");
            var err = run.resolve("err");
            var builder = new ProcessBuilder(program)
                    .directory(rules.toFile())
                    .redirectInput(in.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            // Among others without the token.
            builder.environment().keySet().retainAll(ENCODING_OF_NAMES);
            var process = builder.start();
            try {
                var code = process.waitFor();
                return reply(code, bytes(out), text(bytes(err)));
            } finally {
                process.destroyForcibly();
            }
        } finally {
            Folders.delete(run);
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        if (Files.size(file) > LARGEST_ANSWER) {
            throw unavailable(
                    Phrase.of("The answer is longer than the 16 MB that are taken from a pack that was sent."));
        }
        return Files.readAllBytes(file);
    }

    private static Reply reply(int code, byte[] said, String complaint) {
        if (code != 0) {
            if (text(said).contains(OUT_OF_MEMORY) || complaint.contains(OUT_OF_MEMORY)) {
                throw unavailable(Phrase.of("This takes more memory than a pack that was sent may have."));
            }
            throw new IllegalStateException("A process of its own ended with " + code + ": " + complaint);
        }
        var head = text(said).lines().findFirst().orElse("");
        var parts = HEAD.matcher(head);
        // The head is ASCII: so many characters, so many bytes.
        var body = Arrays.copyOfRange(said, Math.min(head.length() + 1, said.length), said.length);
        if (!parts.matches() || Integer.parseInt(parts.group("length")) != body.length) {
            throw new IllegalStateException("A process of its own answered out of form: " + head);
        }
        return new Reply(Integer.parseInt(parts.group("status")), parts.group("type"), parts.group("name"), body);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static ReplyException unavailable(Phrase detail) {
        return new ReplyException(ReplyException.UNAVAILABLE, detail);
    }
}
