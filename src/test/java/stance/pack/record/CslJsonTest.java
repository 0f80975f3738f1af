package stance.pack.record;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.report.data.TestSchema.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stance.TestPack;
import stance.json.JsonReader;
import stance.language.Language;
import stance.problem.Problem;
import stance.problem.Problems;
import stance.record.SourceListing;
import stance.report.data.JsonData;
import stance.report.data.TestSchema;
import stance.report.list.SourcesData;
import stance.report.list.SourcesDocument;
import stance.report.page.Pages;
import stance.report.words.Dates;

@DisplayName("A bibliography in CSL-JSON")
class CslJsonTest {

    private static final Path FOLDER = Path.of("src/test/resources/stance/pack");
    private static final String FORMAT_TEXT = text(FOLDER.resolve("csl-items.schema.json"));
    private static final TestSchema FORMAT = TestSchema.of(FORMAT_TEXT);
    private static final String EVERY_TYPE = text(FOLDER.resolve("every-item-type.json"));
    private static final int CASES = 500;

    private final Problems problems = new Problems();

    @Nested
    @DisplayName("with an item of every type, as Zotero exports them,")
    class Export {

        @Test
        void isByTheFormat() {
            assertThat(FORMAT.errors(EVERY_TYPE)).isEmpty();
            assertThat(types())
                    .hasSize(44)
                    .allSatisfy(type -> assertThat(EVERY_TYPE).contains("\"type\": \"" + type + "\""));
        }

        @Test
        void isReadWhole() {
            var sources = read(EVERY_TYPE);

            assertThat(problems.all()).isEmpty();
            assertThat(sources).hasSize(44).containsKeys("2", "http://zotero.org/users/1/items/article");
            assertThat(sources.values())
                    .allSatisfy(source -> assertThat(source.title()).doesNotContain("\n"))
                    .allSatisfy(source ->
                            assertThat(source.publisher().orElseThrow()).doesNotContain("\n"));
        }

        @Test
        void isShownInTextsPagesAndJson(@TempDir Path folder) {
            var pack = TestPack.in(folder).file("sources.json", EVERY_TYPE).load();
            var listing = SourceListing.of(pack, List.of());

            var json = JsonData.write(SourcesData.of(listing));

            assertThat(TestSchema.published("list-sources-1.schema.json").errors(json))
                    .isEmpty();
            assertThat(json).contains("\"issued\": \"2024-03/2024-05\"", "\"issued\": \"circa 2024\"", "\"id\": \"2\"");
            assertThat(Pages.html(SourcesDocument.of(listing), Language.SPANISH))
                    .contains("The Paper, marzo de 2024 a mayo de 2024", "The Paper, circa 2024", "hacia 1994");
        }
    }

    @Test
    void isReadWithEveryTypeAndEveryFieldThatTheFormatHas() {
        var first = new Kinds("'One.\\nTwo.'", "12", "{'date-parts': [[2024, '2', 9]]}", "true");
        var second = new Kinds("''", "'12-34'", "'2024-02-09'", "1");
        var items = Stream.of(first, second)
                .flatMap(kinds -> types().stream().map(kinds::item))
                .collect(Collectors.joining(",\n", "[", "]"))
                .replace('\'', '"');

        assertThat(FORMAT.errors(items)).isEmpty();
        var sources = read(items);
        assertThat(problems.all()).isEmpty();
        assertThat(sources).hasSize(2 * 44);
        assertThat(sources.values())
                .extracting(source -> source.issued().orElseThrow().written())
                .containsOnly("2024-02-09");
    }

    private static List<String> types() {
        var words = FORMAT_TEXT.substring(FORMAT_TEXT.indexOf("\"enum\": ["), FORMAT_TEXT.indexOf("\"categories\""));
        return Pattern.compile("\"([a-z_-]+)\"(?=[,\\s])")
                .matcher(words)
                .results()
                .map(word -> word.group(1))
                .toList();
    }

    /** Fields of a kind, as the format names them: of texts, of numbers, of dates, of people, and the parts of a name. */
    private static List<List<String>> fields() {
        return Pattern.compile("\"\\^\\(\\?:(.*)\\)\\$\"")
                .matcher(FORMAT_TEXT)
                .results()
                .map(names -> List.of(names.group(1).split("\\|", -1)))
                .toList();
    }

    /** A value of each kind that a field may have, with ' for ". */
    private record Kinds(String text, String number, String date, String flag) {

        String item(String type) {
            var person = "[{" + members(4, text) + ", " + members(5, flag) + "}]";
            var texts = members(0, text)
                    .replace("'title': " + text, "'title': 'A title'")
                    .replace("'URL': " + text, "'URL': 'https://example.org/'");
            return "{'id': '%s', 'type': '%s', %s, %s, %s, %s}"
                    .formatted(
                            type + number.replace("'", ""),
                            type,
                            texts,
                            members(1, number),
                            members(2, date),
                            members(3, person));
        }

