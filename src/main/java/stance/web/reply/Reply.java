package stance.web.reply;

/**
 * An answer as it is sent.
 *
 * @param status the status code, by RFC 9110, section 15
 * @param type the media type of the text
 */
public record Reply(int status, String type, String text) {

    public static final int OK = 200;
    public static final int CREATED = 201;
    public static final int NO_CONTENT = 204;

    private static final String JSON = "application/json";

    /** What was asked for, as a JSON document. */
    public static Reply json(String text) {
        return new Reply(OK, JSON, text);
    }

    /** It was done, and there is nothing to say. */
    public static Reply done(int status) {
        return new Reply(status, JSON, "");
    }
}
