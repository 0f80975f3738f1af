package stance.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;

/** The style sheets of pages, and the tokens that the workbench shares with them. */
public final class Palette {

    private static final String TOKENS = read("tokens.css");

    private Palette() {}

    /**
     * A colour in light surroundings, such as paper, for what no style sheet reaches.
     *
     * @param name that of the custom property, without its dashes
     * @return {@code #} and six hexadecimal digits
     */
    public static String light(String name) {
        var declared = Pattern.compile("--" + Pattern.quote(name) + ": (#\\p{XDigit}{6});")
                .matcher(TOKENS);
        // The light ones stand first.
        if (!declared.find()) {
            throw new IllegalArgumentException("No colour of tokens.css: " + name);
        }
        return declared.group(1);
    }

    /** Type, space and colours, as a style sheet. */
    public static String tokens() {
        return TOKENS;
    }

    /** The whole style of a page of its own. */
    static String page() {
        return TOKENS + read("page.css");
    }

    private static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(Palette.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
