package stance.regress.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.regress.lint.Linting.HIGH;
import static stance.regress.lint.Linting.found;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.TestRule;

@DisplayName("Lint of stances that follow each other")
class SupersessionGapTest {

    @TempDir
    private Path folder;

    @Test
    void findsDaysOnWhichNeitherApplies() {
        assertThat(found(
                        SupersessionGap.CODE,
                        folder,
                        HIGH.with("stated", "2025-01-01").with("until", "2025-06-01"),
                        next("MX-02", "MX-01", "2025-07-01")))
                .containsExactly("MX-02");
    }

    @Test
    void findsTwoThatReplaceTheSame() {
        assertThat(found(
                        SupersessionGap.CODE,
                        folder,
                        HIGH.with("stated", "2025-01-01"),
                        next("MX-02", "MX-01", "2025-07-01"),
                        next("MX-03", "MX-01", "2025-08-01")))
                .containsExactly("MX-01");
    }

    @Test
    void findsSuccessorsThatEnded() {
        assertThat(found(
                        SupersessionGap.CODE,
                        folder,
                        HIGH.with("stated", "2025-01-01"),
                        next("MX-02", "MX-01", "2025-07-01").with("until", "2025-09-01")))
                .containsExactly("MX-02");
    }

    @Test
    void isContentWithAChain() {
        assertThat(found(
                        SupersessionGap.CODE,
                        folder,
                        HIGH.with("stated", "2025-01-01"),
                        next("MX-02", "MX-01", "2025-07-01"),
                        next("MX-03", "MX-02", "2025-08-01")))
                .isEmpty();
    }

    private TestRule next(String id, String replaced, String stated) {
        return TestRule.stance(id)
                .when("$tariff : Tariff( payer == Country.MEXICO )")
                .then("stance.opposes( $tariff );")
                .with("supersedes", replaced)
                .with("stated", stated);
    }
}
