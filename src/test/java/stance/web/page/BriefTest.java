package stance.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.PdfOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
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

    private static final Path SCENARIOS = Path.of("scenarios/tmec-2026");
    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b");

    @Test
    void fitsOnOnePageOfPaperWhateverIsProposed() throws IOException {
        var pack = PolicyPack.load(Path.of("rules/tmec-2026"));
        var longer = new ArrayList<String>();
        try (var browser = TestBrowser.start();
                var page = browser.browser().newPage();
                var files = Files.list(SCENARIOS)) {
            for (var file : files.filter(each -> each.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                var scenario = ScenarioFile.read(pack, ScenarioSource.read(file));
                var document = AnswerDocument.of(List.of(Explanation.of(Evaluation.of(scenario.base()))));
                page.setContent(Pages.html(document, Language.SPANISH));
                var pdf = page.pdf(new PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
                var pages = PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                        .results()
                        .count();
                if (pages != 1) {
                    longer.add(file.getFileName() + ": " + pages);
                }
            }
        }

        assertThat(longer).isEmpty();
    }
}
