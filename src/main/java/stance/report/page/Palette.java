package stance.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The style sheets of pages. */
public final class Palette {

    private static final String COLOURS = read("colours.css");

    private Palette() {}

    /** The colours and typefaces of everything that Stance shows in a browser, as custom properties of CSS. */
    public static String colours() {
        return COLOURS;
    }

    /** The whole style of a page of its own. */
    static String page() {
        return COLOURS + read("page.css");
    }

    private static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(Palette.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