        private static String members(int kind, String value) {
            return fields().get(kind).stream()
                    .map(name -> "'" + name + "': " + value)
                    .collect(Collectors.joining(", "));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{'date-parts': [[2024, 2, 9]]}; 2024-02-09; 9 February 2024; 9 de febrero de 2024",
                "{'date-parts': [['2024', '02', '09']]}; 2024-02-09; 9 February 2024; 9 de febrero de 2024",
                "{'date-parts': [[2024, '', '']]}; 2024; 2024; 2024",
                "{'date-parts': [[2024, 2, 0]]}; 2024-02; February 2024; febrero de 2024",
                "{'date-parts': [[800]]}; 0800; 0800; 0800",
                "{'date-parts': [[2024, 14]]}; 2024-22; summer 2024; verano de 2024",
                "{'date-parts': [[2024, 2], [2024, 3]]}; 2024-02/2024-03; February 2024 to March 2024;"
                        + " febrero de 2024 a marzo de 2024",
                "{'date-parts': [[2024], [0, 0, 0]]}; 2024/..; 2024 and later; 2024 y después",
                "{'date-parts': [[2024]], 'season': 'Spring'}; 2024-21; spring 2024; primavera de 2024",
                "{'date-parts': [[2024]], 'season': 4}; 2024-24; winter 2024; invierno de 2024",
                "{'date-parts': [[2024]], 'season': 'Michaelmas'}; Michaelmas 2024; Michaelmas 2024; Michaelmas 2024",
                "{'date-parts': [[2024]], 'circa': true}; 2024~; about 2024; hacia 2024",
                "{'date-parts': [[2024]], 'circa': 0}; 2024; 2024; 2024",
                "{'date-parts': [[2024], [2025]], 'circa': '1'}; 2024~/2025~; about 2024 to about 2025;"
                        + " hacia 2024 a hacia 2025",
                "{'date-parts': [['2024', 'Feb']]}; 2024-Feb; 2024-Feb; 2024-Feb",
                "{'date-parts': [[-44, 3, 15]]}; -44-03-15; -44-03-15; -44-03-15",
                "{'literal': 'circa\\n2024'}; circa 2024; circa 2024; circa 2024",
                "{'literal': '2024-02-09'}; 2024-02-09; 2024-02-09; 2024-02-09",
                "{'raw': '2024/2025'}; 2024/2025; 2024 to 2025; 2024 a 2025",
                "{'raw': '9.2.2024'}; 9.2.2024; 9.2.2024; 9.2.2024",
                "{'edtf': '2024-02-09/..'}; 2024-02-09/..; 9 February 2024 and later; 9 de febrero de 2024 y después",
                "{'edtf': '2024?'}; 2024?; 2024?; 2024?",
                "{'season': 'spring'}; spring; spring; spring",
                "'2024-02~'; 2024-02~; about February 2024; hacia febrero de 2024",
                "2024; 2024; 2024; 2024"
            })
    void showsADateAsWhatItIs(String issued, String edtf, String english, String spanish) {
        var date = issued(issued).orElseThrow();

        assertThat(problems.all()).isEmpty();
        assertThat(date.written()).isEqualTo(edtf);
        assertThat(Dates.of(date).in(Language.ENGLISH)).isEqualTo(english);
        assertThat(Dates.of(date).in(Language.SPANISH)).isEqualTo(spanish);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{'date-parts': [['']]}", "{'date-parts': [[null]]}", "{'literal': ' '}", "''", "null"})
    void hasNoDateWhereNoneIsGiven(String issued) {
        assertThat(issued(issued)).isEmpty();
        assertThat(problems.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'date-parts': [[2023, 2, 29]]}",
                "{'date-parts': [[2024, 2], [2024, 33]]}",
                "{'date-parts': [[2024, 2, 9, 1]]}",
                "{'date-parts': [[2024], [2025], [2026]]}",
                "{'date-parts': [2024]}",
                "{'date-parts': '2024'}",
                "true",
                "[2024]"
            })
    void isToldOfADateThatCannotBe(String issued) {
        assertThat(issued(issued)).isEmpty();
        assertThat(problems.all()).extracting(Problem::code).containsExactly("source.date");
    }

    @Test
    void isToldOfWhatCannotBeSeenInWhatIsShown() {
        read(item("'title': 'A \\u202e title', 'abstract': 'An \\u202e abstract \\u0007'"));

        assertThat(problems.all()).extracting(Problem::code).containsExactly("json.control-character");
    }

