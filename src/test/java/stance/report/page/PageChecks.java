package stance.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import stance.TestHtml;
import stance.language.Language;
import stance.report.document.Shown;
import stance.report.terminal.Style;

/** What holds of every page of a report. */
public final class PageChecks {

    private static final Path GOLDEN = Path.of("src/test/resources/stance/report/page");

    /** For text reports that are to be compared: no phrase is broken. */
    public static final Style WIDE = new Style(false, true, 10_000);

    private PageChecks() {}

    /** Pages are kept in files; {@code -Dgolden=write} writes them anew. */
    public static void assertGolden(String text, String name) throws IOException {
        var steady = text.replaceAll("stance \\S+, pack [0-9a-f]{7}", "stance VERSION, pack HASH")
                .replaceAll("(?s)<style>.*</style>", "<style>STYLE</style>")
                .replaceAll("'sha256-[^']*'", "'sha256-HASH'");
        var golden = GOLDEN.resolve(name);
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, steady);
        }

        assertThat(steady).isEqualTo(Files.readString(golden));
    }

    /** That the page is good HTML, and reads the same in both forms. */
    public static void assertSound(Shown page) {
        var html = TestHtml.parse(page.html());

        assertThat(read(page.markdown()).outline()).isEqualTo(html.outline());
        assertThat(html.all("h1")).hasSize(1);
        assertThat(html.headings()).allMatch(step -> step <= 1);
        assertThat(html.values("id")).doesNotHaveDuplicates();
        assertThat(html.all("script")).isEmpty();
        assertThat(html.values("src")).isEmpty();
        var ids = html.values("id").map(id -> "#" + id).toList();
        assertThat(html.values("href")).allMatch(address -> ids.contains(address) || address.startsWith("https://"));
        assertThat(html.all("a")).allMatch(link -> !link.getTextContent().isBlank());
        assertThat(html.all("table"))
                .allMatch(table -> !TestHtml.inside(table, "caption").isEmpty());
    }

    /** The same of every language. */
    public static void assertSaysInEveryLanguage(Shown page) {
        Stream.of(Language.values()).map(page::in).forEach(PageChecks::assertSays);
    }

    /** That every word at a terminal is a word of the page, whose addresses are in links; both forms of it read alike. */
    public static void assertSays(Shown page) {
        // Markdown has no pictures: what they show is said in words as well.
        var html = TestHtml.parse(page.html().replaceAll("(?s)<svg .*?</svg>", ""));
        var shown = words(html.text()).collect(Collectors.toSet());
        html.values("href").flatMap(PageChecks::words).forEach(shown::add);

        assertThat(words(page.text(WIDE)).filter(word -> !isBrief(word)))
                .isNotEmpty()
                .isSubsetOf(shown);
        assertThat(read(page.markdown()).text()).isEqualTo(html.text());
    }

    /** A title is briefer at a terminal: there the day is written as in files. */
    private static boolean isBrief(String word) {
        return word.matches("\\d{4}-\\d\\d-\\d\\d");
    }

    /** Its words without what stands around them; letters beyond ASCII are escaped in links. */
    private static Stream<String> words(String text) {
        return Stream.of(text.split("\\s+"))
                .map(word -> word.startsWith("http") ? URLDecoder.decode(word, StandardCharsets.UTF_8) : word)
                .map(word -> word.replaceAll("^[\\p{Punct}“”]+|[\\p{Punct}“”]+$", ""))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty());
    }

    /** Markdown as GitHub would show it. */
    private static TestHtml read(String markdown) {
        var tables = List.of(TablesExtension.create());
        var document = Parser.builder().extensions(tables).build().parse(markdown);
        var content = HtmlRenderer.builder().extensions(tables).build().render(document);
        return TestHtml.parse(
                "<!DOCTYPE html><html><head><title>x</title></head><body><main>" + content + "</main></body></html>");
    }
}
