package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stance.TestRule;
import stance.regress.revision.TestRevision;

@DisplayName("stance compare --rules OLD --rules NEW")
class CompareRulesTest {

    private static final TestRule HIGH =
            TestRule.stance("MX-1").when("$tariff : Tariff( rate > 10 )").then("stance.opposes( $tariff );");

    @TempDir
    private Path folder;

    private String before = "";
    private String after = "";
    private String scenarios = "";

    @BeforeEach
    void write() {
        var revision = TestRevision.in(folder).before(HIGH).after(HIGH.held("RED_LINE"));
        before = revision.folder("before");
        after = revision.folder("after");
        scenarios = revision.folder("scenarios");
    }

    private TestRun compare(String old, String now, String... options) {
        var arguments = new String[options.length + 6];
        System.arraycopy(new String[] {"compare", "--rules", old, "--rules", now, scenarios}, 0, arguments, 0, 6);
        System.arraycopy(options, 0, arguments, 6, options.length);
        return TestRun.of(arguments);
    }

    @Test
    void tellsWhatTheChangeChanges() {
        var run = compare(before, after);

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("1 of 3 packages comes out otherwise: 1 verdict, 1 response and 1 finding.")
                .contains("verdict: NEGOTIABLE becomes CONFLICT")
                .contains("strength: firm becomes red line");
    }

    @Test
    void saysOfHowManyPackagesNothingDiffers() {
        var run = compare(before, before, "--fail-on", "difference");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Nothing differs in 3 packages.").contains("in both; no stance differs");
    }

    @Test
    void endsWith1OnADifferenceWhereThatIsAskedFor() {
        assertThat(compare(before, after, "--fail-on", "difference").status()).isEqualTo(ExitCode.NO);
    }

    @Test
    void endsWith1OnAConflictThatIsLostAndOnNoneThatIsWon() {
        assertThat(compare(after, before, "--fail-on", "lost-conflict").status())
                .isEqualTo(ExitCode.NO);
        assertThat(compare(before, after, "--fail-on", "lost-conflict").status())
                .isZero();
    }

    @Test
    void endsWith1OnAnAgreementThatThereWasNotOnlyInTheWholeSpace() {
        var yes = HIGH.when("$tariff : Tariff( rate == 7 )").then("stance.accepts( $tariff );");
        var revision = TestRevision.in(folder.resolve("space"))
                .scenario("tariff.json", """
                        {
                          "pack": "test-pack", "title": "A tariff", "asOf": "2026-01-29", "parties": ["MEXICO"],
                          "provisions": { "tariff": { "type": "Tariff", "payer": "MEXICO", "rate": 25 } },
                          "alternatives": { "tariff": { "lower": { "rate": 7 } } }
                        }
                        """)
                .before(HIGH)
                .after(HIGH, yes.renamed("MX-2"));
        var old = revision.folder("before");
        var now = revision.folder("after");
        scenarios = revision.folder("scenarios");

        assertThat(compare(old, now, "--fail-on", "new-agreement").status()).isZero();
        var run = compare(old, now, "--prove", "--fail-on", "new-agreement");
        assertThat(run.status()).isEqualTo(ExitCode.NO);
        assertThat(run.out())
                .contains("Of 2 packages that", "spans, 1 turns to another verdict.")
                .contains("UNDETERMINED becomes AGREEMENT")
                .contains("tariff: lower")
                .contains("MX-2");
    }

    @Test
    void provesNothingOfOneRuleBase() {
        var run = TestRun.of("compare", scenarios + "/tariff.json#lower", scenarios + "/tariff.json", "--prove");

        assertThat(run.status()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).contains("--prove is about a change of the rules; give --rules twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "markdown", "html"})
    void givesTheSameBytesTwiceInEveryFormat(String format) {
        var run = compare(before, after, "--format", format);

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("1 of 3 packages comes out otherwise");
        assertThat(compare(before, after, "--format", format)).isEqualTo(run);
    }

    @Test
    void endsWith2WhereAScenarioDoesNotFitAndComparesTheOthers() {
        TestRevision.in(folder).scenario("wrong.json", "{ \"pack\": \"test-pack\", \"titel\": \"\" }");

        var run = compare(before, after);

        assertThat(run.status()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.out()).contains("1 of 3 packages comes out otherwise");
        assertThat(run.err()).contains("wrong.json").contains("titel");
    }

    @Test
    void refusesWhatItCannotRead() {
        var run = compare(folder.resolve("none").toString(), "git:HEAD");

        assertThat(run.status()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).contains("none: error: There is no such folder of packs.");
    }

    @Test
    void refusesOptionsThatPutProposalsSideBySide() {
        var run = compare(before, after, "--variant", "all", "--as-of", "2025-04-01,2026-01-29");

        assertThat(run.status()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).contains("leave out --variant, several of --as-of");
    }

    @Test
    void refusesThreeRuleBases() {
        var run = compare(before, after, "--rules", before);

        assertThat(run.status()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).contains("--rules is given 3 times; two can be compared");
    }
}
