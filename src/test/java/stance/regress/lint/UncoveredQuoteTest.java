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

@DisplayName("Lint of quotes")
class UncoveredQuoteTest {

    private static final String SCENARIO = "'provisions': { 't': { 'type': 'Tariff', 'payer': 'MEXICO', 'rate': %s } },"
            + " 'expect': { 'verdict': '%s' }";

    @TempDir
    private Path folder;

    @Test
    void findsQuotesThatNoneBringsUp() {
        var pack = pack(folder, HIGH.with("quote", "No.").with("speaker", "sheinbaum"));

        assertThat(at(UncoveredQuote.CODE, lint(pack, SCENARIO.formatted("10", "UNDETERMINED"))))
                .containsExactly("MX-01");
        assertThat(at(UncoveredQuote.CODE, lint(pack, SCENARIO.formatted("30", "NEGOTIABLE"))))
                .isEmpty();
    }
}
