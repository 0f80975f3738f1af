package stance.find;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import stance.json.TextFiles;
import stance.language.Phrase;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.RefusedException;
import stance.problem.Severity;

/** Takes a folder as it was at a revision out of the Git repository of the working folder, by the machine's own git. */
final class GitTree {

    /** Of the listing of a folder: a hundred thousand files. A small tree may hold itself again and again. */
    private static final int MOST_LISTED = 16 << 20;

    /** Of all files together, as much as the files of a pack may hold. */
    private static final long MOST_COPIED = 256L << 20;

    private final String git;
    private final String name;
    private long copied;

    /**
     * The tree of what was named.
     *
     * @param git the program, by name or path
     * @param name what was named, for messages
     */
    GitTree(String git, String name) {
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
        var entries = entries(tree.text());
        entries.stream().filter(TreeEntry::isSubmodule).findFirst().ifPresent(submodule -> {
            throw refused(
                    "git.submodule",
                    Phrase.of("\"%s\" is a submodule: its files are not in this repository.", submodule.path()),
                    Phrase.of("Name a folder of packs inside of the submodule's own repository."));
        });
        write(entries, to);
    }

    /**
     * An entry of a tree, as {@code git ls-tree} has it.
     *
     * @param mode what it is
     * @param object what it holds
     * @param path from the tree on
     */
    private record TreeEntry(String mode, String object, String path) {

        static TreeEntry parse(String line) {
            var parts = line.split("[ \t]", 4);
            return new TreeEntry(parts[0], parts[2], parts[3]);
        }

        boolean isSubmodule() {
            return mode.equals("160000");
        }

        boolean isLink() {
            return mode.equals("120000");
        }

        /** Only what a pack is made of: a revision may hold much more. */
        boolean isOfPack() {
            return path.endsWith(".drl") || path.endsWith(".json");
        }
    }

    /** What is in the tree itself: attributes such as {@code export-ignore} and {@code eol} have no say. */
    private List<TreeEntry> entries(String tree) {
        var listing = answer("ls-tree", "-r", "-z", "--full-tree", tree);
        return Arrays.stream(listing.text().split("\0"))
                .filter(line -> !line.isEmpty())
                .map(TreeEntry::parse)
                .toList();
    }

    /** Links come last, so that no file is written through one. */
    private void write(List<TreeEntry> entries, Path to) {
        try {
            var process = start(List.of("cat-file", "--batch"));
            try (var in = new BufferedInputStream(process.getInputStream());
                    var out = process.getOutputStream()) {
                for (var entry : entries) {
                    if (!entry.isLink() && entry.isOfPack()) {
                        var file = place(entry, to);
                        Files.createDirectories(file.getParent());
                        Files.write(file, content(entry, in, out));
                    }
                }
                for (var entry : entries) {
                    if (entry.isLink()) {
                        link(entry, new String(content(entry, in, out), StandardCharsets.UTF_8), to);
                    }
                }
            }
            process.waitFor();
        } catch (IOException | InvalidPathException broken) {
            throw failed(broken);
        } catch (InterruptedException interrupted) {
            throw interrupted(interrupted);
        }
    }

    /** What the entry holds; of what is larger than any file that is read, no more than shows that. */
    private byte[] content(TreeEntry entry, InputStream in, OutputStream out) throws IOException {
        out.write((entry.object() + "\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
        var head = line(in).split(" ", -1);
        if (head.length != 3) {
            throw new IOException("git has no object " + entry.object());
        }
        var size = Long.parseLong(head[2]);
        var content = in.readNBytes((int) Math.min(size, TextFiles.MAX_BYTES + 1L));
        in.skipNBytes(size - content.length + 1);
        copied += content.length;
        if (copied > MOST_COPIED) {
            throw tooMuch();
        }
        return content;
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (var next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            line.append((char) next);
        }
        return line.toString();
    }

    /** A link as it would be in a checkout; one to something inside that no pack is made of would lead nowhere here. */
    private static void link(TreeEntry entry, String target, Path to) throws IOException {
        var link = place(entry, to);
        var there = link.resolveSibling(target).normalize();
        if (entry.isOfPack() || !there.startsWith(to) || Files.exists(there)) {
            Files.createDirectories(link.getParent());
            Files.createSymbolicLink(link, Path.of(target));
        }
    }

    private static Path place(TreeEntry entry, Path to) throws IOException {
        var place = to.resolve(entry.path()).normalize();
        if (!place.startsWith(to) || place.equals(to)) {
            throw new IOException("the tree holds the name " + entry.path());
        }
        return place;
    }

    /** What git printed, on one line, and how it ended. */
    private record Answer(int status, String text) {
        void orRefuse(GitTree tree, String code, Phrase message) {
            if (status != 0) {
                throw tree.refused(code, message, Phrase.NONE);
            }
        }
    }

    private Answer answer(String... arguments) {
        try {
            var process = start(List.of(arguments));
            process.getOutputStream().close();
            byte[] said;
            try (var out = process.getInputStream()) {
                said = out.readNBytes(MOST_LISTED);
            }
            if (said.length == MOST_LISTED) {
                throw tooMuch();
            }
            var text = new String(said, StandardCharsets.UTF_8).strip();
            return new Answer(process.waitFor(), text);
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
            return new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException absent) {
            throw refused(
                    "git.absent",
                    Phrase.of("The program \"%s\" cannot be run.", git),
                    Phrase.of("Install Git, or name a folder in place of git:REVISION:FOLDER."));
        }
    }

    private RefusedException tooMuch() {
        return refused(
                "git.too-much",
                Phrase.of("This folder holds more than is read of a revision."),
                Phrase.of("Name the folder of the packs alone."));
    }

    private RefusedException failed(Exception broken) {
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
