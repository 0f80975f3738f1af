package stance.report.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import stance.evaluate.Evaluator;
import stance.evaluate.Filters;
import stance.language.Language;
import stance.pack.PolicyPack;
import stance.report.document.Picture;
import stance.report.page.Palette;
import stance.scenario.ScenarioFile;

@DisplayName("The plot of an evaluation")
class EvaluationPlotTest {

    private static final PolicyPack PACK = PolicyPack.load(Path.of("rules/tmec-2026"));

    private static Picture plot() {
        var file = ScenarioFile.read(PACK, Path.of("scenarios/tmec-2026/joint-operations.json"));
        return EvaluationPlot.of(new Evaluator(Filters.NONE, false).evaluate(file.base()), Language.ENGLISH);
    }

    @Test
    void givesEachResponseAGlyphAWordAndAColour() throws Exception {
        Pictures.assertSound(plot());
        assertThat(Pictures.elements(plot(), "text"))
                .filteredOn(text -> text.getTextContent().equals("✖ rejects"))
                .hasSize(2)
                .allMatch(text -> text.getAttribute("fill").equals(Palette.light("rejects-fg")));
        assertThat(Pictures.elements(plot(), "text"))
                .extracting(text -> text.getTextContent())
                .contains("CONFLICT: Mexico rejects the package over raids.", "· silent", "(presumed, as proposer)");
    }
}
