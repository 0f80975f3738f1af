package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import stance.find.PackFinder;
import stance.language.Language;
import stance.pack.form.Effect;
import stance.pack.record.Strength;
import stance.regress.TestRunner;
import stance.regress.TestSuite;
import stance.regress.crosscheck.Disagreement;
import stance.regress.crosscheck.EngineDisagreement;
import stance.regress.crosscheck.plain.PlainFinding;
import stance.report.terminal.Style;

@DisplayName("--cross-check")
class CrossCheckTest {

    private static final String RAIDS = "scenarios/tmec-2026/joint-operations.json";
    private static final TestSuite SUITE =
            TestSuite.read(List.of(RAIDS), InputStream.nullInputStream(), new PackFinder(Optional.empty()));

    @ParameterizedTest
    @ValueSource(strings = {"evaluate", "test", "sweep", "amend"})
    void changesNothingWhereBothFindTheSame(String command) {
        var plain = TestRun.of(command, RAIDS);

        var checked = TestRun.of(command, RAIDS, "--cross-check");

        assertThat(checked).isEqualTo(plain);
        assertThat(checked.status()).isZero();
    }

    @Test
    void endsWith3WhereTheyDisagreeWhateverElse() {
        assertThat(new CrossChecked(List.of(disagreement())).exitCode(ExitCode.NO))
                .isEqualTo(ExitCode.BUG);
        assertThat(new CrossChecked(List.of()).exitCode(ExitCode.NO)).isEqualTo(ExitCode.NO);
    }

    @Test
    void showsTheRuleTheFactsAndWhatEachFound() {
        var err = new StringWriter();
        var terminal = Terminal.plain(InputStream.nullInputStream(), new PrintWriter(err), new PrintWriter(err));

        new CrossChecked(List.of(disagreement())).show(terminal);

        assertThat(err.toString())
                .contains("rule \"MX-SEC-01 ")
                .contains("raids: MilitaryOperation( territory MEXICO,")
                .contains("Drools finds       nothing")
                .contains("the checker finds  opposes raids (red line; matches raids)");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void namesTheRuleBesideTheResultsOfAllTestsInEveryFormat(Format format) {
        var run = TestRunner.PLAIN.run(SUITE);
        var checked = run.with(new CrossChecked(List.of(disagreement())).problems());

        assertThat(checked.isSuccess()).isFalse();
        assertThat(checked.results()).isEqualTo(run.results());
        assertThat(TestCommand.write(checked, format, Style.PLAIN, Language.ENGLISH))
                .contains("rules/tmec-2026/mexico/")
                .contains("MX-SEC-01");
    }

    private static Disagreement disagreement() {
        var proposal = SUITE.tests().get(0).proposal();
        var finding = new PlainFinding(
                "MX-SEC-01",
                Effect.OPPOSES,
                Strength.RED_LINE,
                false,
                List.of("raids"),
                List.of(),
                Set.of(List.of("raids")));
        return new Disagreement(proposal, new EngineDisagreement(proposal, "MX-SEC-01", List.of(), List.of(finding)));
    }
}
