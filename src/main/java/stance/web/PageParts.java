package stance.web;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.pack.Sha256;
import stance.report.page.Palette;

/**
 * The page and the parts that it names. Their addresses hold a hash over all of them, so that a browser may keep each for
 * good: what has changed has another address.
 *
 * @param index the page itself, with these addresses
 * @param version the hash
 * @param parts by name
 */
record PageParts(String index, String version, Map<String, byte[]> parts) {

    private static final Pattern ADDRESS = Pattern.compile("(?<=(?:href|src)=\"/page/)[a-z0-9./-]+");

    private static final int DIGITS = 16;

    private static final String LOOK = "look.css";

    /** Each stands over those before it, and the tokens over none. */
    private static final List<String> SHEETS = List.of(
            "frame",
            "parts",
            "proposal",
            "start",
            "record",
            "space",
            "timeline",
            "compare",
            "negotiate",
            "learn",
            "tests",
            "rules",
            "small");

    /** Reads them all. */
    static PageParts read() {
        var index = new String(PageFiles.read("page/index.html"), StandardCharsets.UTF_8);
        var parts = new TreeMap<String, byte[]>();
        ADDRESS.matcher(index).results().map(MatchResult::group).forEach(name -> parts.put(name, content(name)));
        var version = version(index, parts);
        return new PageParts(ADDRESS.matcher(index).replaceAll(name -> version + "/" + name.group()), version, parts);
    }

    /** The part of this name; empty where there is none. */
    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    /** What of an address is the name of a part, where it begins with the hash. */
    Optional<String> lasting(String address) {
        return Optional.of(address)
                .filter(text -> text.startsWith(version + "/"))
                .map(text -> text.substring(version.length() + 1));
    }

    private static byte[] content(String name) {
        return name.equals(LOOK) ? look() : PageFiles.read("page/" + name);
    }

    /** One style sheet of all, so that a first look takes one request for them. */
    private static byte[] look() {
        return Stream.concat(
                        Stream.of(Palette.tokens()),
                        SHEETS.stream()
                                .map(sheet -> new String(
                                        PageFiles.read("page/look/" + sheet + ".css"), StandardCharsets.UTF_8)))
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Of the hashes, so that no byte can move from one part to the next unseen. */
    private static String version(String index, Map<String, byte[]> parts) {
        var hex = HexFormat.of();
        var all = new StringBuilder(hex.formatHex(Sha256.of(index.getBytes(StandardCharsets.UTF_8))));
        parts.forEach((name, content) -> all.append(name).append(hex.formatHex(Sha256.of(content))));
        return hex.formatHex(Sha256.of(all.toString().getBytes(StandardCharsets.UTF_8)))
                .substring(0, DIGITS);
    }
}
