package stance.negotiate.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What deters from a move")
class DeterrentsTest {

    private static final int CONFLICTS = 500;

    @ParameterizedTest
    @EnumSource
    void isThereForEveryPreferredMoveWhereAStateIsStableAndOnlyThere(Concept concept) {
        for (var seed = 0; seed < CONFLICTS; seed++) {
            for (var model : List.of(
                    new RandomConflict(seed).ofListedMoves(seed % 2 == 0),
                    new RandomConflict(seed).ofOptions(seed % 2 == 0, seed % 3 == 0))) {
                if (new Stability(model).covers(concept)) {
                    for (var reading : Reading.values()) {
                        holds(model, concept, reading, seed);
                    }
                }
            }
        }
    }

    private static void holds(GraphModel model, Concept concept, Reading reading, int seed) {
        var deterrents = new Deterrents(model);
        for (var each = 0; each < model.makers(); each++) {
            var maker = each;
            var stable = new Stability(model).stable(maker, concept, reading);
            for (var state = 0; state < model.states(); state++) {
                var from = state;
                var open = new HashSet<Integer>();
                model.eachImprovement(maker, from, reading, to -> {
                    if (model.sees(maker, to)) {
                        var answer = deterrents.deterrent(maker, from, to, concept, reading);
                        if (answer.isEmpty()) {
                            open.add(to);
                        } else if (concept != Concept.SIM) {
                            assertLegal(model, maker, to, answer.get());
                        }
                    }
                });
                if (model.sees(maker, state)) {
                    assertThat(open.isEmpty())
                            .as("%s of %s in %s of %s", concept, maker, state, seed)
                            .isEqualTo(stable.get(state));
                }
            }
        }
    }

    /** Nobody moves twice in a row, the decision maker not at all, and each step is a move. */
    private static void assertLegal(GraphModel model, int maker, int start, List<UnilateralMove> steps) {
        var at = start;
        var last = maker;
        for (var step : steps) {
            Set<Integer> reached = new HashSet<>();
            model.moves().get(step.maker()).each(at, reached::add);
            assertThat(reached).contains(step.to());
            assertThat(step.maker()).isNotEqualTo(last).isNotEqualTo(maker);
            last = step.maker();
            at = step.to();
        }
    }
}
