package stance.report.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.commonmark.renderer.html.HtmlWriter;
import stance.language.Language;
import stance.pack.Sha256;

/** What makes a file of HTML out of the content of a page. */
final class HtmlFrame {

    private static final String STYLE = Palette.page();

    /** Nothing is loaded and nothing runs; this style alone applies. */
    private static final String POLICY =
            "default-src 'none'; style-src 'sha256-" + sha256(STYLE) + "'; base-uri 'none'; form-action 'none'";

    private HtmlFrame() {}

    static String around(String title, Language language, String content) {
        var text = new StringBuilder();
        var html = new HtmlWriter(text);
        html.raw("<!DOCTYPE html>\n");
        html.tag("html", Map.of("lang", language.tag()));
        html.line();
        html.tag("head");
        html.line();
        meta(html, "charset", "utf-8");
        // Before the style, to which it applies.
        meta(html, "http-equiv", "Content-Security-Policy", "content", POLICY);
        meta(html, "name", "viewport", "content", "width=device-width, initial-scale=1");
        meta(html, "name", "color-scheme", "content", "light dark");
        // A source need not learn who reads about it.
        meta(html, "name", "referrer", "content", "no-referrer");
        html.tag("title");
        html.text(title);
        html.tag("/title");
        html.line();
        html.tag("style");
        html.raw(STYLE);
        html.tag("/style");
        html.line();
        html.tag("/head");
        html.line();
        html.tag("body");
        html.line();
        html.tag("main");
        html.line();
        html.raw(content);
        html.line();
        html.raw("</main>\n</body>\n</html>\n");
        return text.toString();
    }

    private static void meta(HtmlWriter html, String... attributes) {
        var named = new LinkedHashMap<String, String>();
        for (var i = 0; i < attributes.length; i += 2) {
            named.put(attributes[i], attributes[i + 1]);
        }
        html.tag("meta", named);
        html.line();
    }

    private static String sha256(String text) {
        return Base64.getEncoder().encodeToString(Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
    }
}