    @Test
    void isReadWhateverElseTheFormatLetsItHold() {
        var seed = Long.getLong("stance.seed", 20261129L);
        var random = new Random(seed);
        for (var number = 0; number < CASES; number++) {
            var items = new RandomItem(random).json();

            assertThat(FORMAT.errors(items)).as("seed %s: %s", seed, items).isEmpty();
            assertThat(read(items)).as("seed %s: %s", seed, items).hasSize(1);
            assertThat(problems.all()).as("seed %s: %s", seed, items).isEmpty();
        }
    }

    private Optional<Issued> issued(String issued) {
        var sources = read(item("'title': 'A title', 'issued': " + issued));
        return Optional.ofNullable(sources.get("1")).flatMap(Source::issued);
    }

    private static String item(String fields) {
        return "[{'id': '1', 'type': 'book', %s}]".formatted(fields).replace('\'', '"');
    }

    private Map<String, Source> read(String json) {
        return JsonReader.readAnyText("sources.json", json, problems)
                .map(root -> SourcesReader.read("sources.json", root, problems))
                .orElse(Map.of());
    }

    /** An item that holds some of all that the format has, with texts as they come out of other programs. */
    private record RandomItem(Random random) {

        private static final List<String> TEXTS = List.of("abstract", "note", "annote", "keyword", "genre", "DOI");
        private static final List<String> SHOWN = List.of("container-title", "publisher");
        private static final List<String> NUMBERS = List.of("edition", "issue", "page", "volume", "number", "locator");
        private static final List<String> NAMES = List.of("author", "editor", "chair", "interviewer", "recipient");
        private static final List<String> DATES = List.of("issued", "accessed", "event-date", "submitted");
        private static final List<String> WORDS = List.of(
                "",
                "One.\\nTwo.",
                "a\\r\\n\\tb",
                "\\u0007\\u000c",
                "\\u202ea\\u202c",
                "<i>é</i>",
                "\\ud83d\\ude00",
                "=1");
        private static final List<String> SEEN =
                List.of("", "The\\nPaper", "  A  b ", "<i>é</i>", "\\ud83d\\ude00", "=1", "% & \\\"q\\\"");

        String json() {
            var members = new ArrayList<String>();
            members.add("\"id\": " + oneOf(List.of("42", "\"a b\"", "1.5", "\"http://zotero.org/users/1/items/X\"")));
            members.add("\"type\": \"" + oneOf(List.of("book", "treaty", "legal_case", "post-weblog", "entry")) + "\"");
            members.add("\"title\": \"T" + oneOf(SEEN) + "\"");
            some(TEXTS, members, () -> "\"" + oneOf(WORDS) + "\"");
            some(SHOWN, members, () -> "\"" + oneOf(SEEN) + "\"");
            some(NUMBERS, members, () -> oneOf(List.of("1", "-2.5", "\"12-34\"", "\"\"")));
            some(
                    NAMES,
                    members,
                    () -> oneOf(List.of(
                            "[]", "[{\"literal\": \"A\\nB\"}]", "[{\"family\": \"\", \"comma-suffix\": false}]")));
            some(DATES, members, this::date);
            return "[{" + String.join(", ", members) + "}]";
        }

        private void some(List<String> keys, List<String> members, Supplier<String> value) {
            keys.stream()
                    .filter(key -> random.nextInt(3) == 0)
                    .forEach(key -> members.add("\"" + key + "\": " + value.get()));
        }

        private String date() {
            if (random.nextInt(8) == 0) {
                return oneOf(List.of("\"2024-02/..\"", "\"../1999\"", "\"2024-XX\"", "\"May 2024\"", "\"-0043~\""));
            }
            var members = new ArrayList<String>();
            some(List.of("date-parts"), members, this::parts);
            some(List.of("season", "circa"), members, () -> oneOf(List.of("1", "\"2\"", "\"spring\"", "\"\"", "7")));
            some(List.of("literal", "raw"), members, () -> "\"" + oneOf(SEEN) + "\"");
            some(List.of("edtf"), members, () -> oneOf(List.of("\"2024%\"", "\"1/2/3\"", "\"2024-21\"")));
            return "{" + String.join(", ", members) + "}";
        }

        private String parts() {
            return IntStream.rangeClosed(0, random.nextInt(2))
                    .mapToObj(date -> "["
                            + List.of(year(), small(), small()).stream()
                                    .limit(1 + random.nextInt(3))
                                    .collect(Collectors.joining(", "))
                            + "]")
                    .collect(Collectors.joining(", ", "[", "]"));
        }

        private String year() {
            return oneOf(List.of("2024", "\"2024\"", "-44", "33", "12000", "\"\"", "\"MMXXIV\"", "0", "2024.5"));
        }

        private String small() {
            return oneOf(List.of("2", "\"02\"", "12", "0", "\"\"", "\"Feb\"", "-1"));
        }

        private String oneOf(List<String> values) {
            return values.get(random.nextInt(values.size()));
        }
    }
}
