package stance.pack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import stance.files.Wanted;
import stance.json.TextFiles;
import stance.language.Phrase;
import stance.problem.Place;
import stance.problem.Problems;

/** The folder of a pack as one array of bytes: a zip, as other programs make it, too. */
final class PackArchive {

    private static final String NAME = "archive";

    /** The first that a zip can say, so that one pack is the same bytes whenever it is written. */
    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Problems problems;
    private final Map<String, byte[]> contents = new TreeMap<>();

    private PackArchive(Problems problems) {
        this.problems = problems;
    }

    static byte[] write(PackFiles files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var file : files.contents().entrySet()) {
                var entry = new ZipEntry(files.id() + '/' + file.getKey());
                entry.setTimeLocal(NEVER);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Reads what a folder would have been read from; never more than from a folder, whatever is compressed in it. */
    static PackFiles read(byte[] archive, Problems problems) {
        var read = new PackArchive(problems);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            var files = 0;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                // What is left over of an entry would be read before the next one.
                var bytes = TextFiles.bytes(zip, entry.getName(), problems);
                problems.refuseErrors();
                if (!entry.isDirectory() && ++files > PackFiles.MAX_FILES) {
                    problems.error("pack.limit", Place.of(NAME), PackFiles.tooMany());
                    problems.refuseErrors();
                }
                read.take(entry, bytes.orElseThrow());
            }
        } catch (IOException | IllegalArgumentException damaged) {
            problems.error(
                    "pack.archive",
                    Place.of(NAME),
                    Phrase.of("This archive cannot be read: %s", String.valueOf(damaged.getMessage())));
        }
        return read.files();
    }

    private void take(ZipEntry entry, byte[] bytes) {
        var name = entry.getName();
        if (!isRead(name)) {
            return;
        }
        if (name.indexOf('\\') >= 0 || name.codePoints().anyMatch(TextFiles::isUnseen)) {
            problems.error(
                    "file.name",
                    Place.of(name),
                    Phrase.of("No file here is named with a \\ or a character that is not seen."));
        } else if (contents.put(name, bytes) != null) {
            problems.error("pack.archive", Place.of(name), Phrase.of("The archive has two files of this name."));
        }
    }

    /** As below a folder: what editors, Git and file systems keep beside the files is passed over. */
    private static boolean isRead(String name) {
        return Wanted.PACK.includes(name.substring(name.lastIndexOf('/') + 1))
                && Stream.of(name.split("/", -1)).noneMatch(part -> part.startsWith("."));
    }

    private PackFiles files() {
        problems.refuseErrors();
        var folders = contents.keySet().stream()
                .map(name -> name.substring(0, Math.max(0, name.indexOf('/'))))
                .distinct()
                .toList();
        var id = folders.size() == 1 ? Optional.of(folders.get(0)).filter(PolicyPack::isId) : Optional.<String>empty();
        if (id.isEmpty()) {
            problems.error(
                    "pack.archive",
                    Place.of(NAME),
                    Phrase.of("A pack is archived as one folder whose name is its id; found %s.", folders));
            problems.refuseErrors();
        }
        var inside = new TreeMap<String, byte[]>();
        contents.forEach((name, bytes) -> inside.put(name.substring(name.indexOf('/') + 1), bytes));
        return new PackFiles(Path.of(id.orElseThrow()), inside);
    }
}
