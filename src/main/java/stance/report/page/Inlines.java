package stance.report.page;

import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Fills a line: a heading, a paragraph, an item or a cell. */
public final class Inlines {

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");
    private static final Pattern WEB = Pattern.compile("https?://\\S+");

    /** How many steps of shades page.css has above the lightest. */
    private static final int SHADES = 10;

    private final Node parent;

    Inlines(Node parent) {
        this.parent = parent;
    }

    /** Words as they are: nothing in them is markup. Line breaks become blanks. */
    public Inlines text(String words) {
        if (!words.isEmpty()) {
            parent.appendChild(new Text(plain(words)));
        }
        return this;
    }

    /** Words that stand out. */
    public Inlines strong(String words) {
        return inside(new StrongEmphasis(), words);
    }

    /** Words with a stress. */
    public Inlines emphasis(String words) {
        return inside(new Emphasis(), words);
    }

    /** Words of a formal language. */
    public Inlines code(String words) {
        if (!words.isBlank()) {
            parent.appendChild(new Code(plain(words)));
        }
        return this;
    }

    /** A link into the web; what is no address of http or https is shown, but leads nowhere. */
    public Inlines link(String words, String address) {
        return WEB.matcher(address).matches() ? inside(new Link(address, null), words) : text(words);
    }

    /** A link to the card or section of this id, in HTML; in Markdown the words alone. */
    public Inlines jump(String words, String id) {
        return inside(new Span("a", Map.of("href", "#" + id)), words);
    }

    /** Words in a colour, which must not be all that tells them from others. */
    public Inlines tone(Tone tone, String words) {
        return inside(new Span("span", Map.of("class", "tone " + tone.style())), words);
    }

    /**
     * A share in words, on a colour that is the stronger the larger it is.
     *
     * @param share from 0 to 1
     */
    public Inlines shade(double share, String words) {
        var step = (int) Math.round(share * SHADES);
        return inside(new Span("span", Map.of("class", "shade shade-" + step)), words);
    }

    /** Words held back. */
    public Inlines dim(String words) {
        return inside(new Span("small", Map.of()), words);
    }

    private Inlines inside(Node node, String words) {
        // Marks around blanks or around nothing would be read as the characters that they are.
        if (!words.isBlank()) {
            node.appendChild(new Text(plain(words).strip()));
            parent.appendChild(node);
        }
        return this;
    }

    private static String plain(String words) {
        return BREAKS.matcher(words).replaceAll(" ");
    }

    static <N extends Node> N fill(N node, Consumer<Inlines> words) {
        words.accept(new Inlines(node));
        return node;
    }
}
