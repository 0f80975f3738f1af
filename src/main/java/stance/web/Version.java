package stance.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A version of a file: the same for the same bytes, and for no others.
 *
 * @param tag as it goes into {@code ETag} (RFC 9110, section 8.8.3), in quotes
 */
record Version(String tag) {

    static Version of(byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return new Version('"' + HexFormat.of().formatHex(digest) + '"');
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
