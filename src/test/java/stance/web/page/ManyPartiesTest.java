package stance.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PageExtension.class)
@DisplayName("Forty terms between twelve parties on the page")
class ManyPartiesTest {

    private static final int TERMS = 40;

    private static final List<String> PARTIES = List.of(
            "Argentina",
            "Australia",
            "Brazil",
            "Canada",
            "Chile",
            "European Union",
            "India",
            "Japan",
            "Mexico",
            "South Africa",
            "United Kingdom",
            "United States");

    private static final List<String> EFFECTS =
            List.of("RED_LINE opposes", "FIRM opposes", "FIRM supports", "PREFERENCE supports");

    @Test
    void haveTheirHeadsInViewAndScrollNothingSideways(OpenPage page) throws IOException {
        write(page.folder());
        try {
            page.page().setViewportSize(1280, 900);
            page.page().navigate(page.address() + "#/wide-pack/forty");
            page.page().reload();
            assertThat(page.find(".matrix .cell")).hasCount((TERMS + 1) * PARTIES.size());

            Assertions.assertThat(page.page()
                            .evaluate("() => [document.documentElement, ...document.querySelectorAll("
                                    + "'.col, .matrix-room')].every((each) => each.scrollWidth <= each.clientWidth)"))
                    .isEqualTo(true);
            page.find(".matrix tfoot .cell").last().scrollIntoViewIfNeeded();
            for (var head : page.find(".matrix thead th").all()) {
                var isInView =
                        (Boolean) head.evaluate("head => { const { x, width, top } = head.getBoundingClientRect();"
                                + " const seen = document.elementFromPoint(x + width / 2, top + head.offsetHeight / 2);"
                                + " return head.contains(seen); }");
                Assertions.assertThat(isInView).as(head.innerText()).isTrue();
            }
        } finally {
            delete(page.folder());
        }
    }

    @Test
    void sayTheirAnswersInWordsWhereOnlyGlyphsHaveRoom(OpenPage page) throws IOException {
        write(page.folder());
        try {
            page.page().setViewportSize(1280, 900);
            page.page().navigate(page.address() + "#/wide-pack/forty");
            page.page().reload();
            var cell = page.cell("BRAZIL", "term-1");
            assertThat(cell).hasAttribute("title", "Brazil: accepts, a firm position");
            assertThat(cell).hasAccessibleName("accepts a firm position");
            assertThat(page.find(".matrix-legend")).containsText("rejects");
            Assertions.assertThat(cell.locator(".resp span").boundingBox().width)
                    .isLessThan(2);
        } finally {
            delete(page.folder());
        }
    }

    @Test
    void haveGlyphsAndWordsWhereThereIsRoomForBoth(OpenPage page) throws IOException {
        write(page.folder());
        try {
            page.page().setViewportSize(1920, 1000);
            page.page().navigate(page.address() + "#/wide-pack/forty?parties=" + ids(7));
            page.page().reload();
            var word = page.cell("BRAZIL", "term-1").locator(".resp span");
            Assertions.assertThat(word.boundingBox().width).isGreaterThan(30);
            assertThat(page.find(".matrix-legend")).isHidden();

            page.page().setViewportSize(1000, 1000);
            Assertions.assertThat(word.boundingBox().width).isLessThan(2);
            assertThat(page.find(".matrix-legend")).isVisible();
        } finally {
            delete(page.folder());
        }
    }

    @Test
    void leaveTheirAnswersAndNamesInReachOfAPhone(OpenPage page) throws IOException {
        write(page.folder());
        try {
            page.page().setViewportSize(390, 844);
            for (var place : List.of("", "/forty", "/forty/compare", "/forty/timeline", "/record", "/rules")) {
                page.page().navigate(page.address() + "#/wide-pack" + place);
                page.page().reload();
                assertThat(page.find("main .loading, main [aria-busy=true]")).hasCount(0);
                Assertions.assertThat(page.page().evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                        .as(place)
                        .isEqualTo(true);
            }
        } finally {
            delete(page.folder());
        }
    }

    /** A pack in which a third of the parties speaks of each term, by turns. */
    private static void write(Path folder) throws IOException {
        var actors = PARTIES.stream()
                .map(name -> "\"%s\": { \"name\": \"%s\", \"speakers\": {} }".formatted(id(name), name))
                .collect(Collectors.joining(", "));
        put(folder, "rules/wide-pack/pack.json", """
                { "title": "Twelve parties", "recordUntil": "2026-01-31", "actors": { %s },
                  "topics": { "trade": { "title": "Trade" } } }
                """.formatted(actors));
        put(folder, "rules/wide-pack/sources.json", """
                [ { "id": "call", "type": "article-newspaper", "title": "A call" } ]
                """);
        put(folder, "rules/wide-pack/vocabulary.drl", """
                package wide_pack
                import stance.pack.Provision;
                global stance.pack.StanceBoard stance;
                declare Measure extends Provision number : Integer end
                """);
        put(
                folder,
                "rules/wide-pack/rules.drl",
                "package wide_pack\n"
                        + IntStream.range(0, PARTIES.size() * TERMS)
                                .filter(each -> each % 3 == 2)
                                .mapToObj(ManyPartiesTest::rule)
                                .collect(Collectors.joining()));
        var terms = IntStream.rangeClosed(1, TERMS)
                .mapToObj(term -> "\"term-%d\": { \"type\": \"Measure\", \"number\": %d }".formatted(term, term))
                .collect(Collectors.joining(", "));
        var parties = PARTIES.stream().map(name -> '"' + id(name) + '"').collect(Collectors.joining(", "));
        put(folder, "scenarios/wide-pack/forty.json", """
                { "pack": "wide-pack", "title": "Forty terms", "asOf": "2026-01-31", "parties": [ %s ],
                  "provisions": { %s } }
                """.formatted(parties, terms));
    }

    private static String rule(int number) {
        var party = PARTIES.get(number % PARTIES.size());
        var term = 1 + number / PARTIES.size();
        var effect = EFFECTS.get((number / 3 + term + 1) % EFFECTS.size()).split(" ", 2);
        return """
                rule "S-%d %s on term %d"
                    @actor( %s ) @topic( trade ) @strength( %s ) @basis( REPORTED ) @stated( "2026-01-01" ) @source( "call" )
                when
                    $term : Measure( number == %d )
                then
                    stance.%s( $term );
                end
                """.formatted(number, party, term, id(party), effect[0], term, effect[1]);
    }

    private static String ids(int many) {
        return PARTIES.stream().limit(many).map(ManyPartiesTest::id).collect(Collectors.joining(","));
    }

    private static String id(String name) {
        return name.toUpperCase(Locale.ROOT).replace(' ', '_');
    }

    private static void put(Path folder, String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void delete(Path folder) throws IOException {
        for (var each : List.of("scenarios/wide-pack", "rules/wide-pack")) {
            try (var files = Files.list(folder.resolve(each))) {
                for (var file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder.resolve(each));
        }
    }
}
