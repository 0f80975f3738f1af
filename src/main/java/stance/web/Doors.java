package stance.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpResponseException;
import io.javalin.http.SameSite;
import io.javalin.http.UnauthorizedResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who comes in: requests to the name that the server was given, from its own page or from no page at all, with the token
 * where there is one.
 *
 * <p>A page of another site could have its own name point to this machine (DNS rebinding) or send forms here; the checks
 * of Host, Origin and the type of the content keep both out. The token is compared in constant time.
 */
final class Doors {

    /** Holds the token for the page; the browser sends it to this server alone, and no script reads it. */
    private static final String COOKIE = "stance-token";

    private static final String PAGE = "/";
    private static final Set<String> NAMES_OF_THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int UNSUPPORTED_MEDIA_TYPE = 415;

    private final WorkbenchSettings settings;

    Doors(WorkbenchSettings settings) {
        this.settings = settings;
    }

    /** Lets a request in or throws the answer that turns it away. */
    void check(Context context) {
        var host = Optional.ofNullable(context.header("Host")).orElse("").toLowerCase(Locale.ROOT);
        if (!isOurs(nameOf(host))) {
            throw new ForbiddenResponse("This server is not " + host + ".");
        }
        var origin = context.header("Origin");
        if (origin != null && !origin.equals("http://" + host)) {
            throw new ForbiddenResponse("Requests from pages of " + origin + " are not answered.");
        }
        settings.token().ifPresent(token -> checkToken(context, token));
        if (hasContent(context) && !isJson(context)) {
            throw new HttpResponseException(
                    UNSUPPORTED_MEDIA_TYPE, "The content must be of type application/json.", Map.of());
        }
    }

    private boolean isOurs(String name) {
        return name.equals(settings.host().toLowerCase(Locale.ROOT)) || NAMES_OF_THIS_MACHINE.contains(name);
    }

    private static String nameOf(String host) {
        return host.replaceFirst(":\\d+$", "");
    }

    private static boolean hasContent(Context context) {
        return context.contentLength() > 0 || context.header("Transfer-Encoding") != null;
    }

    private static boolean isJson(Context context) {
        var type = context.contentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("application/json");
    }

    private static void checkToken(Context context, String token) {
        var shown = Optional.ofNullable(context.header("Authorization"))
                .filter(header -> header.startsWith("Bearer "))
                .map(header -> header.substring("Bearer ".length()))
                .or(() -> Optional.ofNullable(context.cookie(COOKIE)))
                .or(() -> Optional.of(context).filter(Doors::isPage).map(page -> page.queryParam("token")));
        if (shown.filter(text -> isSame(text, token)).isEmpty()) {
            throw new UnauthorizedResponse(
                    "A token is needed: open the address that the server printed when it started,"
                            + " or send the header \"Authorization: Bearer TOKEN\".");
        }
    }

    /** Turns the token in an address that a person opened into a cookie, so that it does not stay in the address. */
    void keepToken(Context context) {
        if (settings.token().isPresent() && context.queryParam("token") != null) {
            var cookie = new Cookie(COOKIE, settings.token().orElseThrow());
            cookie.setHttpOnly(true);
            cookie.setSameSite(SameSite.STRICT);
            context.cookie(cookie);
            context.redirect(PAGE);
        }
    }

    /** Only the address of the page may carry the token, for the moment until it is a cookie. */
    private static boolean isPage(Context context) {
        return context.path().equals(PAGE);
    }

    private static boolean isSame(String shown, String token) {
        return MessageDigest.isEqual(shown.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }
}
