package stance.explore.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stance.TestPack;
import stance.evaluate.Evaluator;
import stance.evaluate.Filter;
import stance.evaluate.Filters;
import stance.explore.RandomSpace;
import stance.explore.space.Space;

/** More seeds with {@code -Dseeds=1000}; some 0.3 s each. */
@DisplayName("Facts exchanged in a session that stays open")
class LiveEvaluatorTest {

    static LongStream seeds() {
        return LongStream.range(0, Long.getLong("seeds", 6));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void giveTheEvaluationsOfSessionsMadeAnew(long seed, @TempDir Path folder) {
        var pack = new RandomSpace(seed).pack(folder, -1).load();
        var scenarios = new RandomSpace(seed + 5_000_000);
        var evaluator = new Evaluator(seed % 3 == 0 ? Filters.of(Filter.WITHOUT_INFERRED) : Filters.NONE, false);
        for (var i = 0; i < 3; i++) {
            var members = scenarios.scenario();
            var file = TestPack.scenario(pack, members);
            var space = Space.of(file, file.base(), List.of());
            var packages = new ArrayList<>(space.packages().toList());
            Collections.shuffle(packages, new Random(seed));
            try (var live = evaluator.live(space.at(packages.get(0)))) {
                for (var choice : packages) {
                    var proposal = space.at(choice);

                    var evaluation = live.evaluate(proposal);

                    assertThat(evaluation)
                            .as("seed " + seed + ", " + choice + " of { " + members + " }")
                            .isEqualTo(evaluator.evaluate(proposal));
                }
            }
        }
    }
}
