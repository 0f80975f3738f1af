package stance.json;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import stance.language.Phrase;
import stance.problem.Place;
import stance.problem.Problems;
import stance.problem.Repair;
import stance.problem.Spot;

/**
 * Something that is written otherwise than JSON has it, and by which one thing alone can be meant.
 *
 * @param from where what is to go begins
 * @param to where it ends; the same where something is only put in
 */
record JsonSlip(int from, int to, String instead, String code, Phrase message, Phrase hint) {

    private static final String QUOTES = "'‘’‚“”„«»`´";
    private static final Pattern NAME = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$.-]*");
    private static final Pattern REST_OF_NUMBER = Pattern.compile("\\d{3}(,\\d{3})*(?![\\w.])");
    private static final Pattern FIRST_OF_NUMBER = Pattern.compile("[\\[:,\\s](\\d{1,3}),$");
    private static final Pattern REST_OF_DATE = Pattern.compile("-\\d{2}(-\\d{2})?(?![\\w.-])");
    private static final Pattern YEAR = Pattern.compile("[\\[:,\\s](\\d{4})$");
    private static final Map<String, String> WORDS = Map.of("none", "null", "nil", "null");

    /** What was written where the parser gave up, which may have expected a comma. */
    static Optional<JsonSlip> find(String text, int offset, boolean wantsComma) {
        var at = start(text, offset);
        if (at >= text.length()) {
            return Optional.empty();
        }
        var before = lastBefore(text, at);
        var character = text.charAt(at);
        if ((character == '}' || character == ']') && before >= 0 && text.charAt(before) == ',') {
            return Optional.of(new JsonSlip(
                    before,
                    before + 1,
                    "",
                    "json.superfluous",
                    Phrase.of("This \"%s\" is one too many.", ","),
                    Phrase.of("Leave it out.")));
        } else if (QUOTES.indexOf(character) >= 0) {
            return quoted(text, at);
        }
        return number(text, at)
                .or(() -> date(text, at))
                .or(() -> wantsComma ? comma(text, before, character) : word(text, at, before));
    }

    /** The parser may have read the word that it does not know to its end. */
    private static int start(String text, int offset) {
        var at = Math.min(offset, text.length());
        if (at < text.length() && ("\"-".indexOf(text.charAt(at)) >= 0 || QUOTES.indexOf(text.charAt(at)) >= 0)) {
            return at;
        }
        while (at > 0 && isOfWord(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isOfWord(char character) {
        return Character.isLetterOrDigit(character) || character == '_' || character == '$';
    }

    private static int lastBefore(String text, int at) {
        var before = at - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return before;
    }

    private static Optional<JsonSlip> quoted(String text, int at) {
        var end = at + 1;
        while (end < text.length() && QUOTES.indexOf(text.charAt(end)) < 0 && text.charAt(end) != '\n') {
            end++;
        }
        if (end >= text.length() || text.charAt(end) == '\n') {
            return Optional.empty();
        }
        var written = text.substring(at, end + 1);
        var inner =
                written.substring(1, written.length() - 1).replace("\\", "\\\\").replace("\"", "\\\"");
        return Optional.of(text(at, end + 1, '"' + inner + '"', written));
    }

    private static JsonSlip text(int from, int to, String instead, String written) {
        return new JsonSlip(
                from,
                to,
                instead,
                "json.quotes",
                Phrase.of("A text stands in double quotes; found %s.", written),
                Phrase.of("Write %s in its place.", Phrase.verbatim(instead)));
    }

    private static Optional<JsonSlip> number(String text, int at) {
        var rest = REST_OF_NUMBER.matcher(text).region(at, text.length());
        var first = FIRST_OF_NUMBER.matcher(text).region(Math.max(0, at - 6), at);
        if (!rest.lookingAt() || !first.find()) {
            return Optional.empty();
        }
        var written = text.substring(first.start(1), rest.end());
        var digits = written.replace(",", "");
        return Optional.of(new JsonSlip(
                first.start(1),
                rest.end(),
                digits,
                "json.number",
                Phrase.of("A number is written with digits and at most one point between them; found %s.", written),
                Phrase.of("Write %s in its place.", Phrase.verbatim(digits))));
    }

    private static Optional<JsonSlip> date(String text, int at) {
        var rest = REST_OF_DATE.matcher(text).region(at, text.length());
        var year = YEAR.matcher(text).region(Math.max(0, at - 5), at);
        if (!rest.lookingAt() || !year.find()) {
            return Optional.empty();
        }
        var written = text.substring(year.start(1), rest.end());
        return Optional.of(text(year.start(1), rest.end(), '"' + written + '"', written));
    }

    private static Optional<JsonSlip> comma(String text, int before, char character) {
        var isBehindValue = before >= 0 && (isOfWord(text.charAt(before)) || "\"]}".indexOf(text.charAt(before)) >= 0);
        if (isBehindValue && ("\"{[-".indexOf(character) >= 0 || Character.isLetterOrDigit(character))) {
            return Optional.of(new JsonSlip(
                    before + 1,
                    before + 1,
                    ",",
                    "json.missing-comma",
                    Phrase.of("Here \"%s\" is missing.", ","),
                    Phrase.of("Members and values are separated by commas.")));
        }
        return Optional.empty();
    }

    private static Optional<JsonSlip> word(String text, int at, int before) {
        var name = NAME.matcher(text).region(at, text.length());
        if (before < 0 || text.startsWith("NaN", at) || "{,:[".indexOf(text.charAt(before)) < 0 || !name.lookingAt()) {
            return Optional.empty();
        }
        var written = name.group();
        var small = written.toLowerCase(Locale.ROOT);
        var word = WORDS.getOrDefault(small, small);
        if ((text.charAt(before) == ':' || text.charAt(before) == '[') && word.matches("true|false|null")) {
            return Optional.of(new JsonSlip(
                    at,
                    name.end(),
                    word,
                    "json.word",
                    Phrase.of("The words of JSON are true, false and null; found %s.", written),
                    Phrase.of("Write %s in its place.", Phrase.verbatim(word))));
        }
        return Optional.of(text(at, name.end(), '"' + written + '"', written));
    }

    /** Notes it. */
    void note(String file, String text, Problems problems) {
        var lines = text.substring(0, from).split("\r\n|\r|\n", -1);
        var place = Place.of(file, new Spot(lines.length, lines[lines.length - 1].length() + 1));
        var repair = new Repair(place, text.substring(from, to), instead);
        problems.error(code, place, message, hint, Optional.of(repair));
    }

    /** The text with the slip put right. */
    String mended(String text) {
        return text.substring(0, from) + instead + text.substring(to);
    }
}
