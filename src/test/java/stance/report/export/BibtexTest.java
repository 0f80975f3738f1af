package stance.report.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stance.TestPack;
import stance.pack.PolicyPack;
import stance.pack.record.Source;

@DisplayName("Sources as BibTeX")
class BibtexTest {

    @TempDir
    private Path folder;

    /** Those of these members beside a type; ' for ". */
    private List<Source> sources(String... items) {
        var json = Stream.of(items)
                .map(item -> "{ \"type\": \"webpage\", " + item.replace('\'', '"') + " }")
                .collect(Collectors.joining(",\n", "[ ", " ]"));
        return List.copyOf(
                TestPack.in(folder).file("sources.json", json).load().sources().values());
    }

    private static BibTeXDatabase read(String bibtex) throws Exception {
        var parser = new BibTeXParser();
        var database = parser.parse(new StringReader(bibtex));
        assertThat(parser.getExceptions()).isEmpty();
        return database;
    }

    private BibTeXEntry only(String item) throws Exception {
        return read(Bibtex.of(sources(item))).getEntries().values().iterator().next();
    }

    private static String set(BibTeXEntry entry, String field) throws Exception {
        var tex = entry.getField(new Key(field)).toUserString();
        return new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(tex)));
    }

    @Test
    void areEntriesWithTheWholeDateAndItsYear() {
        assertThat(Bibtex.of(sources("""
                'id': 'call', 'title': 'A call', 'container-title': 'The Paper', 'URL': 'https://paper.example/call',
                'issued': { 'date-parts': [[2026, 1, 29]] }""", "'id': 'book', 'title': 'A book'"))).isEqualTo("""
                @online{call,
                  title = {{A call}},
                  organization = {{The Paper}},
                  date = {2026-01-29},
                  year = {2026},
                  url = {https://paper.example/call}
                }

                @misc{book,
                  title = {{A book}}
                }
                """);
    }

    /** As LaTeX sets it; named signs are all that jbibtex does not set. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "100 % & more_or less #1 $2",
                "Canción de Ñandú, señora Šćepanović",
                "% all of it",
                "Salt and Steel and Co",
                "“Quoted”, it’s said – or not"
            })
    void keepTheirTitles(String title) throws Exception {
        var entry = only("'id': 'a', 'title': '" + title.replace("'", "\u2019") + "', 'publisher': '" + title + "'");

        assertThat(set(entry, "title")).isEqualTo(title);
        assertThat(set(entry, "organization")).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "a } b, a \\textbraceright{} b",
                "{{{, \\textbraceleft{}\\textbraceleft{}\\textbraceleft{}",
                "\\\\input{/etc/passwd}, \\textbackslash{}input\\textbraceleft{}/etc/passwd\\textbraceright{}",
                "~x^2, \\textasciitilde{}x\\textasciicircum{}2"
            })
    void endNoFieldAndCallNothing(String title, String written) throws Exception {
        var entry = only("'id': 'a', 'title': '" + title + "'");

        assertThat(entry.getField(BibTeXEntry.KEY_TITLE).toUserString()).isEqualTo("{" + written + "}");
    }

    @Test
    void haveKeysThatAreReadAndAreNotTheSame() throws Exception {
        var database = read(Bibtex.of(sources(
                """
                'id': 'http://zotero.org/users/1/items/AB', 'title': 'One'""", "'id': 'a, b}', 'title': 'Two'", "'id': 'a-b-', 'title': 'Three'", "'id': 'ñ', 'title': 'Four'")));

        assertThat(database.getEntries().keySet())
                .extracting(Key::getValue)
                .containsExactly("http://zotero.org/users/1/items/AB", "a-b-", "a-b--2", "-");
    }

    @ParameterizedTest
    @CsvSource({
        "2026, 2026, 2026",
        "2026-21, 2026-21, 2026",
        "2025/2026, 2025/2026, 2025",
        "2026~, 2026~, 2026",
        "spring & all, , spring & all"
    })
    void areDatedAsFarAsIsKnown(String issued, String date, String year) throws Exception {
        var entry = only("'id': 'a', 'title': 'A', 'issued': { 'raw': '" + issued + "' }");

        assertThat(set(entry, "year")).isEqualTo(year);
        if (date == null) {
            assertThat(entry.getField(new Key("date"))).isNull();
        } else {
            assertThat(entry.getField(new Key("date")).toUserString()).isEqualTo(date);
        }
    }

    @Test
    void haveAddressesOfLettersThatTexTakes() throws Exception {
        var entry = only("'id': 'a', 'title': 'A', 'URL': 'https://a.example/Канада_%20?a=1&b=~2#c'");

        assertThat(entry.getField(BibTeXEntry.KEY_URL).toUserString())
                .isEqualTo("https://a.example/%D0%9A%D0%B0%D0%BD%D0%B0%D0%B4%D0%B0_%20?a=1&b=~2#c");
    }

    @Test
    void areReadOfAWholePack() throws Exception {
        var sources = List.copyOf(
                PolicyPack.load(Path.of("rules/tmec-2026")).sources().values());

        var database = read(Bibtex.of(sources));

        assertThat(database.getEntries()).hasSameSizeAs(sources);
        for (var source : sources) {
            assertThat(set(database.resolveEntry(new Key(source.id())), "title"))
                    // So TeX sets an apostrophe.
                    .isEqualTo(source.title().replace('\'', '\u2019'));
        }
    }
}
