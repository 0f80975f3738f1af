package stance.report.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import stance.evaluate.Evaluator;
import stance.evaluate.Filters;
import stance.explore.robust.Holding;
import stance.explore.robust.Robustness;
import stance.explore.robust.RobustnessQuery;
import stance.language.Language;
import stance.pack.PolicyPack;
import stance.scenario.ScenarioFile;

@DisplayName("The plot of robustness")
class RobustnessPlotTest {

    private static final PolicyPack PACK = PolicyPack.load(Path.of("rules/tmec-2026"));

    private static RobustnessPlot plot(String holds, Language language) {
        var file = ScenarioFile.read(PACK, Path.of("scenarios/tmec-2026/linkage-across-topics.json"));
        var query =
                new RobustnessQuery(List.of(Holding.parse(holds).orElseThrow()), Optional.empty(), false, List.of());
        return new RobustnessPlot(
                Robustness.of(file, file.base(), query, new Evaluator(Filters.NONE, false)), language);
    }

    @ParameterizedTest
    @EnumSource
    void isSound(Language language) throws Exception {
        Pictures.assertSound(plot("*=0.8", language).all());
        Pictures.assertSound(plot("*=0.8", language).tornadoAlone().orElseThrow());
    }

    @Test
    void hasABarForEachStanceThatMakesADifference() throws Exception {
        var picture = plot("*=0.8", Language.ENGLISH).tornadoAlone().orElseThrow();

        assertThat(Pictures.elements(picture, "circle")).hasSize(2);
        assertThat(Pictures.elements(picture, "text").stream().map(Element::getTextContent))
                .anyMatch(text -> text.startsWith("MX-LNK-01"))
                .anyMatch(text -> text.startsWith("US-TAR-12"));
    }

    @Test
    void isNotDrawnWhereNothingMakesADifference() {
        assertThat(plot("CANADA=0.5", Language.ENGLISH).tornadoAlone()).isEmpty();
    }
}
