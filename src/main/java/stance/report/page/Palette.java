package stance.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;

/** The style sheets of pages. */
public final class Palette {

    private static final String COLOURS = read("colours.css");

    private Palette() {}

    /**
     * A colour in light surroundings, such as paper, for what no style sheet reaches.
     *
     * @param name that of the custom property, without its dashes
     * @return {@code #} and six hexadecimal digits
     */
    public static String light(String name) {
        var declared = Pattern.compile("--" + Pattern.quote(name) + ": (#\\p{XDigit}{6});")
                .matcher(COLOURS);
        // The light ones stand first.
        if (!declared.find()) {
            throw new IllegalArgumentException("No colour of colours.css: " + name);
        }
        return declared.group(1);
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
