package stance.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import stance.language.Phrase;
import stance.web.reply.ReplyException;

/** The page and its parts. */
final class PageRoutes {

    /**
     * What the page may load and do, as a <a href="https://www.w3.org/TR/CSP3/">Content-Security-Policy</a>: its own
     * files alone, no script in the page, and no text made into HTML but by the page's one library.
     */
    private static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none';"
            + " require-trusted-types-for 'script'; trusted-types lit-html";

    /** A year, and not to be asked for again meanwhile (RFC 8246). */
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";

    private static final Map<String, String> TYPES = Map.of(
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml");

    private final Admission doors;
    private final PageParts page = PageParts.read();

    PageRoutes(Admission doors) {
        this.doors = doors;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/", this::index);
        routes.get("/page/<part>", this::part);
    }

    /** Says to the browser what it may do with whatever comes from here. */
    void protect(Context context) {
        context.header("Content-Security-Policy", CONTENT_POLICY);
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Referrer-Policy", "no-referrer");
        context.header("Cross-Origin-Opener-Policy", "same-origin");
        context.header("Cross-Origin-Resource-Policy", "same-origin");
        context.header("Cache-Control", "no-cache");
    }

    private void index(Context context) {
        context.result(page.index()).contentType("text/html; charset=utf-8");
        doors.keepToken(context);
    }

    private void part(Context context) {
        var address = context.pathParam("part");
        var lasting = page.lasting(address);
        var name = lasting.orElse(address);
        var content = page.part(name)
                .orElseThrow(() -> new ReplyException(
                        ReplyException.NOT_FOUND, Phrase.of("There is no part \"%s\" of the page.", name)));
        lasting.ifPresent(known -> context.header("Cache-Control", FOR_GOOD));
        context.result(content).contentType(TYPES.get(name.substring(name.lastIndexOf('.') + 1)));
    }
}
