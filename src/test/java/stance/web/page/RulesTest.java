package stance.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import stance.pack.PolicyPack;
import stance.report.schema.ScenarioSchema;
import stance.web.TestProgram;
import stance.web.Workbench;
import stance.web.WorkbenchSettings;

@DisplayName("Rules in the page")
@ExtendWith(PageExtension.class)
class RulesTest {

    private static final String RULES = "tmec-2026/rules";
    private static final String REMITTANCES = "mexico/remittances.drl";
    /** Tests and lint of a whole pack are run for it. */
    private static final IsVisibleOptions LONG = new IsVisibleOptions().setTimeout(90_000);

    private static Locator answer(OpenPage page, String party, String row) {
        return page.find("#trial-matrix [data-party='" + party + "'][data-cell='" + row + "']");
    }

    private static Locator editor(OpenPage page) {
        return page.find("rule-editor .cm-content");
    }

    private static Path file(OpenPage page, String name) {
        return page.folder().resolve("rules/tmec-2026").resolve(name);
    }

    private static void choose(OpenPage page, String slot, String value) {
        page.word(slot).click();
        page.find("#menu [role=option][data-value='" + value + "']").click();
    }

    /** A stance of Mexico against taxes on remittances, but for what it says of which. */
    private static void begun(OpenPage page) {
        page.at(RULES + "?with=tmec-2026/remittances.json");
        page.find("[name=actor]").selectOption("UNITED_STATES");
        page.find("[name=topic]").selectOption("remittances");
        page.find("[name=basis]").selectOption("REPORTED");
        page.find("[name=stated]").fill("2026-01-29");
        page.find("[name=source]").selectOption("call-2026-01-29");
        page.find("[name=title]").fill("No tax on remittances to Mexico");
        page.find("[name=id]").fill("US-REM-90");
    }

    /** The fork of a stance that a form holds, once it is answered. */
    private static void forked(OpenPage page) {
        page.at(RULES + "/MX-REM-01?with=tmec-2026/remittances.json");
        assertThat(page.find("#trial-verdict")).containsText("Negotiable");
    }

    /** The same as said again later: what is replaced on its own day never applied, which lint calls an error. */
    private static void saidAgain(OpenPage page) {
        forked(page);
        page.find("[name=stated]").fill("2025-06-16");
        assertThat(page.find("#trial")).hasAttribute("aria-busy", "false");
    }

    /** The fork of a stance that is too much for a form, as text. */
    private static void forkedAsText(OpenPage page) {
        page.at(RULES + "/MX-SEC-01?with=" + OpenPage.RAIDS);
        assertThat(page.find("#trial-verdict")).containsText("Conflict");
        assertThat(editor(page)).containsText("@supersedes( \"MX-SEC-01\" )");
    }

    @Test
    void areWrittenByAFormAndShowAtOnceWhatComesOfThem(OpenPage page) {
        begun(page);
        assertThat(page.find("#lacking")).containsText("a kind of term");

        page.word("rule.type").click();
        page.find("#type-search").fill("zeppelin");
        assertThat(page.find("#menu")).containsText("No kind of term has the words");
        page.find("#type-search").fill("remittances");
        page.find("#menu [data-type=RemittanceTax]").click();
        page.find("[data-add=subject]").click();
        page.find("#menu [data-field=levier]").click();
        choose(page, "rule.0.values", "UNITED_STATES");

        assertThat(answer(page, "UNITED_STATES", "tax")).containsText("was accepts");
        assertThat(answer(page, "UNITED_STATES", "tax")).containsText("objects");
        assertThat(page.find("#rule-words")).containsText("the United States objects to it");
        assertThat(page.find("#lacking")).hasCount(0);
        assertThat(page.find("#turned li").first()).isVisible(LONG);
        assertThat(page.find("#turned")).containsText("A tax on remittances to Mexico");
        assertThat(page.find("#lint [data-lint]").first()).isVisible(LONG);
    }

    @Test
    void sayWhatIsDemandedOfATerm(OpenPage page) {
        begun(page);
        page.word("rule.type").click();
        page.find("#menu [data-type=WaterDelivery]").click();
        page.find("[data-add=demand]").click();
        page.find("#menu [data-field=volume]").click();
        page.word("rule.0.values").click();
        page.find("#menu input").fill("250");
        page.page().keyboard().press("Escape");

        assertThat(page.word("rule.effect")).hasText("accepts");
        assertThat(page.find("#rule-words")).containsText("250");
        page.find("[data-view-of-rule=text]").click();
        assertThat(editor(page)).containsText("@demands( \"volume\" )");
        assertThat(editor(page)).containsText("volume >= 250");
    }

