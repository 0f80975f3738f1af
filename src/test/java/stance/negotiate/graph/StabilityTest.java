package stance.negotiate.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The states that are stable")
class StabilityTest {

    private static final int OF_EACH_KIND = Integer.getInteger("conflicts", 500);

    @ParameterizedTest
    @EnumSource
    void areThoseOfTheDefinitionsWhereMovesAreAny(Concept concept) {
        for (var seed = 0; seed < OF_EACH_KIND; seed++) {
            agrees(new RandomConflict(seed).ofListedMoves(true), concept, "listed " + seed);
        }
    }

    @ParameterizedTest
    @EnumSource
    void areThoseOfTheDefinitionsWhereOptionsAreFree(Concept concept) {
        for (var seed = 0; seed < OF_EACH_KIND; seed++) {
            agrees(new RandomConflict(seed).ofOptions(true, false), concept, "free " + seed);
        }
    }

    @ParameterizedTest
    @EnumSource
    void areThoseOfTheDefinitionsWhereAnOptionCannotBeTakenBack(Concept concept) {
        for (var seed = 0; seed < OF_EACH_KIND; seed++) {
            agrees(new RandomConflict(seed).ofOptions(true, true), concept, "one way " + seed);
        }
    }

    @ParameterizedTest
    @EnumSource
    void areCertainWhereEveryWayOfDecidingOpenPairsAgreesAndPossibleWhereOneDoes(Concept concept) {
        var enumerated = 0;
        for (var seed = 0; seed < OF_EACH_KIND / 2; seed++) {
            enumerated += decided(new RandomConflict(seed).ofListedMoves(false), concept, "open pairs " + seed);
            enumerated += decided(new RandomConflict(seed).ofOptions(false, false), concept, "open options " + seed);
        }
        assertThat(enumerated).isGreaterThan(OF_EACH_KIND / 25);
    }

    @Test
    void haveNoSimultaneousSenseWhereStatesAreNotMadeOfOptions() {
        var model = new RandomConflict(1).ofListedMoves(true);

        assertThat(new Stability(model).covers(Concept.SIM)).isFalse();
    }

    private static void agrees(GraphModel model, Concept concept, String name) {
        if (!new Stability(model).covers(concept)) {
            return;
        }
        var naive = naive(model, preferences(model, Reading.CERTAIN));
        for (var maker = 0; maker < model.makers(); maker++) {
            var focal = maker;
            var expected = IntStream.range(0, model.states()).filter(state -> naive.isStable(focal, state, concept));
            assertThat(new Stability(model).stable(maker, concept, Reading.CERTAIN).stream())
                    .as("%s, %s of %s", concept, maker, name)
                    .containsExactlyElementsOf(expected.boxed().toList());
        }
    }

    /** How many conflicts of few open pairs it was. */
    private static int decided(GraphModel model, Concept concept, String name) {
        var open = openPairs(model);
        if (!new Stability(model).covers(concept) || open.isEmpty() || open.size() > 4) {
            return 0;
        }
        var always = IntStream.range(0, model.makers())
                .mapToObj(maker -> all(model.states()))
                .toList();
        var sometimes = IntStream.range(0, model.makers())
                .mapToObj(maker -> new BitSet())
                .toList();
        for (var way = 0; way < Math.pow(3, open.size()); way++) {
            var prefers = preferences(model, Reading.POSSIBLE);
            var rest = way;
            for (var pair : open) {
                prefers[pair[0]][pair[1]][pair[2]] = rest % 3 == 1;
                prefers[pair[0]][pair[2]][pair[1]] = rest % 3 == 2;
                rest /= 3;
            }
            var naive = naive(model, prefers);
            for (var maker = 0; maker < model.makers(); maker++) {
                var stable = new BitSet();
                for (var state = 0; state < model.states(); state++) {
                    stable.set(state, naive.isStable(maker, state, concept));
                }
                always.get(maker).and(stable);
                sometimes.get(maker).or(stable);
            }
        }
        for (var maker = 0; maker < model.makers(); maker++) {
            var stability = new Stability(model);
            assertThat(stability.stable(maker, concept, Reading.CERTAIN))
                    .as("certain %s, %s of %s", concept, maker, name)
                    .isEqualTo(always.get(maker));
            assertThat(stability.stable(maker, concept, Reading.POSSIBLE))
                    .as("possible %s, %s of %s", concept, maker, name)
                    .isEqualTo(sometimes.get(maker));
        }
        return 1;
    }

    private static BitSet all(int states) {
        var all = new BitSet();
        all.set(0, states);
        return all;
    }

    private static List<int[]> openPairs(GraphModel model) {
        var open = new ArrayList<int[]>();
        for (var maker = 0; maker < model.makers(); maker++) {
            for (var one = 0; one < model.states(); one++) {
                for (var other = 0; other < one; other++) {
                    if (model.preferences().get(maker).isOpen(one, other)) {
                        open.add(new int[] {maker, one, other});
                    }
                }
            }
        }
        return open;
    }

    private static boolean[][][] preferences(GraphModel model, Reading reading) {
        var prefers = new boolean[model.makers()][model.states()][model.states()];
        for (var maker = 0; maker < model.makers(); maker++) {
            for (var from = 0; from < model.states(); from++) {
                for (var to = 0; to < model.states(); to++) {
                    prefers[maker][from][to] = model.preferences().get(maker).prefers(from, to, reading);
                }
            }
        }
        return prefers;
    }

    private static NaiveStability naive(GraphModel model, boolean[][][] prefers) {
        var moves = new boolean[model.makers()][model.states()][model.states()];
        var sees = new boolean[model.makers()][model.states()];
        for (var maker = 0; maker < model.makers(); maker++) {
            for (var from = 0; from < model.states(); from++) {
                var row = moves[maker][from];
                model.moves().get(maker).each(from, to -> row[to] = true);
                sees[maker][from] = !model.unseen().get(maker).get(from);
            }
        }
        var choices = model.options()
                .map(options -> IntStream.range(0, model.states())
                        .mapToObj(state -> options.choice(state).stream()
                                .mapToInt(Integer::intValue)
                                .toArray())
                        .toArray(int[][]::new));
        var deciders = model.options().map(Options::deciders).orElseGet(() -> new int[0]);
        return new NaiveStability(moves, prefers, sees, choices, deciders);
    }
}
