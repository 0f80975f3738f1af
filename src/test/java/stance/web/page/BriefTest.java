package stance.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.PdfOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stance.evaluate.Evaluation;
import stance.explain.Explanation;
import stance.language.Language;
import stance.pack.PolicyPack;
import stance.report.evaluation.AnswerDocument;
import stance.report.page.Pages;
import stance.scenario.ScenarioFile;
import stance.scenario.ScenarioSource;

@ExtendWith(PageExtension.class)
@DisplayName("A brief")
class BriefTest {

    private static final Path SCENARIOS = Path.of("scenarios");
    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b");

    @Test
    void fitsOnOnePageOfPaperWhateverIsProposed() throws IOException {
        try (var browser = TestBrowser.start();
                var page = browser.browser().newPage()) {
            assertThat(briefs("tmec-2026", Language.SPANISH)).allSatisfy((file, brief) -> {
                page.setContent(brief);
                var pdf = page.pdf(new PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
                assertThat(PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                                .results())
                        .as(file)
                        .hasSize(1);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tmec-2026", "october-1962"})
    void isNoWiderThanAPhone(String pack) throws IOException {
        try (var browser = TestBrowser.start();
                var page = browser.browser().newPage()) {
            page.setViewportSize(390, 844);
            assertThat(briefs(pack, Language.ENGLISH)).allSatisfy((file, brief) -> {
                page.setContent(brief);
                assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                        .as(file)
                        .isEqualTo(390);
            });
        }
    }

    /** Those of all proposals of a pack, by file. */
    private static Map<String, String> briefs(String id, Language language) throws IOException {
        var pack = PolicyPack.load(Path.of("rules", id));
        var briefs = new TreeMap<String, String>();
        try (var files = Files.list(SCENARIOS.resolve(id))) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".json")).toList()) {
                var scenario = ScenarioFile.read(pack, ScenarioSource.read(file));
                var document = AnswerDocument.of(List.of(Explanation.of(Evaluation.of(scenario.base()))));
                briefs.put(file.getFileName().toString(), Pages.html(document, language));
            }
        }
        return briefs;
    }
}
