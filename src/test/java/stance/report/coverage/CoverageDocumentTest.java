package stance.report.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.report.page.PageChecks.assertGolden;
import static stance.report.page.PageChecks.assertSound;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.TestPack;
import stance.TestRule;
import stance.regress.TestCase;
import stance.regress.TestRunner;
import stance.regress.TestSuite;
import stance.regress.coverage.Coverage;
import stance.regress.coverage.CoverageMeter;
import stance.report.document.Shown;

@DisplayName("The page of coverage")
class CoverageDocumentTest {

    @TempDir
    private Path folder;

    @Test
    void isAsItsGoldenFilesAndSound() throws IOException {
        var page = Shown.of(CoverageDocument.of(measured()));

        assertSound(page);
        assertGolden(page.markdown().replace(folder.toString(), "FOLDER"), "coverage.md");
        assertGolden(page.html().replace(folder.toString(), "FOLDER"), "coverage.html");
    }

    @Test
    void saysThatNothingIsCoveredWhereNothingIsExpected() {
        var page = Shown.of(CoverageDocument.of(List.of()));

        assertSound(page);
        assertThat(page.markdown()).contains("nothing is covered");
    }

    private List<Coverage> measured() {
        var pack = TestRule.pack(
                folder,
                TestRule.stance("MX-01").when("$t : Tariff( rate > 25 )").then("stance.opposes( $t );"),
                TestRule.stance("MX-02")
                        .when("$t : Tariff( payer == Country.MEXICO )")
                        .then("stance.supports( $t );"),
                TestRule.stance("MX-03").when("$t : Talks()").then("stance.supports( $t );"));
        var scenario = TestPack.scenario(
                pack,
                "'provisions': { 't': { 'type': 'Tariff', 'payer': 'MEXICO', 'rate': 30 } },"
                        + " 'variants': { 'low': { 'provisions': { 't': { 'rate': 25 } },"
                        + " 'expect': { 'noFindings': ['MX-01'] } } }, 'expect': { 'findings': ['MX-01'] }");
        var run = TestRunner.PLAIN.run(new TestSuite(TestCase.of(scenario), List.of()));
        return CoverageMeter.measure(run, 1, done -> {});
    }
}
