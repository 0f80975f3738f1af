package stance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import stance.json.Json;
import stance.json.Json.JsonArray;
import stance.json.Json.JsonObject;
import stance.json.Json.JsonText;
import stance.json.Json.Member;
import stance.json.JsonReader;
import stance.problem.Problems;

/** The positions that were collected, and checked against their pages, before the pack was written. */
record FactSheet(List<Entry> entries) {

    /** Beside the project: they are not part of it. */
    private static final Path FOLDER = Path.of("../shared/positions");

    /** The second one fills gaps of the first, and refers to it. */
    static final List<Path> FILES = List.of(FOLDER.resolve("positions.json"), FOLDER.resolve("positions-2.json"));

    /** Entries of the second file whose numbers the pack had given to stances of its own. */
    private static final Map<String, String> RENUMBERED = Map.of("MX-REV-11", "MX-REV-13", "US-TAR-11", "US-TAR-15");

    /**
     * One position.
     *
     * @param actor MX, US or CA, or several of them joined by +
     * @param wordsOf whose words the quote has: those of the speaker or of a publisher
     * @param verified what came of looking the quote up on its page
     * @param supersedes the position that it replaced, or nothing
     * @param contradictedBy positions that say otherwise
     * @param page the page that has the position
     * @param others pages that have it too
     */
    record Entry(
            String id,
            String actor,
            String stated,
            String polarity,
            String hardness,
            String wordsOf,
            String verified,
            String supersedes,
            List<String> contradictedBy,
            Page page,
            List<Page> others) {

        boolean isJoint() {
            return actor.contains("+");
        }

        /** The page with this address. */
        Optional<Page> page(String url) {
            return Stream.concat(Stream.of(page), others.stream())
                    .filter(known -> known.url().equals(url))
                    .findFirst();
        }
    }

    /** Where a position was read, and the words that stand there. */
    record Page(String publisher, String url, String quote) {

        /** The publisher without what is said of the copy, such as "Report.az" or "RTHK". */
        String name() {
            return publisher.replaceFirst(" \\(.*", "");
        }
    }

    static FactSheet read() {
        return new FactSheet(FILES.stream().flatMap(FactSheet::read).toList());
    }

    private static Stream<Entry> read(Path file) {
        try {
            var problems = new Problems();
            var root = JsonReader.read(file.toString(), Files.readString(file), problems);
            return list(member(root.orElseThrow(), "positions").orElseThrow()).stream()
                    .map(FactSheet::entry);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Entry entry(Json json) {
        var source = member(json, "source").orElseThrow();
        return new Entry(
                RENUMBERED.getOrDefault(text(json, "id"), text(json, "id")),
                text(json, "actor"),
                text(json, "stated"),
                text(json, "polarity"),
                text(json, "hardness"),
                text(json, "quote_words_of"),
                text(json, "verified"),
                text(json, "supersedes"),
                member(json, "contradicted_by").map(FactSheet::list).orElse(List.of()).stream()
                        .map(FactSheet::text)
                        .toList(),
                new Page(text(source, "publisher"), text(source, "url"), text(json, "quote")),
                member(json, "corroborated_by").map(FactSheet::list).orElse(List.of()).stream()
                        .map(other -> new Page(text(other, "publisher"), text(other, "url"), text(other, "quote")))
                        .toList());
    }

    private static Optional<Json> member(Json json, String key) {
        return json instanceof JsonObject object
                ? Optional.ofNullable(object.members().get(key)).map(Member::value)
                : Optional.empty();
    }

    private static List<Json> list(Json json) {
        return json instanceof JsonArray array ? array.values() : List.of();
    }

    private static String text(Json json, String key) {
        return member(json, key).map(FactSheet::text).orElse("");
    }

    private static String text(Json json) {
        return json instanceof JsonText words ? words.text() : "";
    }
}
