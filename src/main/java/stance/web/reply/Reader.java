package stance.web.reply;

import io.javalin.http.Context;
import java.util.Optional;
import stance.language.Language;

/** Who asks, as far as a request tells. */
public final class Reader {

    private static final String ACCEPT_LANGUAGE = "Accept-Language";

    private Reader() {}

    /** The language that they like best of those that the program speaks; English where they do not say. */
    public static Language language(Context context) {
        return Optional.ofNullable(context.header(ACCEPT_LANGUAGE))
                .map(Language::liked)
                .orElse(Language.ENGLISH);
    }

    /** Says of an answer in which language it is, and that it may differ for others (RFC 9110, section 12.5.5). */
    public static void label(Context context) {
        context.header("Content-Language", language(context).tag());
        context.header("Vary", ACCEPT_LANGUAGE);
    }
}
