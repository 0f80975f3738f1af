package stance.report.mutation;

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
import stance.progress.Steps;
import stance.regress.TestCase;
import stance.regress.TestRunner;
import stance.regress.TestSuite;
import stance.regress.mutation.Mutation;
import stance.regress.mutation.MutationTester;
import stance.report.document.Shown;

@DisplayName("The page of mutants")
class MutationDocumentTest {

    @TempDir
    private Path folder;

    @Test
    void isAsItsGoldenFilesAndSound() throws IOException {
        var page = Shown.of(MutationDocument.of(tested()));

        assertSound(page);
        assertGolden(page.markdown().replace(folder.toString(), "FOLDER"), "mutation.md");
        assertGolden(page.html().replace(folder.toString(), "FOLDER"), "mutation.html");
    }

    @Test
    void saysThatNoRuleWasChangedWhereNoTestPassed() {
        var page = Shown.of(MutationDocument.of(List.of()));

        assertSound(page);
        assertThat(page.markdown()).contains("no rule was changed");
    }

    /** One mutant is equivalent, and of the edges of dates and of the threshold some survive. */
    private List<Mutation> tested() {
        var pack = TestRule.pack(
                folder,
                TestRule.stance("MX-01")
                        .when("$t : Tariff( rate > 25, rate > 10 )")
                        .then("stance.opposes( $t );"));
        var scenario = TestPack.scenario(
                pack,
                "'provisions': { 't': { 'type': 'Tariff', 'payer': 'MEXICO', 'rate': 30 } },"
                        + " 'variants': { 'low': { 'provisions': { 't': { 'rate': 25 } },"
                        + " 'expect': { 'noFindings': ['MX-01'] } } }, 'expect': { 'findings': ['MX-01'] }");
        var run = TestRunner.PLAIN.run(new TestSuite(TestCase.of(scenario), List.of()));
        return new MutationTester(stance -> true, 1, Steps.SILENT).test(run);
    }
}
