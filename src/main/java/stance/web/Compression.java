package stance.web;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which answers are compressed: those that are not small already, for who says that they can read it. */
final class Compression {

    private static final Pattern ASKED_FOR = Pattern.compile("gzip(?:;(?!q=0(?:\\.0*)?$).*)?");

    private Compression() {}

    /** Says that the answer may differ for others, and takes "gzip;q=0" for what it says (RFC 9110, section 12.5.3). */
    static void negotiate(Context context) {
        context.res().addHeader("Vary", "Accept-Encoding");
        if (!isAskedFor(Optional.ofNullable(context.header("Accept-Encoding")).orElse(""))) {
            context.disableCompression();
        }
    }

    private static boolean isAskedFor(String header) {
        return Stream.of(header.toLowerCase(Locale.ROOT).replaceAll("\\s", "").split(",", -1))
                .anyMatch(ASKED_FOR.asMatchPredicate());
    }
}
