package stance.web.upload;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import stance.language.Language;
import stance.language.Phrase;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.RefusedException;
import stance.problem.Severity;
import stance.web.reply.ReplyException;

/**
 * Stance's own command line in a process of its own. It sees nothing of the server but its arguments and its input, and is
 * killed when the thread that waits for it is interrupted.
 *
 * @param program the command that runs it, with the limit of its memory
 * @param folder where its input and output are for the moment
 */
record StanceProcess(List<String> program, Path folder) {

    private static final Set<String> ENCODING_OF_NAMES = Set.of("LC_ALL", "LC_CTYPE", "LANG");
    private static final int REFUSED = 2;
    private static final long LARGEST_ANSWER = 16 * 1024 * 1024;
    /** So the JVM says it on standard output where it is told to end then, and on the other where it is not. */
    private static final String OUT_OF_MEMORY = "java.lang.OutOfMemoryError";

    StanceProcess {
        program = List.copyOf(program);
    }

    /**
     * What it writes to standard output.
     *
     * @param hidden a folder that is left out of the names of files
     * @throws RefusedException with what it refuses
     * @throws ReplyException 503 if it needs more memory than it may have, or says more than is taken
     */
    String run(byte[] input, List<String> arguments, Language language, Path hidden)
            throws IOException, InterruptedException {
        var run = Files.createTempDirectory(folder, "run");
        try {
            var in = Files.write(run.resolve("in"), input);
            var out = run.resolve("out");
            var err = run.resolve("err");
            var builder = new ProcessBuilder(
                            Stream.concat(program.stream(), arguments.stream()).toList())
                    .directory(run.toFile())
                    .redirectInput(in.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            // Among others without the token.
            builder.environment().keySet().retainAll(ENCODING_OF_NAMES);
            builder.environment().put(Language.VARIABLE, language.tag());
            var process = builder.start();
            try {
                return answer(process.waitFor(), text(out, hidden), text(err, hidden));
            } finally {
                process.destroyForcibly();
            }
        } finally {
            Folders.delete(run);
        }
    }

    private static String text(Path file, Path hidden) throws IOException {
        if (Files.size(file) > LARGEST_ANSWER) {
            throw unavailable(
                    Phrase.of("The answer is longer than the 16 MB that are taken from a pack that was sent."));
        }
        return Files.readString(file, StandardCharsets.UTF_8).replace(hidden + File.separator, "");
    }

    private static String answer(int code, String said, String complaint) {
        if (code == 0) {
            return said;
        }
        if (said.contains(OUT_OF_MEMORY) || complaint.contains(OUT_OF_MEMORY)) {
            throw unavailable(Phrase.of("This takes more memory than a pack that was sent may have."));
        }
        if (code == REFUSED) {
            var problems = SaidProblems.read(said);
            throw new RefusedException(
                    problems.isEmpty()
                            ? List.of(new Problem(
                                    "packs.refused",
                                    Severity.ERROR,
                                    Place.of("pack"),
                                    Phrase.verbatim(complaint.strip()),
                                    Phrase.NONE))
                            : problems);
        }
        throw new IllegalStateException("A process of its own ended with " + code + ": " + complaint);
    }

    private static ReplyException unavailable(Phrase detail) {
        return new ReplyException(ReplyException.UNAVAILABLE, detail);
    }
}
