package stance.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import stance.language.Phrase;
import stance.web.reply.ReplyException;

/** The page and its parts. */
final class PageRoutes {

    /** A year, and not to be asked for again meanwhile (RFC 8246). */
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";

    private static final Map<String, String> TYPES = Map.of(
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml");

    private final Admission doors;
    private final ContentPolicy policy;
    private final PageParts page = PageParts.read();

    PageRoutes(Admission doors) {
        this.doors = doors;
        this.policy = ContentPolicy.of(page.index());
    }

    void addTo(RoutesConfig routes) {
        routes.get("/", this::index);
        routes.get("/page/<part>", this::part);
    }

    /** Says to the browser what it may do with whatever comes from here. */
    void protect(Context context) {
        context.header("Content-Security-Policy", policy.text());
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
