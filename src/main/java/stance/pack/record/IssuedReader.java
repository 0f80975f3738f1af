package stance.pack.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import stance.json.Json;
import stance.json.Json.JsonArray;
import stance.json.Json.JsonFlag;
import stance.json.Json.JsonNull;
import stance.json.Json.JsonNumber;
import stance.json.Json.JsonObject;
import stance.json.Json.JsonText;
import stance.json.JsonCursor;
import stance.language.Phrase;

/**
 * Reads a date of CSL-JSON: {@code {"date-parts": [[2026, 1, 29]]}}, a span where there are two of them, a season, an
 * approximate date, EDTF, or words. Programs leave out a part by an empty text, a zero or null as well.
 */
final class IssuedReader {

    private static final int PARTS = 3;
    private static final Map<String, String> SEASONS = Map.of(
            "spring", "1", "summer", "2", "autumn", "3", "fall", "3", "winter", "4", "1", "1", "2", "2", "3", "3", "4",
            "4");

    private final JsonCursor cursor;

    IssuedReader(JsonCursor cursor) {
        this.cursor = cursor;
    }

    /** The date; empty where there is none, and where a problem was noted. */
    Optional<Issued> read(Json value) {
        if (value instanceof JsonObject object) {
            var date = cursor.get(object, "date-parts")
                    .flatMap(parts -> dates(parts, season(object)))
                    .or(() ->
                            words(object, "edtf").or(() -> words(object, "raw")).map(Issued::of))
                    .or(() -> words(object, "literal").map(Issued.Words::new))
                    .or(() -> season(object).map(Issued.Words::new));
            return isAbout(object) ? date.map(IssuedReader::about) : date;
        }
        if (scalar(value).isEmpty()) {
            refuseForm(value);
        }
        return scalar(value)
                .map(SourcesReader::inOneLine)
                .filter(text -> !text.isEmpty())
                .map(Issued::of);
    }

    private static Issued about(Issued date) {
        return date instanceof Issued.Span span
                ? new Issued.Span(new Issued.About(span.from()), span.until().map(Issued.About::new))
                : new Issued.About(date);
    }

    private Optional<Issued> dates(Json value, Optional<String> season) {
        var dates = new ArrayList<List<String>>();
        for (var date : value instanceof JsonArray array ? array.values() : List.<Json>of()) {
            parts(date).ifPresent(dates::add);
        }
        if (!(value instanceof JsonArray array)
                || array.values().size() > 2
                || dates.size() < array.values().size()) {
            refuseForm(value);
            return Optional.empty();
        }
        if (dates.isEmpty() || dates.get(0).isEmpty()) {
            return Optional.empty();
        }
        if (dates.size() == 1 && dates.get(0).size() == 1 && season.isPresent()) {
            return Optional.of(in(season.get(), dates.get(0).get(0)));
        }
        var written = dates.stream().map(IssuedReader::written).toList();
        var issued = Issued.of(String.join("/", written));
        if (issued instanceof Issued.Words && dates.stream().allMatch(IssuedReader::isOfDigits)) {
            cursor.error(
                    "source.date",
                    value.at(),
                    Phrase.of("The date of issue is %s, which is in no calendar.", issued.written()),
                    Phrase.NONE);
            return Optional.empty();
        }
        return Optional.of(issued);
    }

    private static Issued in(String season, String year) {
        var number = SEASONS.get(season.toLowerCase(Locale.ROOT));
        return number == null
                ? new Issued.Words(season + " " + year)
                : Issued.of(written(List.of(year)) + "-2" + number);
    }

    /** Year, month and day as far as they are given; empty where they are none. */
    private static Optional<List<String>> parts(Json date) {
        if (!(date instanceof JsonArray array)
                || array.values().size() > PARTS
                || array.values().stream().anyMatch(part -> scalar(part).isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(array.values().stream()
                .flatMap(part -> scalar(part).stream())
                .map(String::strip)
                .takeWhile(part -> !part.matches("0*"))
                .toList());
    }

    private static Optional<String> scalar(Json value) {
        return value instanceof JsonText text
                ? Optional.of(text.text())
                : value instanceof JsonNumber number
                        ? Optional.of(number.text())
                        : value instanceof JsonNull ? Optional.of("") : Optional.empty();
    }

    private static boolean isOfDigits(List<String> parts) {
        return parts.stream().allMatch(part -> part.matches("\\d{1,4}"));
    }

    private static String written(List<String> parts) {
        var years = parts.stream().limit(1).map(year -> padded(year, 4));
        var months = parts.stream().skip(1).limit(1).map(IssuedReader::month);
        return String.join(
                "-",
                Stream.of(years, months, parts.stream().skip(2))
                        .flatMap(each -> each)
                        .map(part -> padded(part, 2))
                        .toList());
    }

    /** Months from 13 to 16 are seasons to programs that format citations; EDTF calls these 21 to 24. */
    private static String month(String part) {
        return part.matches("1[3-6]") ? Integer.toString(Integer.parseInt(part) + 8) : part;
    }

    private static String padded(String part, int width) {
        return part.matches("\\d+") ? "0".repeat(Math.max(0, width - part.length())) + part : part;
    }

    private Optional<String> season(JsonObject object) {
        return words(object, "season");
    }

    private Optional<String> words(JsonObject object, String key) {
        return cursor.get(object, key)
                .flatMap(IssuedReader::scalar)
                .map(SourcesReader::inOneLine)
                .filter(text -> !text.isEmpty());
    }

    private boolean isAbout(JsonObject object) {
        return cursor.get(object, "circa")
                .filter(circa -> circa instanceof JsonFlag flag
                        ? flag.value()
                        : scalar(circa)
                                .filter(text -> !List.of("", "0", "false").contains(text.strip()))
                                .isPresent())
                .isPresent();
    }

    private void refuseForm(Json value) {
        cursor.error(
                "source.date",
                value.at(),
                Phrase.of("The date of issue must be of the form {\"date-parts\": [[2026, 1, 29]]}."),
                Phrase.NONE);
    }
}
