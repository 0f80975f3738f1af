package stance.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import stance.pack.PolicyPack;
import stance.scenario.ScenarioFile;

@DisplayName("Saving in the page")
@ExtendWith(PageExtension.class)
class SavingTest {

    private static final String NAME = "tmec-2026/to-be-saved.json";
    private static final String COPY = "tmec-2026/to-be-saved-2.json";
    private static final String ALL_VARIANTS_END = "\"US-TAR-01\"]\n      }\n    },";

    private Path file = Path.of("");
    private Path copy = Path.of("");
    private String text = "";

    @BeforeEach
    void write(OpenPage page) throws IOException {
        file = page.folder().resolve("scenarios").resolve(NAME);
        copy = page.folder().resolve("scenarios").resolve(COPY);
        text = Files.readString(page.folder().resolve("scenarios").resolve(OpenPage.RAIDS));
        Files.writeString(file, text);
        page.page().reload();
        page.show(NAME);
        page.menu("share");
    }

    @AfterEach
    void delete() throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(copy);
    }

    /** A change is made behind the menu that keeps: it is closed for that, and opened again. */
    private static void withoutForeignForces(OpenPage page) {
        changed(page, page::withoutForeignForces);
    }

    private static void changed(OpenPage page, Runnable change) {
        if (page.find("#menu").isVisible()) {
            page.page().keyboard().press("Escape");
        }
        change.run();
        page.menu("share");
    }

    private static void lifted(OpenPage page) {
        changed(page, () -> page.choose("tariffs.status", "LIFTED"));
    }

    private static Locator forces(OpenPage page) {
        return page.find("[data-provision=raids] .says");
    }

    private static void saved(OpenPage page) {
        assertThat(page.find("#notice")).containsText("Saved as");
        page.settled();
    }

    @Test
    void changesInTheTextOnlyWhatWasChanged(OpenPage page) throws IOException {
        withoutForeignForces(page);

        page.find("#save").click();

        saved(page);
        assertThat(Files.readString(file))
                .isEqualTo(text.replaceFirst(
                        "\\[\"UNITED_STATES\", \"MEXICO\"],\n      \"purpose", "[\"MEXICO\"],\n      \"purpose"));
        assertThat(page.find("#edited")).hasCount(0);
        assertThat(page.find("#variants [data-variant]")).hasCount(4);
    }

    @Test
    void saysBeforeWhatIsChangedAndWhatThatMeans(OpenPage page) {
        assertThat(page.find("#changes")).hasText("Nothing is changed.");
        assertThat(page.find("#save")).hasCount(0);

        withoutForeignForces(page);

        assertThat(page.find("#changes")).hasText("provisions.raids.forces: UNITED_STATES, MEXICO → MEXICO");
        assertThat(page.find("#cautions")).containsText("What the file expects stays as it is");
        assertThat(page.find("#cautions")).containsText("the proposer is then presumed to accept them");
        assertThat(page.find("#cautions")).containsText("The variants of the file change along with it");
    }

    @Test
    void savesAgainIntoTheFileThatItSaved(OpenPage page) throws IOException {
        withoutForeignForces(page);
        page.find("#save").click();
        saved(page);
        changed(page, () -> page.tick("raids.forces", "UNITED_STATES", true));

        page.find("#save").click();

        assertThat(page.find("#edited")).hasCount(0);
        assertThat(page.find("#problems")).isEmpty();
        assertThat(Files.readString(file))
                .isEqualTo(text.replaceFirst(
                        "\"UNITED_STATES\", \"MEXICO\"],\n      \"purpose",
                        "\"MEXICO\", \"UNITED_STATES\"],\n      \"purpose"));
    }

    @Test
    void changesTheVariantOnShowAndKeepsWhatItExpects(OpenPage page) throws IOException {
        changed(page, () -> page.variant("mexican-forces-only"));
        lifted(page);

        page.find("#save").click();

        saved(page);
        var before = "{ \"raids\": { \"forces\": [\"MEXICO\"] } }";
        assertThat(Files.readString(file))
                .isEqualTo(
                        text.replace(before, before.replace(" } }", " }, \"tariffs\": { \"status\": \"LIFTED\" } }")));
        assertThat(page.find("[data-variant=mexican-forces-only]")).hasAttribute("aria-pressed", "true");
    }

    @Test
    void addsAVariantThatShowsTheSame(OpenPage page) throws IOException {
        lifted(page);
        var matrix = page.matrix();

        page.find("#save-variant-name").fill("lifted");
        page.find("#save-variant").click();

        saved(page);
        assertThat(page.find("[data-variant=lifted]")).hasAttribute("aria-pressed", "true");
        assertThat(page.matrix()).isEqualTo(matrix);
        assertThat(Files.readString(file)).startsWith(text.substring(0, text.indexOf(ALL_VARIANTS_END)));
        assertThat(Files.readString(file)).endsWith(text.substring(text.indexOf("\n  },\n  \"alternatives\"")));
        assertThat(read(file).variants())
                .containsKeys("lifted", "without-raids")
                .hasSize(4);
    }

    @Test
    void doesNotTakeTheNameOfAnotherVariant(OpenPage page) throws IOException {
        withoutForeignForces(page);

        page.find("#save-variant-name").fill("without-raids");
        page.find("#save-variant").click();

        assertThat(page.find("#problems"))
                .containsText("There is a variant \"without-raids\" already. Nothing was saved");
        assertThat(Files.readString(file)).isEqualTo(text);
    }

    @Test
    void makesANewFileWithAllThatIsInTheOldOne(OpenPage page) throws IOException {
        lifted(page);
        var matrix = page.matrix();
        assertThat(page.find("#keep-file-name")).hasValue(COPY);

        page.find("#keep-file").click();

        saved(page);
        assertThat(page.find(".head")).hasAttribute("data-scenario", COPY);
        assertThat(page.matrix()).isEqualTo(matrix);
        assertThat(Files.readString(file)).isEqualTo(text);
        assertThat(read(copy).variants())
                .containsKeys("as edited", "without-raids")
                .hasSize(4);
        assertThat(Files.readString(copy)).contains("\"description\"", "\"expect\"", "\"alternatives\"", "\"$schema\"");
    }

    @Test
    void makesANewFileByteForByteWhereNothingIsChanged(OpenPage page) throws IOException {
        page.find("#keep-file").click();

        saved(page);
        assertThat(Files.readString(copy)).isEqualTo(text);
    }

    @Test
    void doesNotSaveANewFileOverOneThatIsThere(OpenPage page) throws IOException {
        page.find("#keep-file-name").fill(NAME);
        page.find("#keep-file").click();

        assertThat(page.find("#problems")).containsText("already. Nothing was saved: choose another name.");
        assertThat(Files.readString(file)).isEqualTo(text);
    }

    @Test
    void keepsAProposalThatBeganHereAsItIs(OpenPage page) throws IOException {
        page.at("tmec-2026");
        page.find("#begin").click();
        page.menu("add");
        page.find("#menu [data-type=Tariff]").click();
        page.settled();
        changed(page, () -> page.choose("proposer", "MEXICO"));
        var matrix = page.matrix();

        page.find("#keep-file-name").fill(COPY);
        page.find("#keep-file").click();

        saved(page);
        assertThat(page.matrix()).isEqualTo(matrix);
        assertThat(read(copy).variants()).isEmpty();
        assertThat(read(copy).base().proposedBy()).contains("MEXICO");
    }

    @Test
    void overwritesNothingThatSomeoneElseHasSaved(OpenPage page) throws IOException {
        withoutForeignForces(page);
        var theirs = text.replace("\"title\": \"", "\"title\": \"Theirs: ");
        Files.writeString(file, theirs);

        page.find("#save").click();

        assertThat(page.find("#problems")).containsText("has changed since it was read");
        assertThat(Files.readString(file)).isEqualTo(theirs);
        assertThat(forces(page)).not().containsText("the United States");

        page.find("#load-theirs").click();

        assertThat(forces(page)).containsText("the United States");
        page.settled();
        assertThat(page.page().title()).startsWith("Theirs: ");
        page.page().keyboard().press("Escape");
        page.find("#undo").click();
        assertThat(forces(page)).not().containsText("the United States");
    }

    @Test
    void keepsADraftThatComesTooLateInAFileOfItsOwn(OpenPage page) throws IOException {
        withoutForeignForces(page);
        Files.writeString(file, text.replace("\"title\": \"", "\"title\": \"Theirs: "));
        page.find("#save").click();

        page.find("#conflict-file").click();

        saved(page);
        assertThat(page.find("#problems")).isEmpty();
        assertThat(read(copy).base().title()).doesNotStartWith("Theirs");
        assertThat(read(copy).variants()).containsKey("as edited");
    }

    @Test
    void tellsTheSecondOfTwoTabs(OpenPage page) throws IOException {
        var second = page.another();
        second.show(NAME);
        second.withoutForeignForces();
        // A tab behind another one is drawn once a second.
        page.page().bringToFront();
        lifted(page);
        page.find("#save").click();
        saved(page);
        var first = Files.readString(file);

        second.page().bringToFront();
        second.menu("share");
        second.find("#save").click();

        assertThat(second.find("#conflict")).containsText("Your draft is as it was");
        assertThat(Files.readString(file)).isEqualTo(first);
    }

    @Test
    void keepsTheDraftOfAFileThatHasGone(OpenPage page) throws IOException {
        withoutForeignForces(page);
        Files.delete(file);
        page.page()
                .waitForFunction(
                        "() => fetch('/api/v1/scenarios').then((each) => each.text()).then((each) => !each.includes('to-be-saved'))");

        page.find("#save").click();

        assertThat(page.find("#conflict")).isVisible();
        assertThat(page.find("#load-theirs")).hasCount(0);
        assertThat(forces(page)).not().containsText("the United States");
        page.find("#conflict-file-name").fill(NAME);
        page.find("#conflict-file").click();
        saved(page);
        assertThat(read(file).variants()).containsKeys("as edited", "without-raids");
    }

    private static ScenarioFile read(Path file) {
        return ScenarioFile.read(PolicyPack.load(Path.of("rules/tmec-2026")), file);
    }
}
