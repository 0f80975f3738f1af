package stance.report.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import stance.evaluate.Evaluator;
import stance.evaluate.Filters;
import stance.explore.rank.Measure;
import stance.explore.rank.RankingQuery;
import stance.explore.space.Space;
import stance.explore.sweep.Sweep;
import stance.pack.PolicyPack;
import stance.report.document.Shown;
import stance.report.page.PageChecks;
import stance.scenario.ScenarioFile;

@DisplayName("The page of a sweep")
class SweepDocumentTest {

    private static final PolicyPack PACK = PolicyPack.load(Path.of("rules/tmec-2026"));

    private static Sweep sweep(String name) {
        var file = ScenarioFile.read(PACK, Path.of("scenarios/tmec-2026/" + name + ".json"));
        return Sweep.of(
                Space.of(file, file.base(), List.of()),
                new Evaluator(Filters.NONE, false),
                Optional.of(new RankingQuery(3, Measure.TOTAL, List.of())));
    }

    @Test
    void isSound() {
        PageChecks.assertSound(Shown.of(SweepDocument.of(List.of(sweep("july-package")))));
        PageChecks.assertSound(Shown.of(SweepDocument.of(List.of(sweep("extension-and-dairy")))));
        PageChecks.assertSound(Shown.of(SweepDocument.of(List.of(sweep("invasion")))));
    }

    @Test
    void saysEverythingThatTheTextSaysInEveryLanguage() {
        PageChecks.assertSaysInEveryLanguage(Shown.of(SweepDocument.of(List.of(sweep("july-package")))));
        PageChecks.assertSaysInEveryLanguage(Shown.of(SweepDocument.of(List.of(sweep("invasion")))));
    }

    @Test
    void showsTheBestPackagesAndTheFront() {
        assertThat(Shown.of(SweepDocument.of(List.of(sweep("july-package")))).markdown())
                .contains(
                        "The best packages by the sum of the parties' alignments", "2.00 AGREEMENT", "As good as the");
    }
}
