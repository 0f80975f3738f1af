package stance.regress.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.regress.lint.Linting.HIGH;
import static stance.regress.lint.Linting.at;
import static stance.regress.lint.Linting.lint;
import static stance.regress.lint.Linting.pack;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.TestRule;

@DisplayName("Lint of verdicts")
class FragileVerdictTest {

    private static final String SCENARIO = "'provisions': { 't': { 'type': 'Tariff', 'payer': 'MEXICO', 'rate': %s } },"
            + " 'expect': { 'verdict': '%s' }";

    @TempDir
    private Path folder;

    @Test
    void findsVerdictsThatRestOnOneReport() {
        var scenario = SCENARIO.formatted("30", "NEGOTIABLE");

        assertThat(at(FragileVerdict.CODE, lint(pack(folder, HIGH), scenario))).containsExactly("MX-01");
    }

    @Test
    void findsThemInVariantsToo() {
        var variant = ", 'variants': { 'high': { 'provisions': { 't': { 'rate': 30 } },"
                + " 'expect': { 'verdict': 'NEGOTIABLE' } } }";

        var lint = lint(pack(folder, HIGH), SCENARIO.formatted("10", "UNDETERMINED") + variant);

        assertThat(lint.findings())
                .filteredOn(finding -> finding.code().equals(FragileVerdict.CODE))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().toString()).contains("#high would be another"));
    }

    @Test
    void isContentWhereTwoSayIt() {
        var other = TestRule.stance("MX-02").when(HIGH.when()).then(HIGH.then());

        assertThat(at(FragileVerdict.CODE, lint(pack(folder, HIGH, other), SCENARIO.formatted("30", "NEGOTIABLE"))))
                .isEmpty();
    }

    @Test
    void isContentWithTheActorsOwnWords() {
        var stated = HIGH.with("basis", "STATED").with("quote", "No.").with("speaker", "sheinbaum");

        assertThat(at(FragileVerdict.CODE, lint(pack(folder, stated), SCENARIO.formatted("30", "NEGOTIABLE"))))
                .isEmpty();
    }
}
