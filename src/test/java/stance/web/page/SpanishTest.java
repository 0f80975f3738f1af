package stance.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the server says, too, comes in the language of the page; what was said by actors does not. */
@ExtendWith(PageExtension.class)
class SpanishTest {

    @Test
    void saysWhyARuleSpoke(OpenPage page) {
        spanish(page).cell("MEXICO", "raids").click();

        var evidence = page.find("#why [data-stance=MX-SEC-01]");
        assertThat(evidence.locator(".conditions")).containsText("raids es ");
        assertThat(evidence.locator("blockquote")).containsText("Nosotros nunca vamos a aceptar operaciones conjuntas");
    }

    @Test
    void saysWhatCameNearestToASilence(OpenPage page) {
        spanish(page).cell("MEXICO", "tariffs").click();

        var missed = page.find("#why [data-near] .missed").first();
        assertThat(missed).containsText("no se cumple: ");
        assertThat(missed).not().containsText(" is ");
    }

    @Test
    void saysWhatIsOnShowAnewWhenTheLanguageChanges(OpenPage page) {
        page.show(OpenPage.RAIDS).cell("MEXICO", "raids").click();
        var conditions = page.find("#why [data-stance=MX-SEC-01] .conditions");
        assertThat(conditions).containsText("raids is ");

        page.find("#language").selectOption("es");
        assertThat(conditions).containsText("raids es ");
        page.find("#language").selectOption("en");
        assertThat(conditions).containsText("raids is ");
    }

    @Test
    void saysWhyAStanceIsLost(OpenPage page) {
        spanish(page).tab("whatIf");
        page.field("raids.forces").getByLabel("Estados Unidos").uncheck();

        assertThat(page.find("#difference")).containsText("No de B, donde no se cumple esto: ");
    }

    @Test
    void saysWhatIsWrongWithAFile(OpenPage page) {
        spanish(page);
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
            spanish(page).tab("tests");
            page.find("#run-tests").click();

            assertThat(page.find(".difference").first())
                    .containsText(
                            "veredicto: se esperaba AGREEMENT, resultó CONFLICT.",
                            new ContainsTextOptions().setTimeout(120_000));
        } finally {
            Files.writeString(file, scenario);
        }
    }

    private static OpenPage spanish(OpenPage page) {
        page.show(OpenPage.RAIDS).find("#language").selectOption("es");
        assertThat(page.verdict()).hasText("CONFLICTO");
        page.settled();
        return page;
    }
}
