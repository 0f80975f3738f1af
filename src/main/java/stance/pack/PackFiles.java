package stance.pack;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stance.files.FolderWalk;
import stance.files.FoundFile;
import stance.files.Wanted;
import stance.json.TextFiles;
import stance.language.Composed;
import stance.language.Phrase;
import stance.problem.Place;
import stance.problem.Problems;

/** The files of a pack, by their path inside of its folder. */
final class PackFiles {

    static final String INFO = "pack.json";
    static final String SOURCES = "sources.json";
    static final String VOCABULARY = "vocabulary.drl";

    static final int MAX_FILES = 1_000;

    private static final Pattern TRANSLATION = Pattern.compile("pack\\.([a-z]+)\\.json");

    private final Path folder;
    private final SortedMap<String, byte[]> contents;

    /**
     * The files of a pack.
     *
     * @param folder where they are, or would be; its name is the id of the pack
     * @param contents their bytes by their names, its own from now on
     */
    PackFiles(Path folder, SortedMap<String, byte[]> contents) {
        this.folder = folder;
        this.contents = contents;
    }

    static PackFiles read(Path folder, Problems problems) {
        var files = new PackFiles(folder, new TreeMap<>());
        files.checkFolder(problems);
        problems.refuseErrors();
        for (var file : files.list(problems)) {
            var inside = folder.relativize(file.path()).toString().replace('\\', '/');
            TextFiles.bytes(file.real(), files.name(inside), problems)
                    .ifPresent(bytes -> files.contents.put(inside, bytes));
        }
        return files;
    }

    private void checkFolder(Problems problems) {
        if (!Files.isDirectory(folder)) {
            problems.error(
                    "pack.missing", Place.of(folder.toString()), Phrase.of("There is no such folder of a pack."));
        } else if (!PolicyPack.isId(id())) {
            problems.error(
                    "pack.id",
                    Place.of(folder.toString()),
                    Phrase.of(
                            "The pack's id is the folder's name: small letters, digits and -, a letter"
                                    + " first; found \"%s\".",
                            id()));
        }
    }

    /** The id of the pack: the name of its folder. */
    String id() {
        return folder.toAbsolutePath().normalize().getFileName().toString();
    }

    /** The bytes of all files by their names, not to be changed. */
    SortedMap<String, byte[]> contents() {
        return contents;
    }

    /** The name of a file as the user would type it. */
    String name(String inside) {
        return folder.resolve(inside).toString().replace('\\', '/');
    }

    Optional<String> text(String inside, Problems problems) {
        var bytes = contents.get(inside);
        if (bytes == null) {
            problems.error("file.missing", Place.of(name(inside)), Phrase.of("There is no such file."));
            return Optional.empty();
        }
        return TextFiles.text(bytes, name(inside), problems);
    }

    /** The name of the file with what the words of the pack are in a language. */
    static String translation(String tag) {
        return "pack." + tag + ".json";
    }

    /** The tags of the languages into which the pack is translated. */
    List<String> languages() {
        return contents.keySet().stream()
                .map(TRANSLATION::matcher)
                .filter(Matcher::matches)
                .map(match -> match.group(1))
                .toList();
    }

    /** The DRL files, in the order of their names. */
    List<String> rules() {
        return contents.keySet().stream()
                .filter(inside -> inside.endsWith(".drl"))
                .toList();
    }

    /** The SHA-256 of all names and contents, which is the same on a machine whose Git or editor ends lines otherwise. */
    String hash() {
        var digest = Sha256.digest();
        contents.forEach((inside, bytes) -> {
            var content = withPlainLines(bytes);
            digest.update((Composed.of(inside) + '\n' + content.length + '\n').getBytes(StandardCharsets.UTF_8));
            digest.update(content);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Lines that end in LF, and no byte-order mark; of bytes, since what is hashed need not be a text. */
    private static byte[] withPlainLines(byte[] bytes) {
        var mark = new String("\uFEFF".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        return (text.startsWith(mark) ? text.substring(mark.length()) : text)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private List<FoundFile> list(Problems problems) {
        var found = FolderWalk.below(folder, Wanted.PACK, problems);
        if (found.size() > MAX_FILES) {
            problems.error("pack.limit", Place.of(folder.toString()), tooMany());
            return List.of();
        }
        return found;
    }

    static Phrase tooMany() {
        return Phrase.of("A pack has at most %s files.", MAX_FILES);
    }
}
