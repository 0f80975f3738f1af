package stance.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import stance.TestPack;

@ExtendWith(PageExtension.class)
class PacksTest {

    @TempDir
    private Path folder;

    @Test
    void beginsAProposalWithAPackOfTheFolder(OpenPage page) {
        page.show(OpenPage.RAIDS);
        page.find("#packs summary").click();
        page.find("#begin-form select").selectOption("tmec-2026");
        page.find("#begin").click();

        assertThat(page.find("[data-provision=term]")).isVisible();
        assertThat(page.verdict()).not().isEmpty();
        assertThat(page.find("#problems li")).hasCount(0);
    }

    @Test
    void sendsAPackAndBeginsAProposalWithIt(OpenPage page) {
        var pack = TestPack.in(folder)
                .stance("MX-1", "$tariff : Tariff( payer == Country.MEXICO )", "stance.opposes( $tariff );");
        page.show(OpenPage.RAIDS);
        page.find("#packs summary").click();
        page.find("#send-pack").setInputFiles(pack.folder());

        assertThat(page.find("#packs summary")).hasText("Pack: test-pack");
        assertThat(page.verdict()).hasText("NEGOTIABLE");
        assertThat(page.find("#begin-form option[value='test-pack']")).hasText("test-pack (sent)");
        page.cell("MEXICO", "term").click();
        assertThat(page.find("[data-stance=MX-1]")).isVisible();
    }

    @Test
    void saysWhatIsWrongWithAPackThatIsSent(OpenPage page) {
        var pack = TestPack.in(folder).stance("MX-1", "$tariff : Tariff( eval( true ) )", "stance.opposes( $tariff );");
        page.show(OpenPage.RAIDS);
        page.find("#packs summary").click();
        page.find("#send-pack").setInputFiles(pack.folder());

        assertThat(page.find("#problems")).containsText("MX-1.drl:9");
        assertThat(page.find("#packs summary")).hasText("Pack: tmec-2026");
    }
}
