package stance.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stance.evaluate.Evaluation;
import stance.scenario.ScenarioFile;
import stance.scenario.ScenarioSource;

/** Nobody runs the benchmarks for months: what they measure must load until then. */
@DisplayName("The packs of the benchmarks")
class MeasuredPacksTest {

    @ParameterizedTest
    @ValueSource(ints = {10, 24, 100})
    void sayWhatTheHandWrittenCodeFindsThatTheyAreMeasuredBy(int stances) throws Exception {
        var generated = GeneratedPack.of(stances);
        var handWritten = new HandWrittenGuide(generated);
        var pack = generated.load();

        for (var scenario : generated.scenarios(20)) {
            var proposal = ScenarioFile.read(pack, ScenarioSource.read("bench.json", scenario))
                    .base();
            var found = Evaluation.of(proposal).findings().stream()
                    .map(finding -> finding.stance().id())
                    .toList();

            assertThat(found).isNotEmpty().containsExactlyInAnyOrderElementsOf(handWritten.findings(scenario));
            assertThat(handWritten.findings(proposal)).containsExactlyInAnyOrderElementsOf(found);
        }
    }

    @Test
    void ofThresholdsHaveRulesThatMatch() {
        var pack = ThresholdPack.load();

        assertThat(Evaluation.of(ThresholdPack.proposal(pack)).findings()).isNotEmpty();
    }

    @Test
    void ofLinkedSlotsSpanASpace() {
        assertThat(new LinkedSpace(6).load().base().provisions()).hasSize(6);
    }
}
