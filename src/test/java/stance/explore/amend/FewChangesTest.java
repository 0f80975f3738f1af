package stance.explore.amend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stance.TestPack;
import stance.evaluate.Evaluator;
import stance.evaluate.Filters;
import stance.explore.RandomSpace;
import stance.progress.Steps;

@DisplayName("Looking at few changes first finds the amendments that looking at all packages finds")
class FewChangesTest {

    static LongStream seeds() {
        return LongStream.range(0, 12);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void onRandomSpaces(long seed, @TempDir Path folder) {
        var pack = new RandomSpace(seed).pack(folder, -1).load();
        var members = new RandomSpace(seed + 5_000_000).scenario();
        var file = TestPack.scenario(pack, members);
        var evaluator = new Evaluator(Filters.NONE, false);
        for (var goal : Goal.values()) {
            var query = new AmendmentQuery(goal, 100, List.of(), List.of(), List.of());
            var of = Amendments.of(file, file.base(), query, evaluator);
            if (of.isPossible()) {
                var reach = ReachablePackages.of(file, of.written(), query);

                var few = new Amending(reach, of.written(), query, evaluator, Steps.SILENT).ofFewChanges();

                var as = "seed " + seed + ", " + goal + ", scenario { " + members + " }";
                assertThat(few.changes()).as(as).isEqualTo(of.changes());
                assertThat(few.count()).as(as).isEqualTo(of.count());
                assertThat(changes(few)).as(as).isEqualTo(changes(of));
            }
        }
    }

    private static List<List<TermChange>> changes(Amendments amendments) {
        return amendments.smallest().stream().map(Amendment::changes).toList();
    }
}
