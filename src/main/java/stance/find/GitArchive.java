package stance.find;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import stance.language.Phrase;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.RefusedException;
import stance.problem.Severity;

/** Takes a folder as it was at a revision out of the Git repository of the working folder, by the machine's own git. */
final class GitArchive {

    private final String git;
    private final String name;

    /**
     * An archive of what was named.
     *
     * @param git the program, by name or path
     * @param name what was named, for messages
     */
    GitArchive(String git, String name) {
        this.git = git;
        this.name = name;
    }

    /**
     * Copies the files of packs in a folder of a revision.
     *
     * @param folder from the top of the repository, or from the working folder where it begins with {@code ./}
     * @throws RefusedException if git is absent, or if there is no such revision or folder
     */
    void copy(String revision, String folder, Path to) {
        var commit = answer("rev-parse", "--verify", "--quiet", revision + "^{commit}");
        if (commit.status() != 0) {
            answer("rev-parse", "--git-dir")
                    .orRefuse(this, "git.no-repository", Phrase.of("This folder is in no Git repository."));
            throw refused(
                    "git.unknown-revision",
                    Phrase.of("There is no revision \"%s\".", revision),
                    Phrase.of("See \"git log\"."));
        }
        var tree = answer("rev-parse", "--verify", "--quiet", commit.text() + ":" + folder);
        if (tree.status() != 0 || !answer("cat-file", "-t", tree.text()).text().equals("tree")) {
            throw refused(
                    "git.missing-folder",
                    Phrase.of("There is no folder \"%s\" in the revision \"%s\".", folder, revision),
                    Phrase.of("It is looked for from the top of the repository;"
                            + " ./ in front begins at the working folder."));
        }
        var repository = answer("rev-parse", "--absolute-git-dir");
        extract(List.of("--git-dir=" + repository.text(), "archive", "--format=zip", tree.text()), to);
    }

    /** What git printed, on one line, and how it ended. */
    private record Answer(int status, String text) {
        void orRefuse(GitArchive archive, String code, Phrase message) {
            if (status != 0) {
                throw archive.refused(code, message, Phrase.NONE);
            }
        }
    }

    private Answer answer(String... arguments) {
        try {
            var process = start(List.of(arguments));
            var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return new Answer(process.waitFor(), text);
        } catch (IOException broken) {
            throw failed(broken);
        } catch (InterruptedException interrupted) {
            throw interrupted(interrupted);
        }
    }

    private void extract(List<String> arguments, Path to) {
        try {
            var process = start(arguments);
            unzip(process.getInputStream(), to);
            if (process.waitFor() != 0) {
                throw refused("git.failed", Phrase.of("git could not read this folder."), Phrase.NONE);
            }
        } catch (IOException broken) {
            throw failed(broken);
        } catch (InterruptedException interrupted) {
            throw interrupted(interrupted);
        }
    }

    /** No shell is asked: arguments arrive as they are. What git says of errors is said here in other words. */
    private Process start(List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(git);
        command.addAll(arguments);
        try {
            var process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            return process;
        } catch (IOException absent) {
            throw refused(
                    "git.absent",
                    Phrase.of("The program \"%s\" cannot be run.", git),
                    Phrase.of("Install Git, or name a folder in place of git:REVISION:FOLDER."));
        }
    }

    /** Only what a pack is made of: a revision may hold much more. */
    private static void unzip(InputStream in, Path to) throws IOException {
        try (var zip = new ZipInputStream(in, StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var path = to.resolve(entry.getName()).normalize();
                if (!entry.isDirectory() && path.startsWith(to) && isOfPack(path)) {
                    Files.createDirectories(path.getParent());
                    Files.copy(zip, path);
                }
            }
            in.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static boolean isOfPack(Path path) {
        var file = path.getFileName().toString();
        return file.endsWith(".drl") || file.endsWith(".json");
    }

    private RefusedException failed(IOException broken) {
        return refused(
                "git.failed",
                Phrase.of("The files of this revision cannot be copied: %s.", String.valueOf(broken.getMessage())),
                Phrase.NONE);
    }

    private IllegalStateException interrupted(InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("Interrupted while git worked on " + name, cause);
    }

    private RefusedException refused(String code, Phrase message, Phrase hint) {
        return new RefusedException(List.of(new Problem(code, Severity.ERROR, Place.of(name), message, hint)));
    }
}