    @Test
    void areForkedFromTheRecord(OpenPage page) {
        page.at("tmec-2026/record/MX-REM-01");
        page.find("[data-fork]").click();

        assertThat(page.find("[name=quote]")).hasValue(Pattern.compile("No estamos de acuerdo.*"));
        assertThat(page.find("[name=supersedes]")).hasValue("MX-REM-01");
        assertThat(page.find("[name=id]")).hasValue("MX-REM-02");
        assertThat(page.find("[data-test-of=levier]")).containsText("the United States");
        assertThat(page.find("#trial-verdict")).isVisible();
    }

    @Test
    void thatWereBegunAreBroughtBackAfterAFork(OpenPage page) {
        page.at(RULES);
        page.find("[name=title]").fill("My own words");
        forked(page);

        page.find("[data-replaced] button").click();

        assertThat(page.find("[name=title]")).hasValue("My own words");
        assertThat(page.find("[data-replaced]")).isVisible();
    }

    @Test
    void thatTakeMoreThanAFormHoldsHaveNone(OpenPage page) {
        forkedAsText(page);

        page.find("[data-view-of-rule=form]").click();

        assertThat(page.find("main")).containsText("says more than a form holds");
        assertThat(page.find("#stance-form")).hasCount(0);
    }

    @Test
    void areWrittenInWordsAnewByEachChangeOfTheForm(OpenPage page) {
        forked(page);

        choose(page, "rule.effect", "accepts");

        assertThat(answer(page, "MEXICO", "tax")).containsText("was objects");
        assertThat(page.find("#rule-words")).containsText("Mexico accepts it");
    }

    @Test
    void refuseABrokenTextWithItsPlaceAndKeepTheLastGoodResult(OpenPage page) {
        forkedAsText(page);
        editor(page).click();
        page.page().keyboard().press("Control+End");
        page.page().keyboard().type("\nrule \"MX-SEC-98 Nothing\"\nwhn\n");

        assertThat(page.find("#refusals")).containsText("mexico/operations.drl:");
        assertThat(page.find("rule-editor .cm-lintRange-error").first()).isVisible();
        assertThat(page.find("#trial-verdict")).containsText("Conflict");
        assertThat(page.find("#save-rules")).isDisabled();

        page.find("#refusals button").first().click();
        assertThat(editor(page)).isFocused();
    }

    @Test
    void leadAsTextUntilTheFormIsChanged(OpenPage page) {
        forked(page);
        page.find("[data-view-of-rule=text]").click();
        editor(page).click();
        page.page().keyboard().press("Control+Home");
        page.page().keyboard().type("// by hand\n");
        page.find("[data-view-of-rule=form]").click();
        assertThat(page.find("main")).containsText("The text was edited by hand");

        page.find("[name=title]").fill("No tax at all");

        page.find("[data-view-of-rule=text]").click();
        assertThat(editor(page)).containsText("No tax at all");
        assertThat(editor(page)).not().containsText("by hand");
    }

    @Test
    void keepWhatIsTypedInTheTextOverALateAnswer(OpenPage page) {
        forked(page);
        var held = held(page, "**/try*");
        page.find("[name=title]").fill("No tax at all");
        page.page().waitForCondition(() -> !held.isEmpty());
        page.find("[data-view-of-rule=text]").click();
        editor(page).click();
        page.page().keyboard().press("Control+Home");
        page.page().keyboard().type("// typed meanwhile\n");

        answer(page, held);

        assertThat(page.find("#trial")).hasAttribute("aria-busy", "false");
        assertThat(editor(page)).containsText("// typed meanwhile");
    }

    @Test
    void keepWhatIsTypedInTheFormOverALateAnswer(OpenPage page) {
        begun(page);
        var held = held(page, "**/files/**");
        page.word("rule.type").click();
        page.find("#menu [data-type=RemittanceTax]").click();
        page.page().waitForCondition(() -> !held.isEmpty());
        page.find("[name=actor]").selectOption("MEXICO");
        assertThat(page.find("#save-rules")).containsText(REMITTANCES);

        answer(page, held);

        assertThat(page.find("#save-rules")).containsText(REMITTANCES);
    }

