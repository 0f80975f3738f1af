package stance.report.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import stance.TestHtml;
import stance.report.page.Page;
import stance.report.text.Style;

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
    public static void assertSound(Page page) {
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

    /** That the page says every phrase of a text report, whose addresses are in links; a sentence may begin with it. */
    public static void assertSays(Page page, Stream<String> phrases) {
        var html = TestHtml.parse(page.html());
        var shown = unquoted(html.text());
        var addresses = html.values("href")
                .map(address -> unquoted(plainAddress(address)))
                .toList();

        assertThat(phrases.map(phrase -> unquoted(plainAddress(phrase))))
                .isNotEmpty()
                .allMatch(phrase -> shown.contains(phrase) || addresses.contains(phrase));
        assertThat(read(page.markdown()).text()).isEqualTo(html.text());
    }

    /** Letters beyond ASCII are escaped in links. */
    private static String plainAddress(String text) {
        return text.startsWith("https://") ? URLDecoder.decode(text, StandardCharsets.UTF_8) : text;
    }

    /** The phrases of a text report: parts of its lines that stand apart. */
    public static Stream<String> phrases(String text) {
        return text.lines()
                .flatMap(line -> Stream.of(line.strip().split(" {2,}")))
                .map(phrase -> phrase.replaceAll(":$", ""));
    }

    /** Markdown as GitHub would show it. */
    private static TestHtml read(String markdown) {
        var tables = List.of(TablesExtension.create());
        var document = Parser.builder().extensions(tables).build().parse(markdown);
        var content = HtmlRenderer.builder().extensions(tables).build().render(document);
        return TestHtml.parse(
                "<!DOCTYPE html><html><head><title>x</title></head><body><main>" + content + "</main></body></html>");
    }

    private static String unquoted(String text) {
        return text.replaceAll("[\"“”]", "").toLowerCase(Locale.ROOT);
    }
}
