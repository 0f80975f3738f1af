package stance.pack.record;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import stance.json.Json;
import stance.json.Json.JsonArray;
import stance.json.Json.JsonObject;
import stance.json.JsonCursor;
import stance.language.Phrase;
import stance.problem.Problems;

/**
 * Reads sources.json, a bibliography in CSL-JSON (Citation Style Language 1.0.2), the form that Zotero exports. Fields
 * that Stance does not show are left alone.
 */
public final class SourcesReader {

    private final JsonCursor cursor;

    private SourcesReader(JsonCursor cursor) {
        this.cursor = cursor;
    }

    /** The sources by id, in the order of the file. */
    public static Map<String, Source> read(String file, Json root, Problems problems) {
        return new SourcesReader(new JsonCursor(file, root, problems)).sources(root);
    }

    private Map<String, Source> sources(Json root) {
        var sources = new LinkedHashMap<String, Source>();
        for (var item : cursor.list(root, Phrase.verbatim("sources.json"))) {
            cursor.object(item, Phrase.of("Each source")).flatMap(this::source).ifPresent(source -> {
                if (sources.putIfAbsent(source.id(), source) != null) {
                    cursor.error(
                            "source.duplicate-id",
                            item.at(),
                            Phrase.of("The source id \"%s\" stands here for the second time.", source.id()),
                            Phrase.NONE);
                }
            });
        }
        return sources;
    }

    private Optional<Source> source(JsonObject item) {
        var id = cursor.require(item, "id", Phrase.of("this source"))
                .flatMap(value -> cursor.text(value, Phrase.of("The id")));
        cursor.require(item, "type", Phrase.of("this source"));
        var title = cursor.require(item, "title", Phrase.of("this source"))
                .flatMap(value -> cursor.text(value, Phrase.of("The title")));
        var publisher = text(item, "container-title").or(() -> text(item, "publisher"));
        var issued = cursor.get(item, "issued").flatMap(this::issued);
        var url = cursor.get(item, "URL").flatMap(this::url);
        return id.isPresent() && title.isPresent()
                ? Optional.of(new Source(id.get(), title.get(), publisher, issued, url, item.at()))
                : Optional.empty();
    }

    private Optional<String> text(JsonObject item, String key) {
        return cursor.get(item, key).flatMap(value -> cursor.text(value, Phrase.verbatim(key)));
    }

    private Optional<String> url(Json value) {
        return cursor.text(value, Phrase.of("The URL")).filter(text -> {
            var isLink = isLink(text);
            if (!isLink) {
                cursor.error(
                        "source.url",
                        value.at(),
                        Phrase.of(
                                "The URL is \"%s\"; it must begin with http:// or https:// and be well formed.", text),
                        Phrase.NONE);
            }
            return isLink;
        });
    }

    private static boolean isLink(String text) {
        try {
            var uri = new URI(text);
            var scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
            return uri.getHost() != null && List.of("http", "https").contains(scheme);
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    /** The date of {@code {"date-parts": [[2026, 1, 29]]}}; month and day may be left out. */
    private Optional<PartialDate> issued(Json value) {
        var parts = new ArrayList<Integer>();
        cursor.object(value, Phrase.verbatim("issued"))
                .flatMap(object -> cursor.get(object, "date-parts"))
                .filter(dates ->
                        dates instanceof JsonArray array && !array.values().isEmpty())
                .ifPresent(dates -> cursor.list(((JsonArray) dates).values().get(0), Phrase.verbatim("date-parts"))
                        .forEach(part -> number(part).ifPresent(parts::add)));
        var date =
                parts.isEmpty() || parts.size() > 3 ? Optional.<PartialDate>empty() : PartialDate.parse(written(parts));
        if (date.isEmpty()) {
            cursor.error(
                    "source.date",
                    value.at(),
                    Phrase.of("The date of issue must be of the form {\"date-parts\": [[2026, 1, 29]]}."),
                    Phrase.NONE);
        }
        return date;
    }

    /** Zotero writes the parts as numbers, other programs as texts. */
    private static Optional<Integer> number(Json part) {
        var text = part instanceof Json.JsonNumber number
                ? number.text()
                : part instanceof Json.JsonText words ? words.text() : "";
        return text.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static String written(List<Integer> parts) {
        var text = new StringBuilder(padded(parts.get(0), 4));
        parts.stream().skip(1).forEach(part -> text.append('-').append(padded(part, 2)));
        return text.toString();
    }

    /** With zeros in front; formats of the JDK cost more than all of the reading where the first one is used. */
    private static String padded(int number, int width) {
        var digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
