package stance.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.IntPredicate;
import stance.json.Json.JsonArray;
import stance.json.Json.JsonFlag;
import stance.json.Json.JsonNull;
import stance.json.Json.JsonNumber;
import stance.json.Json.JsonObject;
import stance.json.Json.JsonText;
import stance.json.Json.Member;
import stance.language.Composed;
import stance.language.Phrase;
import stance.problem.Place;
import stance.problem.Problems;
import stance.problem.Spot;

/** Reads a JSON document within limits; every problem is noted with its place. */
public final class JsonReader {

    /** The deepest nesting of objects and lists that is read. */
    public static final int MAX_DEPTH = 32;

    /** Beyond so many a text is not JSON with slips in it. */
    private static final int MAX_SLIPS = 50;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNumberLength(40)
                    .maxNameLength(1000)
                    .build())
            .build();

    private final String file;
    private final Problems problems;
    private final JsonParser parser;
    private final IntPredicate isRefused;

    private JsonReader(String file, Problems problems, JsonParser parser, IntPredicate isRefused) {
        this.file = file;
        this.problems = problems;
        this.parser = parser;
        this.isRefused = isRefused;
    }

    /** The document, or empty after a problem was noted. */
    public static Optional<Json> read(String file, byte[] bytes, Problems problems) {
        return TextFiles.text(bytes, file, problems).flatMap(text -> read(file, text, problems));
    }

    /**
     * The document, or empty after a problem was noted; its texts may hold every character, as those of other programs
     * do: who reads them looks at what is shown.
     */
    public static Optional<Json> readAnyText(String file, String text, Problems problems) {
        return read(file, text, problems, character -> false);
    }

    /** The document, or empty after a problem was noted. */
    public static Optional<Json> read(String file, String text, Problems problems) {
        return read(file, text, problems, TextFiles::isUnseen);
    }

    private static Optional<Json> read(String file, String text, Problems problems, IntPredicate isRefused) {
        if (text.isBlank()) {
            problems.error("json.empty", Place.of(file), Phrase.of("This file is empty; a JSON object was expected."));
            return Optional.empty();
        }
        var mended = text;
        for (var slips = 0; slips <= MAX_SLIPS; slips++) {
            var attempt = attempt(file, mended, problems, isRefused);
            if (attempt.broken().isEmpty()) {
                return attempt.document();
            }
            var broken = attempt.broken().get();
            var slip = slips < MAX_SLIPS ? slip(mended, broken) : Optional.<JsonSlip>empty();
            if (slip.isEmpty()) {
                problems.error(
                        "json.syntax",
                        place(file, broken),
                        Phrase.of("This is not JSON: %s", sentence(broken.getOriginalMessage())));
                return Optional.empty();
            }
            slip.get().note(file, mended, problems);
            mended = slip.get().mended(mended);
        }
        return Optional.empty();
    }

    /** A document, or why there is none. */
    private record Attempt(Optional<Json> document, Optional<JsonProcessingException> broken) {}

    private static Attempt attempt(String file, String text, Problems problems, IntPredicate isRefused) {
        try (var parser = FACTORY.createParser(text)) {
            return new Attempt(new JsonReader(file, problems, parser, isRefused).bounded(), Optional.empty());
        } catch (JsonProcessingException broken) {
            return new Attempt(Optional.empty(), Optional.of(broken));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Optional<JsonSlip> slip(String text, JsonProcessingException broken) {
        return Optional.ofNullable(broken.getLocation())
                .flatMap(location -> JsonSlip.find(
                        text,
                        (int) location.getCharOffset(),
                        broken.getOriginalMessage().contains("expecting comma")));
    }

    private Optional<Json> bounded() throws IOException {
        try {
            return Optional.of(document());
        } catch (StreamConstraintsException beyond) {
            var location = parser.currentLocation();
            problems.error(
                    "json.limit",
                    Place.of(file, new Spot(location.getLineNr(), location.getColumnNr())),
                    Phrase.of(
                            "Here the file goes beyond what is read: nesting of %s, numbers of 40 digits,"
                                    + " keys of 1,000 characters.",
                            MAX_DEPTH));
            return Optional.empty();
        }
    }

    private Json document() throws IOException {
        parser.nextToken();
        var value = value();
        if (parser.nextToken() != null) {
            problems.error(
                    "json.syntax",
                    Place.of(file, spot()),
                    Phrase.of("There is more after the end of the document: one value was expected."));
        }
        return value;
    }

    private Json value() throws IOException {
        var at = spot();
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(at);
            case START_ARRAY -> array(at);
            case VALUE_STRING -> new JsonText(at, readable(parser.getText(), at));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(at, parser.getText());
            case VALUE_TRUE -> new JsonFlag(at, true);
            case VALUE_FALSE -> new JsonFlag(at, false);
            case VALUE_NULL -> new JsonNull(at);
            default -> throw new IllegalStateException("No value begins with " + parser.currentToken());
        };
    }

    private Json object(Spot at) throws IOException {
        var members = new LinkedHashMap<String, Member>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var keyAt = spot();
            var key = Composed.of(readable(parser.currentName(), keyAt));
            parser.nextToken();
            var earlier = members.put(key, new Member(keyAt, value()));
            if (earlier != null) {
                problems.error(
                        "json.duplicate-key",
                        Place.of(file, keyAt),
                        Phrase.of(
                                "The key \"%s\" stands here for the second time; the first is in line %s.",
                                key, earlier.keyAt().line()));
            }
        }
        return new JsonObject(at, members);
    }

    private Json array(Spot at) throws IOException {
        var values = new ArrayList<Json>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value());
        }
        return new JsonArray(at, values);
    }

    private String readable(String text, Spot at) {
        for (var i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i)) && !isPair(text, i)) {
                problems.error(
                        "json.half-character",
                        Place.of(file, at),
                        Phrase.of("This text holds U+%04X, one half of a character.", (int) text.charAt(i)));
                return "";
            }
            if (isRefused.test(text.charAt(i))) {
                problems.error(
                        "json.control-character",
                        Place.of(file, at),
                        Phrase.of("This text holds the control character U+%04X.", (int) text.charAt(i)));
                return "";
            }
        }
        return text;
    }

    private static boolean isPair(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }

    private Spot spot() {
        var location = parser.currentTokenLocation();
        return new Spot(location.getLineNr(), location.getColumnNr());
    }

    private static Place place(String file, JsonProcessingException broken) {
        var location = broken.getLocation();
        return location == null
                ? Place.of(file)
                : Place.of(file, new Spot(location.getLineNr(), location.getColumnNr()));
    }

    /** Without what only a programmer could follow: the parser's own name for the source, and its options. */
    private static String sentence(String message) {
        var first = message.lines()
                .findFirst()
                .orElse("")
                .replaceAll("\\[Source: [^]]*?line: (\\d+), column: (\\d+)]", "line $1, column $2")
                .replaceAll(": maybe a \\(non-standard\\) comment\\?.*", ": there are no comments in JSON")
                .replaceAll(": enable `[^`]*` to allow$", "");
        return first.endsWith(".") ? first : first + ".";
    }
}
