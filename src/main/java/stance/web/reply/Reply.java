package stance.web.reply;

import java.nio.charset.StandardCharsets;

/**
 * An answer as it is sent.
 *
 * @param status the status code, by RFC 9110, section 15
 * @param type the media type of the content
 * @param fileName what it is saved as, in letters, digits, dots and hyphens; empty where it is not meant to be saved
 */
@SuppressWarnings("ArrayRecordComponent") // Answers are sent, never compared.
public record Reply(int status, String type, String fileName, byte[] content) {

    public static final int OK = 200;
    public static final int CREATED = 201;
    public static final int NO_CONTENT = 204;

    private static final String JSON = "application/json";

    /** What is read where it arrives. */
    public static Reply text(int status, String type, String text) {
        return new Reply(status, type, "", text.getBytes(StandardCharsets.UTF_8));
    }

    /** What was asked for, as a JSON document. */
    public static Reply json(String text) {
        return text(OK, JSON, text);
    }

    /** It was done, and there is nothing to say. */
    public static Reply done(int status) {
        return text(status, JSON, "");
    }
}
