package stance.author;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.files.SafePlace;
import stance.language.Phrase;
import stance.problem.Place;
import stance.problem.RefusedException;

/** Files that are to be written, held in memory. */
final class FilesToWrite {

    private final Map<Path, Planned> files = new LinkedHashMap<>();
    private final List<Path> folders;

    /**
     * A draft without files.
     *
     * @param folders those out of which no link may lead; of a file elsewhere that is the one that it is in
     */
    FilesToWrite(Path... folders) {
        this.folders = List.of(folders);
    }

    /**
     * A file that is not there yet.
     *
     * @throws RefusedException if it is there
     */
    void create(Path path, String text) {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw exists(path);
        }
        files.put(path, new Planned(path, place(path), Optional.empty(), bytes(text)));
    }

    /** Another text for a file that is there, or is to be. */
    void change(Path path, byte[] before, String text) {
        var known = Optional.ofNullable(files.get(path));
        var found = known.isPresent() ? known.get().before() : Optional.of(before);
        files.put(path, new Planned(path, place(path), found, bytes(text)));
    }

    /** What a file is to hold; empty where it stays as it is. */
    Optional<byte[]> planned(Path path) {
        return Optional.ofNullable(files.get(path)).map(Planned::after);
    }

    private Path place(Path path) {
        var folder = folders.stream()
                .filter(path::startsWith)
                .findFirst()
                .orElseGet(() -> path.toAbsolutePath().resolveSibling(""));
        return SafePlace.of(folder, path);
    }

    /** The files in the order in which they were made. */
    List<Path> paths() {
        return List.copyOf(files.keySet());
    }

    List<Planned> files() {
        return List.copyOf(files.values());
    }

    /** Writes them all, or none. */
    void write() {
        write("stance new");
    }

    /** Writes them all, or none, for a command of this name. */
    void write(String command) {
        new Writing(command).write(new ArrayList<>(files.values()));
    }

    static RefusedException exists(Path path) {
        return Refusal.of(
                "scaffold.exists",
                Place.of(path.toString()),
                Phrase.of("This is there already; nothing is overwritten."),
                Phrase.of("Choose another name."));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** One file; no record, since those compare arrays by identity. */
    static final class Planned {

        private final Path path;
        private final Path place;
        private final Optional<byte[]> before;
        private final byte[] after;

        private Planned(Path path, Path place, Optional<byte[]> before, byte[] after) {
            this.path = path;
            this.place = place;
            this.before = before;
            this.after = after;
        }

        Path path() {
            return path;
        }

        /** Where it is written: the path without links. */
        Path place() {
            return place;
        }

        /** What it holds now; empty where it is not there yet. */
        Optional<byte[]> before() {
            return before;
        }

        /** What it is to hold. */
        byte[] after() {
            return after;
        }
    }
}
