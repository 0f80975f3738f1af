package stance.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stance.PlainOutcome;
import stance.TestPack;
import stance.explore.RandomSpace;

/** More seeds with {@code -Dseeds=1000}. */
@DisplayName("What comes of a package is what the words of the design say, read step by step")
class PlainOutcomeTest {

    static LongStream seeds() {
        return LongStream.range(0, Long.getLong("seeds", 30));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void onRandomSpaces(long seed, @TempDir Path folder) {
        var pack = new RandomSpace(seed).pack(folder, -1).load();
        var scenarios = new RandomSpace(seed + 7_000_000);
        for (var i = 0; i < 4; i++) {
            var members = scenarios.scenario();
            var evaluator = new Evaluator(scenarios.filters(), false);
            var space = scenarios.space(TestPack.scenario(pack, members));
            space.packages().forEach(choice -> {
                var evaluation = evaluator.evaluate(space.at(choice));
                var plain = PlainOutcome.of(evaluation, evaluator, finding -> true);
                var as = "seed " + seed + ", package " + choice + ", scenario { " + members + " }";
                assertThat(evaluation.verdict()).as(as).isEqualTo(plain.verdict());
                for (var party : evaluation.proposal().parties()) {
                    assertThat(evaluation.outcome().cellsOf(party))
                            .as(as)
                            .extracting(Cell::name)
                            .containsExactlyInAnyOrderElementsOf(plain.cellsOf(party));
                    for (var cell : evaluation.outcome().cellsOf(party)) {
                        assertThat(cell.response())
                                .as(as + ", " + party + " on " + cell.name())
                                .isEqualTo(plain.response(party, cell.name()).orElseThrow());
                    }
                    var value = evaluation
                            .alignments()
                            .getOrDefault(party, Alignment.ABSENT)
                            .value();
                    assertThat(value.isPresent())
                            .as(as)
                            .isEqualTo(plain.alignment(party).isPresent());
                    value.ifPresent(number -> assertThat(number)
                            .as(as)
                            .isEqualTo(plain.alignment(party).orElseThrow(), Offset.offset(1e-12)));
                }
            });
        }
    }
}
