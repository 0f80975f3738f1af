package stance.pack.record;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import stance.json.Json;
import stance.json.Json.JsonNumber;
import stance.json.Json.JsonObject;
import stance.json.JsonCursor;
import stance.json.TextFiles;
import stance.language.Phrase;
import stance.problem.Problems;

/**
 * Reads sources.json, a bibliography in CSL-JSON (Citation Style Language 1.0.2), the form that Zotero exports. Fields
 * that Stance does not show are left alone, whatever they hold.
 */
public final class SourcesReader {

    private static final Pattern BREAK = Pattern.compile("\\s*[\\n\\r\\t]\\s*");

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
        if (!(root instanceof Json.JsonArray)) {
            cursor.doubtful("source");
        }
        for (var item : cursor.list(root, Phrase.verbatim("sources.json"))) {
            cursor.object(item, Phrase.of("Each source")).flatMap(this::source).ifPresent(source -> {
                cursor.declared(
                        "source",
                        source.id(),
                        cursor.get(source.item(), "id").map(Json::at).orElse(item.at()));
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
        var id = cursor.require(item, "id", Phrase.of("this source")).flatMap(this::id);
        cursor.require(item, "type", Phrase.of("this source"));
        var title = cursor.require(item, "title", Phrase.of("this source"))
                .flatMap(value -> needed(value, "title", Phrase.of("The title")));
        var publisher = text(item, "container-title").or(() -> text(item, "publisher"));
        var issued = cursor.get(item, "issued").flatMap(this::issued);
        var url = cursor.get(item, "URL").flatMap(this::url);
        if (id.isEmpty()) {
            cursor.doubtful("source");
        }
        return id.map(known -> new Source(known, title.orElse(known), publisher, issued, url, item));
    }

    private Optional<String> id(Json value) {
        return value instanceof JsonNumber number
                ? Optional.of(number.text())
                : needed(value, "id", Phrase.of("The id"));
    }

    private Optional<String> text(JsonObject item, String key) {
        return cursor.get(item, key)
                .flatMap(value -> shown(value, Phrase.verbatim(key)))
                .filter(text -> !text.isEmpty());
    }

    private Optional<Issued> issued(Json value) {
        return new IssuedReader(cursor)
                .read(value)
                .filter(issued -> isReadable(issued.written(), value, Phrase.verbatim("issued")));
    }

    /** A text that people read, in one line; in what is not shown, a bibliography may hold what it likes. */
    private Optional<String> shown(Json value, Phrase what) {
        return cursor.text(value, what).map(SourcesReader::inOneLine).filter(text -> isReadable(text, value, what));
    }

    /** A text that must say something. */
    private Optional<String> needed(Json value, String key, Phrase what) {
        return shown(value, what).filter(text -> {
            if (text.isEmpty()) {
                cursor.error("source.empty", value.at(), Phrase.of("The %s is empty.", key), Phrase.NONE);
            }
            return !text.isEmpty();
        });
    }

    static String inOneLine(String text) {
        return BREAK.matcher(text).replaceAll(" ").strip();
    }

    private boolean isReadable(String text, Json value, Phrase what) {
        var unseen = text.chars().filter(TextFiles::isUnseen).findFirst();
        unseen.ifPresent(character -> cursor.error(
                "json.control-character",
                value.at(),
                Phrase.of("%s holds the control character U+%04X.", what, character),
                Phrase.NONE));
        return unseen.isEmpty();
    }

    private Optional<String> url(Json value) {
        return shown(value, Phrase.of("The URL"))
                .filter(text -> !text.isEmpty())
                .filter(text -> {
                    var isLink = isLink(text);
                    if (!isLink) {
                        cursor.error(
                                "source.url",
                                value.at(),
                                Phrase.of(
                                        "The URL is \"%s\"; it must begin with http:// or https:// and be well formed.",
                                        text),
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
}
