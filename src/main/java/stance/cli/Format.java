package stance.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** For whom the output is. */
enum Format {
    /** For people at a terminal. */
    TEXT,
    /** For programs. */
    JSON,
    /** For people, to be put on GitHub or into a text. */
    MARKDOWN,
    /** For people, to be mailed or printed. */
    HTML;

    /** The one that a file's ending asks for; empty where it asks for none. */
    static Optional<Format> of(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return switch (name.substring(Math.max(0, name.lastIndexOf('.')))) {
            case ".txt" -> Optional.of(TEXT);
            case ".json" -> Optional.of(JSON);
            case ".md", ".markdown" -> Optional.of(MARKDOWN);
            case ".html", ".htm" -> Optional.of(HTML);
            default -> Optional.empty();
        };
    }
}