    /** The first request to such an address, which is not answered yet. */
    private static List<Route> held(OpenPage page, String address) {
        var held = new ArrayList<Route>();
        page.page().route(address, route -> {
            if (held.isEmpty()) {
                held.add(route);
            } else {
                route.resume();
            }
        });
        return held;
    }

    /** Lets it be answered, and the page take the answer in. */
    private static void answer(OpenPage page, List<Route> held) {
        var request = held.get(0).request();
        page.page()
                .waitForResponse(response -> response.request().equals(request), held.get(0)::resume)
                .finished();
        page.page().evaluate("() => new Promise((done) => setTimeout(done, 100))");
    }

    @Test
    void completeTypesFieldsConstantsAndKeys(OpenPage page) {
        forkedAsText(page);
        editor(page).click();
        page.page().keyboard().press("Control+End");
        var options = page.find("rule-editor .cm-tooltip-autocomplete");
        page.page().keyboard().type("\nrule \"MX-SEC-98 x\"\n @str");
        assertThat(options).containsText("@strength");
        page.page().keyboard().press("Escape");
        page.page().keyboard().type("\nwhen $o : MilitaryOp");
        assertThat(options).containsText("MilitaryOperation");
        page.page().keyboard().press("Escape");
        page.page().keyboard().type("eration( terr");
        assertThat(options).containsText("territory");
        page.page().keyboard().press("Escape");
        page.page().keyboard().type("itory == Country.ME");
        assertThat(options).containsText("MEXICO");
        page.page().keyboard().press("Escape");
    }

    @Test
    void letTheTabKeyLeadOutOfTheEditor(OpenPage page) {
        forkedAsText(page);
        editor(page).click();
        page.page().keyboard().press("Escape");
        page.page().keyboard().press("Tab");

        assertThat(editor(page)).not().isFocused();
        assertThat(page.find("#subject")).isFocused();
    }

    @Test
    void areTakenAlongAsAFile(OpenPage page) throws IOException {
        forked(page);

        var download =
                page.page().waitForDownload(() -> page.find("#take-rules").click());

        assertThat(download.suggestedFilename()).isEqualTo("remittances.drl");
        assertThat(Files.readString(download.path()))
                .startsWith("package tmec_2026")
                .contains("rule \"MX-REM-01 ", "rule \"MX-REM-02 ");
    }

    @Test
    void areKeptInTheBrowser(OpenPage page) {
        begun(page);
        page.page().reload();
        page.settled();
        assertThat(page.find("[name=title]")).hasValue("No tax on remittances to Mexico");

        page.find("#rule-anew").click();
        assertThat(page.find("[name=title]")).hasValue("");
    }

    @Test
    void areSavedInTheirFile(OpenPage page) throws IOException {
        var file = file(page, REMITTANCES);
        var before = Files.readString(file);
        restoring(page, file, () -> {
            saidAgain(page);
            page.find("#save-rules").click();

            assertThat(page.find("#notice")).containsText("Saved as " + REMITTANCES);
            assertThat(Files.readString(file)).startsWith(before).contains("rule \"MX-REM-02 ");
            var pack = PolicyPack.load(page.folder().resolve("rules/tmec-2026"));
            assertThat(Files.readString(schema(page))).isEqualTo(ScenarioSchema.of(pack));
        });
    }

    @Test
    void areShownInTheRecordAndInAProposalOnceTheyAreSaved(OpenPage page) throws IOException {
        restoring(page, file(page, REMITTANCES), () -> {
            saidAgain(page);
            page.find("#save-rules").click();

            var saved = page.find("#was-saved");
            assertThat(saved).containsText("Saved as " + REMITTANCES);
            assertThat(saved.locator("[href$='record/MX-REM-02']")).isVisible();
            saved.locator("[href$='tmec-2026/remittances']").click();
            page.settled();
            assertThat(page.find("#why")).containsText("MX-REM-02");
            page.page().goBack();
            saved.locator("[href$='record/MX-REM-02']").click();
            assertThat(page.find(".full h2")).containsText("No tax on remittances");
        });
    }

    @Test
    void areHeldBackWhereLintFindsAnError(OpenPage page) {
        forked(page);
        assertThat(page.find("#lint [data-lint=never-fires]")).isVisible(LONG);

        assertThat(page.find("#held-back")).containsText("lint finds an error (never-fires)");
        assertThat(page.find("#save-rules")).isDisabled();
    }

