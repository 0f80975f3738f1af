package stance.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import stance.TestCells;
import stance.TestPack;

@DisplayName("A setting that does not fit is refused by its own words")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SettingProblemsTest {

    private ScenarioFile file;

    @BeforeAll
    void load(@TempDir Path folder) {
        file = TestPack.scenario(TestPack.in(folder).load(), TestCells.BOTH);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "wrong-settings.csv", delimiter = '^', quoteCharacter = '`')
    void withWhatItMustBe(String setting, String problem) {
        assertThat(TestProblems.ofSettings(file, setting)).containsExactly("--set " + setting + " " + problem);
    }

    @Test
    void andAllOfThemTogether() {
        assertThat(TestProblems.ofSettings(file, "tariff.rate=200", "talks.participants=CANADA", "x.y=1"))
                .containsExactly(
                        "--set x.y=1 scenario.setting: There is no provision \"x\". ~ Known: tariff, talks.",
                        "--set tariff.rate=200 scenario.range: The field \"rate\" is 200; it must lie between 0 and 100.");
    }

    @Test
    void soIsTheOneThatLeavesNothing() {
        assertThat(TestProblems.ofSettings(file, "tariff=null", "talks=null"))
                .containsExactly(
                        "--set talks=null scenario.empty: There is no provision in this scenario: nothing is proposed.");
    }
}
