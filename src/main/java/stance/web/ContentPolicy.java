package stance.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import stance.pack.Sha256;

/**
 * What the page may load and do, as a <a href="https://www.w3.org/TR/CSP3/">Content-Security-Policy</a>: its own files
 * alone, no script in the page but the import map, which is known by its hash, and no text made into HTML but by the
 * page's one library.
 */
record ContentPolicy(String text) {

    private static final Pattern IMPORT_MAP =
            Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);

    static ContentPolicy of(String index) {
        var map = IMPORT_MAP.matcher(index);
        if (!map.find()) {
            throw new IllegalStateException("The page has no import map.");
        }
        return new ContentPolicy("default-src 'none'; script-src 'self' 'sha256-" + hash(map.group(1))
                + "'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none';"
                + " frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lit-html");
    }

    private static String hash(String text) {
        return Base64.getEncoder().encodeToString(Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
    }
}
