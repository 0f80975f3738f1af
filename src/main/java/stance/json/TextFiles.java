package stance.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import stance.language.Phrase;
import stance.problem.Place;
import stance.problem.Problems;
import stance.problem.Spot;

/** Reads texts that may come from strangers: bounded in size, strict in encoding, without control characters. */
public final class TextFiles {

    /** The largest file that is read: 256 kB. */
    public static final int MAX_BYTES = 256 * 1024;

    private TextFiles() {}

    /** The bytes of a file, or empty after a problem was noted; never reads more than the limit. */
    public static Optional<byte[]> bytes(Path path, String name, Problems problems) {
        if (!Files.exists(path)) {
            problems.error("file.missing", Place.of(name), Phrase.of("There is no such file."), NearFile.hint(path));
            return Optional.empty();
        }
        if (!Files.isRegularFile(path)) {
            problems.error("file.unreadable", Place.of(name), Phrase.of("This is not a file."));
            return Optional.empty();
        }
        try (var in = Files.newInputStream(path)) {
            return bytes(in, name, problems);
        } catch (IOException unreadable) {
            problems.error(
                    "file.unreadable",
                    Place.of(name),
                    Phrase.of("This file cannot be read: %s", String.valueOf(unreadable.getMessage())));
            return Optional.empty();
        }
    }

    /** The bytes of a stream, or empty after a problem was noted; never reads more than the limit. */
    public static Optional<byte[]> bytes(InputStream in, String name, Problems problems) throws IOException {
        return bytes(in.readNBytes(MAX_BYTES + 1), name, problems);
    }

    /** These bytes, or empty after a problem was noted. */
    public static Optional<byte[]> bytes(byte[] bytes, String name, Problems problems) {
        if (bytes.length > MAX_BYTES) {
            problems.error(
                    "file.too-large",
                    Place.of(name),
                    Phrase.of("This file is larger than 256 kB, which is the most that is read."));
            return Optional.empty();
        }
        return Optional.of(bytes);
    }

    /** The bytes as text, or empty after a problem was noted. */
    public static Optional<String> text(byte[] bytes, String name, Problems problems) {
        // Malformed bytes become U+FFFD; whether one was there before is asked only where there is one.
        var text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0 && !isUtf8(bytes)) {
            problems.error(
                    "file.encoding",
                    place(name, text),
                    Phrase.of("This file is not UTF-8 text."),
                    Phrase.of("Save it once more, in the encoding UTF-8."));
            return Optional.empty();
        }
        return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    /** Of the first byte that is none of a letter. */
    private static Place place(String name, String text) {
        var before = text.substring(0, text.indexOf('\uFFFD'));
        var line = (int) before.chars().filter(letter -> letter == '\n').count() + 1;
        return Place.of(name, new Spot(line, before.length() - before.lastIndexOf('\n')));
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }

    /** The text of a file, or empty after a problem was noted. */
    public static Optional<String> text(Path path, String name, Problems problems) {
        return bytes(path, name, problems).flatMap(bytes -> text(bytes, name, problems));
    }

    /**
     * Whether a character has no place in a text that people read: controls, and the marks that reorder what is shown
     * (Unicode bidirectional overrides, see "Trojan Source", CVE-2021-42574).
     */
    public static boolean isUnseen(int character) {
        return Character.isISOControl(character)
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069);
    }
}
