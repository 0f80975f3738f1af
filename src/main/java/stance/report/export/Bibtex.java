package stance.report.export;

import java.net.URI;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import stance.pack.record.Issued;
import stance.pack.record.Source;
import stance.report.gate.Visible;

/**
 * Sources as BibTeX in UTF-8. The date stands whole in {@code date}, which BibLaTeX and Zotero read, and its year in
 * {@code year} for styles of BibTeX, which know no other.
 */
public final class Bibtex {

    /** What would end a key, or is not in one by every reader. */
    private static final Pattern NOT_IN_KEYS = Pattern.compile("[^A-Za-z0-9:.+/_-]+");

    private static final Pattern YEAR = Pattern.compile("\\d{4}(?!\\d)");

    private Bibtex() {}

    /** The entries in the given order, each under the id of its source as far as that can be a key. */
    public static String of(List<Source> sources) {
        var taken = new HashSet<String>();
        return sources.stream().map(source -> entry(source, taken)).collect(Collectors.joining("\n"));
    }

    private static String entry(Source source, Set<String> taken) {
        var fields = new LinkedHashMap<String, String>();
        // Twice in braces, a title keeps its capitals.
        fields.put("title", '{' + plain(source.title()) + '}');
        // Twice in braces, a name with "and" in it is one name.
        source.publisher().ifPresent(name -> fields.put("organization", '{' + plain(name) + '}'));
        source.issued().ifPresent(issued -> date(issued, fields));
        // Read as it stands, and of ASCII alone there is nothing in it that ends a field.
        source.url().ifPresent(address -> fields.put("url", URI.create(address).toASCIIString()));
        return fields.entrySet().stream()
                .map(field -> "  " + field.getKey() + " = {" + field.getValue() + "}")
                .collect(Collectors.joining(
                        ",\n",
                        (source.url().isPresent() ? "@online{" : "@misc{") + key(source, taken) + ",\n",
                        "\n}\n"));
    }

    private static void date(Issued issued, Map<String, String> fields) {
        if (issued instanceof Issued.Words) {
            fields.put("year", plain(issued.written()));
            return;
        }
        // Nothing but digits and signs of EDTF, a tilde among them, which is not TeX here.
        fields.put("date", issued.written());
        var year = YEAR.matcher(issued.written());
        if (year.lookingAt()) {
            fields.put("year", year.group());
        }
    }

    /** Other ids may give the same key. */
    private static String key(Source source, Set<String> taken) {
        var key = NOT_IN_KEYS.matcher(source.id()).replaceAll("-");
        var free = key;
        for (var number = 2; !taken.add(free); number++) {
            free = key + '-' + number;
        }
        return free;
    }

    /** Text that TeX sets as it stands. Braces are named, since BibTeX counts even those behind a backslash. */
    private static String plain(String text) {
        return Visible.line(text).codePoints().mapToObj(Bibtex::plain).collect(Collectors.joining());
    }

    private static String plain(int character) {
        return switch (character) {
            case '\\' -> "\\textbackslash{}";
            case '{' -> "\\textbraceleft{}";
            case '}' -> "\\textbraceright{}";
            case '~' -> "\\textasciitilde{}";
            case '^' -> "\\textasciicircum{}";
            case '%', '&', '_', '#', '$' -> "\\" + (char) character;
            default -> Character.toString(character);
        };
    }
}