    @Test
    void sayAtItsFieldWhatIsWrongWithAForm(OpenPage page) {
        forked(page);
        page.find("[name=id]").fill("us rem");
        assertThat(page.find("[name=id]")).hasAccessibleDescription(Pattern.compile("The id of a stance is made of.*"));
        page.find("#refusals [data-at-field=id]").click();
        assertThat(page.find("[name=id]")).isFocused();

        page.find("[name=id]").fill("MX-REM-02");
        page.find("[name=stated]").fill("29 January");
        assertThat(page.find("[name=stated]")).hasAccessibleDescription(Pattern.compile(".*it must be a date.*"));
        assertThat(page.find("[name=id]")).not().hasAttribute("aria-invalid", "true");
    }

    @Test
    void areNotSavedOverWhatSomeoneElseHasSaved(OpenPage page) throws IOException {
        var file = file(page, REMITTANCES);
        var before = Files.readString(file);
        var theirs = before + "\n// theirs\n";
        restoring(page, file, () -> {
            saidAgain(page);
            Files.writeString(file, theirs);
            page.find("#save-rules").click();

            assertThat(page.find("#problems")).containsText("has changed since it was read");
            assertThat(Files.readString(file)).isEqualTo(theirs);

            page.find("#load-theirs").click();
            assertThat(page.find("#behind")).hasCount(0);
            page.find("#save-rules").click();

            assertThat(page.find("#notice")).containsText("Saved as " + REMITTANCES);
            assertThat(Files.readString(file)).startsWith(theirs).contains("rule \"MX-REM-02 ");
        });
    }

    @Test
    void makeWayAsTextForWhatSomeoneElseHasSavedAndAreBroughtBackOverIt(OpenPage page) throws IOException {
        var file = file(page, REMITTANCES);
        var before = Files.readString(file);
        restoring(page, file, () -> {
            saidAgain(page);
            page.find("[data-view-of-rule=text]").click();
            editor(page).click();
            page.page().keyboard().press("Control+Home");
            page.page().keyboard().type("// by hand\n");
            Files.writeString(file, "// theirs\n" + before);
            page.find("#save-rules").click();
            page.find("#load-theirs").click();
            assertThat(editor(page)).containsText("// theirs");

            page.find("[data-replaced] button").click();
            assertThat(editor(page)).not().containsText("// theirs");
            page.find("#save-rules").click();

            assertThat(page.find("#notice")).containsText("Saved as " + REMITTANCES);
            assertThat(Files.readString(file)).startsWith("// by hand\n" + before);
        });
    }

    @Test
    void speakSpanish(OpenPage page) {
        page.language("es");
        forked(page.at("tmec-2026"), "Negociable");

        assertThat(page.find("h1")).hasText("Escribir una postura");
        assertThat(page.find("[data-tests=subject]")).containsText("es Estados Unidos");
        assertThat(page.find("#rule-words")).containsText("México");
    }

    private static Path schema(OpenPage page) {
        return file(page, "scenario.schema.json");
    }

    /** Saves, and leaves the file and the schema, which other tests read too, as they were. */
    private static void restoring(OpenPage page, Path file, Saving saving) throws IOException {
        var before = Files.readString(file);
        var namesBefore = Files.readString(schema(page));
        try {
            saving.run();
        } finally {
            Files.writeString(file, before);
            Files.writeString(schema(page), namesBefore);
        }
    }

    private interface Saving {
        void run() throws IOException;
    }

    private static void forked(OpenPage page, String verdict) {
        page.at(RULES + "/MX-REM-01?with=tmec-2026/remittances.json");
        assertThat(page.find("#trial-verdict")).containsText(verdict);
    }

    @Test
    void areOnlyTakenAlongWhereTheServerSavesNothing() {
        var settings = new WorkbenchSettings(
                "127.0.0.1",
                0,
                Optional.empty(),
                false,
                Optional.of(Path.of("rules")),
                Path.of("scenarios"),
                2,
                Duration.ofSeconds(60),
                Optional.of(TestProgram.command(256)),
                false);
        try (var browser = TestBrowser.start();
                var workbench = Workbench.start(settings, new PrintWriter(new StringWriter()))) {
            var page = OpenPage.open(browser.browser(), workbench.address(), Path.of("."));
            forked(page);

            assertThat(page.find("#not-saved")).containsText("take the file along");
            assertThat(page.find("#save-rules")).hasCount(0);
            assertThat(page.find("#take-rules")).isEnabled();
            page.close(true);
        }
    }
}
