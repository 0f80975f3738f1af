package stance.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import stance.language.Phrase;
import stance.report.page.Palette;
import stance.web.reply.ReplyException;

/** The page and its parts. */
final class PageRoutes {

    /** Names of parts: a file, or one in a folder. Nothing else of the program can be asked for. */
    private static final Pattern PART = Pattern.compile("(?:[a-z0-9-]+/){0,3}[a-z0-9-]+\\.(js|css|svg|json)");

    private static final String COLOURS = "colours.css";

    private static final Map<String, String> TYPES = Map.of(
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml",
            "json", "application/json");

    private final Admission doors;
    private final ContentPolicy policy;
    private final String index = new String(PageFiles.read("page/index.html"), StandardCharsets.UTF_8);

    PageRoutes(Admission doors) {
        this.doors = doors;
        this.policy = ContentPolicy.of(index);
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
        context.result(index).contentType("text/html; charset=utf-8");
        doors.keepToken(context);
    }

    private void part(Context context) {
        var name = context.pathParam("part");
        var matcher = PART.matcher(name);
        var content = matcher.matches() ? content(name) : Optional.<byte[]>empty();
        context.result(content.orElseThrow(() -> new ReplyException(
                        ReplyException.NOT_FOUND, Phrase.of("There is no part \"%s\" of the page.", name))))
                .contentType(TYPES.get(matcher.group(1)));
    }

    /** The colours are those of the reports. */
    private static Optional<byte[]> content(String name) {
        return name.equals(COLOURS)
                ? Optional.of(Palette.colours().getBytes(StandardCharsets.UTF_8))
                : PageFiles.find("page/" + name);
    }
}
