package stance.negotiate.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What one would have to prefer for a state to be stable")
class InverseStabilityTest {

    private static final int CONFLICTS = 400;
    private static final int ORDERS = 10;

    @ParameterizedTest
    @EnumSource
    void isSoOfExactlyThoseOrdersThatMakeItStable(Concept concept) {
        for (var seed = 0; seed < CONFLICTS; seed++) {
            var model = seed % 2 == 0
                    ? new RandomConflict(seed).ofListedMoves(true)
                    : new RandomConflict(seed).ofOptions(true, seed % 3 == 0);
            if (new Stability(model).covers(concept)) {
                var random = new Random(seed);
                for (var order = 0; order < ORDERS; order++) {
                    agrees(model, random, concept, seed);
                }
            }
        }
    }

    private static void agrees(GraphModel model, Random random, Concept concept, int seed) {
        var maker = random.nextInt(model.makers());
        var ranks = random.ints(model.states(), 0, model.states()).toArray();
        var preferences = new ArrayList<>(model.preferences());
        preferences.set(maker, Preference.complete(ranks));
        var other = new GraphModel(
                model.states(), model.moves(), preferences, model.unseen(), model.joint(), model.options());
        var stable = new Stability(other).stable(maker, concept, Reading.CERTAIN);
        for (var state = 0; state < model.states(); state++) {
            if (model.sees(maker, state)) {
                var own = ranks[state];
                var isMet = new InverseStability(model)
                        .needs(maker, state, concept).stream()
                                .allMatch(need -> ranks[need.to()] <= own
                                        || need.instead().stream().anyMatch(set -> none(set, ranks, own)));
                assertThat(isMet)
                        .as("%s of %s in %s of %s", concept, maker, state, seed)
                        .isEqualTo(stable.get(state));
            }
        }
    }

    private static boolean none(List<Integer> states, int[] ranks, int own) {
        return states.stream().noneMatch(state -> ranks[state] > own);
    }
}
