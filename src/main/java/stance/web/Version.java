package stance.web;

import java.util.HexFormat;
import stance.pack.Sha256;

/**
 * A version of a file: the same for the same bytes, and for no others.
 *
 * @param tag as it goes into {@code ETag} (RFC 9110, section 8.8.3), in quotes
 */
record Version(String tag) {

    static Version of(byte[] content) {
        return new Version('"' + HexFormat.of().formatHex(Sha256.of(content)) + '"');
    }
}
