package stance.explore.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stance.TestPack;
import stance.evaluate.Evaluation;
import stance.evaluate.Evaluator;
import stance.evaluate.Filters;
import stance.explore.RandomSpace;
import stance.problem.RefusedException;
import stance.scenario.Change;
import stance.scenario.ScenarioFile;

/** More seeds with {@code -Dseeds=1000}; some 0.1 s each. */
@DisplayName("The numbers of an open field")
class OpenNumbersTest {

    private static final Evaluator EVALUATOR = new Evaluator(Filters.NONE, false);
    private static final int NUMBERS = 40;

    static LongStream seeds() {
        return LongStream.range(0, Long.getLong("seeds", 15));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void standForEveryNumber(long seed, @TempDir Path folder) {
        var pack = new RandomSpace(seed).pack(folder, -1).load();
        var scenario = new RandomSpace(seed + 7_000_000).scenario();
        // Another provision of each kind, on which all depends that a rule says of several.
        var number = "{ 'type': 'Quota', 'good': 'CANADA', 'level': 25 }";
        var rate = "{ 'type': 'Tariff', 'payer': 'CANADA', 'rate': 30 }";
        var file = TestPack.scenario(
                pack,
                scenario.replaceFirst(
                        "'provisions': \\{ ", "'provisions': { 'q': " + number + ", 't': " + rate + ", "));
        var random = new Random(seed);
        var levels = holds(file, "q.level", 120, random);
        var rates = holds(file, "t.rate", 100, random);
        assumeTrue(levels || rates, "nothing can be opened");
    }

    /** False where a rule compares the field with more than constants. */
    private static boolean holds(ScenarioFile file, String field, int most, Random random) {
        Space space;
        try {
            space = Space.of(file, file.base(), Opening.parse(field).stream().toList());
        } catch (RefusedException unclear) {
            return false;
        }
        var id = field.substring(0, 1);
        var name = field.substring(2);
        var slot = space.slots().stream()
                .filter(each -> each.provision().equals(id))
                .findFirst()
                .orElseThrow();
        var values = slot.options().stream()
                .flatMap(option -> option.term().flatMap(term -> term.value(name)).stream())
                .map(value -> new BigDecimal(value.words()))
                .sorted()
                .toList();
        for (var i = 0; i < NUMBERS; i++) {
            var number = most == 100 ? random.nextInt(1001) / 10.0 : random.nextInt(most) - 10;
            var any = file.change(file.base(), Change.set(field + "=" + plain(number)));
            var standing = file.change(
                    file.base(), Change.set(field + "=" + standing(BigDecimal.valueOf(number), values, slot, name)));

            assertThat(outcome(EVALUATOR.evaluate(any)))
                    .as(field + " " + number + ", as one of " + values)
                    .isEqualTo(outcome(EVALUATOR.evaluate(standing)));
        }
        return true;
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** The number itself if it is one of them, or else the one that lies in the same range. */
    private static String standing(BigDecimal number, List<BigDecimal> values, Slot slot, String name) {
        return values.stream()
                .filter(value -> value.compareTo(number) == 0)
                .findFirst()
                .or(() -> neighbours(number, values)
                        .filter(value -> isRange(value, slot, name))
                        .findFirst())
                .orElseThrow()
                .toPlainString();
    }

    private static Stream<BigDecimal> neighbours(BigDecimal number, List<BigDecimal> values) {
        var below = values.stream().filter(value -> value.compareTo(number) < 0).reduce((one, next) -> next);
        var above = values.stream().filter(value -> value.compareTo(number) > 0).findFirst();
        return Stream.concat(below.stream(), above.stream());
    }

    private static boolean isRange(BigDecimal value, Slot slot, String name) {
        return slot.options().stream()
                .filter(option -> option.term()
                        .flatMap(term -> term.value(name))
                        .filter(each -> new BigDecimal(each.words()).compareTo(value) == 0)
                        .isPresent())
                .anyMatch(option -> option.label().toString().contains(" between ")
                        || option.label().toString().contains(" < ")
                        || option.label().toString().contains(" > "));
    }

    /** What everybody makes of it; that it holds another number may be said in the findings. */
    private static Object outcome(Evaluation evaluation) {
        return List.of(
                evaluation.outcome().verdict(), evaluation.outcome().responses(), Optional.of(evaluation.alignments()));
    }
}
