package stance.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The files of the page, which are part of the program. */
final class PageFiles {

    private PageFiles() {}

    /** The bytes of a file that must be there. */
    static byte[] read(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("Not part of the program: " + name));
    }

    /** The bytes of a file below this package's folder of resources; empty where there is none. */
    static Optional<byte[]> find(String name) {
        try (var in = PageFiles.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
