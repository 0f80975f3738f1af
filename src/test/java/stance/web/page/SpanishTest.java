package stance.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the server says, too, comes in the language of the page; what was said by actors does not. */
@ExtendWith(PageExtension.class)
class SpanishTest {

    @Test
    void saysWhyARuleSpoke(OpenPage page) {
        spanish(page).cell("MEXICO", "raids").click();

        var evidence = page.find("#why [data-stance=MX-SEC-01]");
        assertThat(evidence.locator(".because")).containsText("raids es ");
        assertThat(evidence.locator("blockquote")).containsText("Nosotros nunca vamos a aceptar operaciones conjuntas");
    }

    @Test
    void saysWhatCameNearestToASilence(OpenPage page) {
        spanish(page).cell("MEXICO", "tariffs").click();

        var missed = page.find("#why [data-near] .missed").first();
        assertThat(missed.locator("svg")).hasAttribute("aria-label", "no se cumple");
        assertThat(missed).not().containsText(" is ");
    }

    @Test
    void saysWhatIsOnShowAnewWhenTheLanguageChanges(OpenPage page) {
        page.show(OpenPage.RAIDS).cell("MEXICO", "raids").click();
        var conditions = page.find("#why [data-stance=MX-SEC-01] .because");
        assertThat(conditions).containsText("raids is ");

        page.language("es");
        assertThat(conditions).containsText("raids es ");
        page.language("en");
        assertThat(conditions).containsText("raids is ");
    }

    @Test
    void readsTermsAsSpanishSentencesAndLeavesQuotesAsTheyWereSaid(OpenPage page) {
        assertThat(spanish(page).find("[data-provision=raids] .says"))
                .containsText("Una operación militar que tiene lugar en México");
        assertThat(page.find("#verdict")).containsText("rechaza el paquete por raids.");
        page.cell("UNITED_STATES", "raids").click();
        assertThat(page.find("[data-stance=US-SEC-02] blockquote")).hasAttribute("lang", "en");
        assertThat(page.find("html")).hasAttribute("lang", "es");
    }

    /** A text that one of the languages lacks would be shown in the other. */
    @Test
    void hasEveryTextOfThePageInBothLanguages() throws IOException {
        var pair = Pattern.compile("(\\w+): \\[('(?:[^'\\\\]|\\\\.)*'),\\s+('(?:[^'\\\\]|\\\\.)*')\\]");
        try (var files = Files.walk(Path.of("src/main/resources/stance/web/page"))) {
            for (var file : files.filter(each ->
                            each.endsWith("words.js") || each.getParent().endsWith("words"))
                    .filter(each -> !each.equals(Path.of("src/main/resources/stance/web/page/words/words.js")))
                    .toList()) {
                var text = Files.readString(file);
                org.assertj.core.api.Assertions.assertThat(
                                pair.matcher(text).results().count())
                        .as(file.toString())
                        .isEqualTo(Pattern.compile("\\w+: \\[")
                                .matcher(text)
                                .results()
                                .count());
            }
        }
    }

    @Test
    void saysWhatIsWrongWithAFile(OpenPage page) {
        spanish(page).menu("share");
        var broken = """
                { "pack": "tmec-2026", "title": "A", "asOf": "2026-01-29", "parties": ["MEXICO"],
                  "provisions": { "raids": { "type": "MilitaryOperation", "teritory": "MEXICO" } } }
                """;
        page.find("#open-file")
                .setInputFiles(new FilePayload("a.json", "application/json", broken.getBytes(StandardCharsets.UTF_8)));

        assertThat(page.find("#problems")).containsText("a.json:2:");
        assertThat(page.find("#problems")).containsText("Campo desconocido «teritory» en MilitaryOperation.");
        assertThat(page.find("#problems")).containsText("¿Quizá quiso decir «territory»?");
    }

    @Test
    void saysWhatATestExpected(OpenPage page) throws IOException {
        var file = page.folder().resolve("scenarios/tmec-2026/joint-operations.json");
        var scenario = Files.readString(file);
        try {
            Files.writeString(file, scenario.replaceFirst("\"verdict\": \"CONFLICT\"", "\"verdict\": \"AGREEMENT\""));
            spanish(page).at("tmec-2026/tests");
            page.find("#run-tests").click();

            assertThat(page.find(".difference").first())
                    .containsText("veredicto", new ContainsTextOptions().setTimeout(120_000));
            assertThat(page.find(".difference b").first()).hasText("CONFLICT");
        } finally {
            Files.writeString(file, scenario);
        }
    }

    private static OpenPage spanish(OpenPage page) {
        page.language("es");
        assertThat(page.verdict()).hasText("Conflicto");
        return page;
    }
}
