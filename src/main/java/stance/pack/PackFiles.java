package stance.pack;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private static final int MAX_FILES = 1_000;

    private static final Pattern TRANSLATION = Pattern.compile("pack\\.([a-z]+)\\.json");

    private final Path folder;
    private final Map<String, byte[]> contents = new TreeMap<>();

    private PackFiles(Path folder) {
        this.folder = folder;
    }

    static PackFiles read(Path folder, Problems problems) {
        var files = new PackFiles(folder);
        for (var file : files.list(problems)) {
            var inside = folder.relativize(file.path()).toString().replace('\\', '/');
            TextFiles.bytes(file.real(), files.name(inside), problems)
                    .ifPresent(bytes -> files.contents.put(inside, bytes));
        }
        return files;
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
            problems.error(
                    "pack.limit", Place.of(folder.toString()), Phrase.of("A pack has at most %s files.", MAX_FILES));
            return List.of();
        }
        return found;
    }
}
