package stance.web.reply;

import io.javalin.http.HttpResponseException;
import java.util.Map;
import stance.language.Phrase;

/** Ends a request with an answer of the protocol, such as 404, and why in words. */
public final class ReplyException extends HttpResponseException {

    public static final int UNAUTHORIZED = 401;
    public static final int FORBIDDEN = 403;
    public static final int NOT_FOUND = 404;
    public static final int NOT_ACCEPTABLE = 406;
    public static final int CONFLICT = 409;
    public static final int PRECONDITION_FAILED = 412;
    public static final int UNSUPPORTED_MEDIA_TYPE = 415;
    public static final int PRECONDITION_REQUIRED = 428;
    public static final int TOO_MANY_REQUESTS = 429;
    public static final int UNAVAILABLE = 503;

    /** The header that says when to ask again. */
    public static final String RETRY_AFTER = "Retry-After";

    private static final long serialVersionUID = 1L;

    private final transient Phrase detail;

    /** @param status the status code, by RFC 9110, section 15 */
    public ReplyException(int status, Phrase detail) {
        this(status, detail, Map.of());
    }

    private ReplyException(int status, Phrase detail, Map<String, String> headers) {
        super(status, detail.toString(), headers);
        this.detail = detail;
    }

    /** There is too much to do; it can be asked again after so many seconds. */
    public static ReplyException tooMany(Phrase detail, int seconds) {
        return new ReplyException(TOO_MANY_REQUESTS, detail, Map.of(RETRY_AFTER, String.valueOf(seconds)));
    }

    /** Why, in words. */
    public Phrase detail() {
        return detail;
    }
}
