package stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import stance.progress.Steps;
import stance.regress.TestCase;
import stance.regress.TestRun;
import stance.regress.TestRunner;
import stance.regress.TestSuite;
import stance.regress.coverage.Coverage;
import stance.regress.coverage.CoverageMeter;
import stance.regress.mutation.MutationTester;
import stance.report.document.Shown;
import stance.report.mutation.MutationDocument;
import stance.report.terminal.Style;
import stance.scenario.ScenarioFile;

/** Apart from {@link ShippedScenariosTest}, which is run on machines that are set otherwise, too: this takes longer. */
@DisplayName("The shipped scenarios together")
class ShippedScenariosTogetherTest {

    private static TestRun run;

    @BeforeAll
    static void runThem() {
        var tests = ShippedPacks.all().stream()
                .flatMap(pack -> ShippedPacks.scenarios(pack).stream()
                        .flatMap(path -> TestCase.of(ScenarioFile.read(pack, path)).stream()))
                .toList();
        run = TestRunner.PLAIN.run(new TestSuite(tests, List.of()));
    }

    @Test
    void coverEveryStanceBothWays() {
        assertThat(CoverageMeter.measure(run, 2, done -> {}))
                .hasSameSizeAs(ShippedPacks.all())
                .flatExtracting(Coverage::stances)
                .filteredOn(stance -> !stance.isCovered())
                .extracting(stance -> stance.stance().id())
                .isEmpty();
    }

    @Test
    void killNineteenOfTwentyMutants() {
        assertThat(new MutationTester(stance -> true, 2, Steps.SILENT).test(run))
                .hasSameSizeAs(ShippedPacks.all())
                .allSatisfy(mutation -> assertThat(mutation.score().reaches(95))
                        .as(() ->
                                Shown.of(MutationDocument.of(List.of(mutation))).text(Style.PLAIN))
                        .isTrue());
    }
}
