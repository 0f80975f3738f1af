package stance.negotiate.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How a conflict gets from one state to others")
class PathsTest {

    /** The first moves 0 to 1 and 1 to 2, the second 1 to 3; each prefers higher numbers but the second 2 to 3. */
    private static final GraphModel MODEL = GraphModel.of(
            4,
            List.of(
                    new Moves.Listed(List.of(new int[] {1}, new int[] {2}, new int[0], new int[0])),
                    new Moves.Listed(List.of(new int[0], new int[] {3}, new int[0], new int[0]))),
            List.of(Preference.complete(0, 1, 2, 3), Preference.complete(0, 1, 3, 0)));

    @Test
    void isByStepsOfWhichNoDecisionMakerTakesTwoInARow() {
        assertThat(new Paths(MODEL).from(0, false))
                .containsOnlyKeys(0, 1, 3)
                .containsEntry(3, List.of(new UnilateralMove(0, 1), new UnilateralMove(1, 3)))
                .containsEntry(0, List.of());
    }

    @Test
    void isByStepsThatTheirMoversPrefer() {
        assertThat(new Paths(MODEL).from(0, true)).containsOnlyKeys(0, 1);
    }

    @Test
    void isTogetherToWhatEachOfThemPrefers() {
        assertThat(new Paths(MODEL).jointImprovements(0, Set.of(0, 1)).stream()).containsExactly(1);
    }

    @Test
    void isTogetherByMovesThatOnlyAllCanMake() {
        var joint = Optional.<Moves>of(new Moves.Listed(List.of(new int[] {2}, new int[0], new int[0], new int[0])));
        var together = new GraphModel(
                4, MODEL.moves(), MODEL.preferences(), List.of(new BitSet(), new BitSet()), joint, Optional.empty());

        assertThat(new Paths(together).jointImprovements(0, Set.of(0, 1)).stream())
                .containsExactly(2);
    }
}
