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
    void sendsAPackAndBeginsAProposalWithIt(OpenPage page) {
        var pack = TestPack.in(folder)
                .stance("MX-1", "$tariff : Tariff( payer == Country.MEXICO )", "stance.opposes( $tariff );");
        page.show(OpenPage.RAIDS);
        page.menu("packs");
        page.find("#send-pack").setInputFiles(pack.folder());

        assertThat(page.find("#packs")).hasText("A pack for tests");
        page.menu("packs");
        assertThat(page.find("#menu [data-value=test-pack]")).containsText("sent");
        page.page().keyboard().press("Escape");
        page.menu("add");
        page.find("#menu [data-type=Tariff]").click();
        assertThat(page.verdict()).hasText("Negotiable");
        page.cell("MEXICO", "tariff").click();
        assertThat(page.find("[data-stance=MX-1]")).isVisible();
    }

    @Test
    void saysWhatIsWrongWithAPackThatIsSent(OpenPage page) {
        var pack = TestPack.in(folder).stance("MX-1", "$tariff : Tariff( eval( true ) )", "stance.opposes( $tariff );");
        page.show(OpenPage.RAIDS);
        page.menu("packs");
        page.find("#send-pack").setInputFiles(pack.folder());

        assertThat(page.find("#problems")).containsText("MX-1.drl:9");
        assertThat(page.find("#packs")).containsText("T-MEC review");
    }
}
