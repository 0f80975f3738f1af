package stance.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stance.language.Phrase;
import stance.web.reply.ReplyException;

/**
 * Who comes in: requests to a name of this server, from its own page or from no page at all, with the token where there
 * is one.
 *
 * <p>A page of another site could have its own name point to this machine (DNS rebinding) or send forms here; the checks
 * of Host, Origin and the type of the content keep both out. The token is compared in constant time.
 */
final class Admission {

    /** Holds the token for the page; the browser sends it to this server alone, and no script reads it. */
    private static final String COOKIE = "stance-token-";

    private static final String PAGE = "/";
    /** The name of the scheme is in any case (RFC 9110, section 11.1). */
    private static final Pattern BEARER = Pattern.compile("bearer +(?<token>.*)", Pattern.CASE_INSENSITIVE);

    private static final String WORD = "[!#$%&'*+.^_`|~0-9A-Za-z-]++";
    private static final String QUOTED = "\"(?:[^\"\\\\]|\\\\.)*+\"";

    /** JSON is UTF-8 (RFC 8259, section 8.1), whether or not it is said so; other parameters do not matter. */
    private static final Pattern JSON = Pattern.compile(
            "application/json(?:\\s*+;\\s*+(?:charset=(?:utf-8|\"utf-8\")|(?!charset=)" + WORD + "=(?:" + WORD + "|"
                    + QUOTED + "))?+)*+",
            Pattern.CASE_INSENSITIVE);

    private final OwnNames names;
    private final Optional<String> token;

    Admission(WorkbenchSettings settings) {
        this.names = OwnNames.of(settings.host());
        this.token = settings.token();
    }

    /** Lets a request in or throws the answer that turns it away. */
    void check(Context context) {
        var host = host(context);
        if (!names.have(host)) {
            throw new ReplyException(ReplyException.FORBIDDEN, Phrase.of("This server is not %s.", host));
        }
        var origin = context.header("Origin");
        if (origin != null && !origin.equalsIgnoreCase("http://" + host)) {
            throw new ReplyException(
                    ReplyException.FORBIDDEN, Phrase.of("Requests from pages of %s are not answered.", origin));
        }
        if (!token.map(secret -> isShown(context, secret)).orElse(true)) {
            throw new ReplyException(
                    ReplyException.UNAUTHORIZED,
                    Phrase.of("A token is needed: open the address that the server printed when it started,"
                            + " or send the header \"Authorization: Bearer TOKEN\"."));
        }
        if (hasContent(context) && !isJson(context)) {
            throw new ReplyException(
                    ReplyException.UNSUPPORTED_MEDIA_TYPE, Phrase.of("The content must be of type application/json."));
        }
        if (hasContent(context) && !isPlain(context)) {
            throw new ReplyException(
                    ReplyException.UNSUPPORTED_MEDIA_TYPE,
                    Phrase.of("The content must be sent as it is, in no coding such as gzip."));
        }
    }

    private static String host(Context context) {
        return Optional.ofNullable(context.header("Host")).orElse("").toLowerCase(Locale.ROOT);
    }

    private static boolean hasContent(Context context) {
        return context.contentLength() > 0 || context.header("Transfer-Encoding") != null;
    }

    private static boolean isJson(Context context) {
        // The header itself: the server's own reading of it fails at charsets that it does not know.
        return JSON.matcher(Optional.ofNullable(context.header("Content-Type"))
                        .orElse("")
                        .strip())
                .matches();
    }

    private static boolean isPlain(Context context) {
        return Optional.ofNullable(context.header("Content-Encoding"))
                .map("identity"::equalsIgnoreCase)
                .orElse(true);
    }

    /** Any of the three places will do: a cookie may be left from a server that ran here before. */
    private static boolean isShown(Context context, String token) {
        var header = Optional.ofNullable(context.header("Authorization"))
                .map(BEARER::matcher)
                .filter(Matcher::matches)
                .map(bearer -> bearer.group("token"));
        return Stream.of(header, Optional.ofNullable(context.cookie(cookie(context))), inAddress(context))
                .flatMap(Optional::stream)
                // No short cut at the first that is right: that would take another time.
                .map(shown -> isSame(shown, token))
                .reduce(false, Boolean::logicalOr);
    }

    /** Turns the token in an address that a person opened into a cookie, so that it does not stay in the address. */
    void keepToken(Context context) {
        token.filter(secret -> inAddress(context).isPresent()).ifPresent(secret -> {
            var cookie = new Cookie(cookie(context), secret);
            cookie.setHttpOnly(true);
            cookie.setSameSite(SameSite.STRICT);
            context.cookie(cookie);
            context.redirect(PAGE);
        });
    }

    /** Browsers do not tell ports apart: two workbenches on one machine each need a cookie of their own. */
    private static String cookie(Context context) {
        return COOKIE + host(context).replaceFirst("^.*?(?::(\\d+))?$", "$1");
    }

    /** Only the address of the page may carry the token, for the moment until it is a cookie. */
    private static Optional<String> inAddress(Context context) {
        return context.path().equals(PAGE) ? Optional.ofNullable(context.queryParam("token")) : Optional.empty();
    }

    private static boolean isSame(String shown, String token) {
        return MessageDigest.isEqual(shown.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }
}
