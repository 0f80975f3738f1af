package stance.explore.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stance.TestPack;
import stance.evaluate.Evaluator;
import stance.evaluate.Filters;
import stance.explore.space.Space;

/** More seeds with {@code -Djdd.seeds=1000}. */
@DisplayName("JDD counts what a sweep counts, on spaces too large to walk")
class JddCountsTheSameTest {

    private static final int SLOTS = 24;
    private static final List<String> ACTORS = List.of("MEXICO", "UNITED_STATES");
    private static final List<String> STRENGTHS = List.of("RED_LINE", "FIRM", "PREFERENCE");
    private static final List<String> EFFECTS = List.of("opposes", "rulesOut", "accepts", "supports");

    static LongStream seeds() {
        return LongStream.range(0, Long.getLong("jdd.seeds", 3));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void onRandomSpaces(long seed, @TempDir Path folder) {
        var random = new Random(seed);
        var pack = TestPack.in(folder)
                .declarations(declarations())
                .rules(rules(random))
                .load();
        var file = TestPack.scenario(pack, scenario(random));
        var space = Space.of(file, file.base(), List.of());
        var evaluator = new Evaluator(Filters.NONE, false);

        var sweep = Sweep.of(space, evaluator);

        assertThat(sweep.size().bitLength()).isGreaterThan(24);
        assertThat(BinarySweep.figures(sweep))
                .containsExactlyInAnyOrderEntriesOf(new BinarySweep(space, evaluator).figures());
    }

    private static String declarations() {
        return "declare enum Choice A(\"a\"), B(\"b\"), C(\"c\"), D(\"d\"); label : String end\n"
                + IntStream.range(0, SLOTS)
                        .mapToObj("declare T%d extends Provision\n    choice : Choice\nend\n"::formatted)
                        .collect(Collectors.joining());
    }

    /** Each party accepts most of each slot; stances besides tie two or three slots that are near to each other. */
    private static String rules(Random random) {
        var rules = new StringBuilder();
        for (var slot = 0; slot < SLOTS; slot++) {
            for (var actor : ACTORS) {
                var unless = random.nextInt(3) == 0 ? "choice != Choice." + choice(random) : "";
                rules.append(rule(
                        actor.charAt(0) + "-ONE-" + slot,
                        actor,
                        "FIRM",
                        "$x : T%d( %s )".formatted(slot, unless),
                        "stance.accepts( $x );"));
            }
        }
        for (var link = 0; link < 2 * SLOTS; link++) {
            var first = random.nextInt(SLOTS - 4);
            var second = first + 1 + random.nextInt(3);
            var third = switch (random.nextInt(4)) {
                case 0 -> "\n    not T%d( choice == Choice.%s )".formatted(second + 1, choice(random));
                case 1 -> "\n    exists T%d( choice == Choice.%s )".formatted(second + 1, choice(random));
                default -> "";
            };
            var effect = pick(random, EFFECTS);
            // A red line that says yes excludes nothing, and is refused.
            var isYes = effect.equals("accepts") || effect.equals("supports");
            rules.append(rule(
                    "LINK-" + link,
                    pick(random, ACTORS),
                    pick(random, isYes ? STRENGTHS.subList(1, 3) : STRENGTHS),
                    "$x : T%d( choice == Choice.%s )\n    $y : T%d( choice != Choice.%s )%s"
                            .formatted(first, choice(random), second, choice(random), third),
                    "stance." + effect + "( $x" + (random.nextBoolean() ? ", $y" : "") + " );"));
        }
        return rules.toString();
    }

    private static String rule(String id, String actor, String strength, String when, String then) {
        return TestPack.rule(id, when, then)
                .replace("@actor( MEXICO )", "@actor( " + actor + " )")
                .replace("@strength( FIRM )", "@strength( " + strength + " )");
    }

    private static String scenario(Random random) {
        var provisions = IntStream.range(0, SLOTS)
                .mapToObj(slot -> "'s%d': { 'type': 'T%d', 'choice': 'A' }".formatted(slot, slot))
                .collect(Collectors.joining(", "));
        var alternatives = IntStream.range(0, SLOTS)
                .mapToObj(slot -> "'s%d': { %s }".formatted(slot, options(random)))
                .collect(Collectors.joining(", "));
        return "'provisions': { " + provisions + " }, 'alternatives': { " + alternatives
                + " }, 'parties': [ 'MEXICO', 'UNITED_STATES' ]";
    }

    private static String options(Random random) {
        return List.of("'b': { 'choice': 'B' }", "'c': { 'choice': 'C' }", "'d': { 'choice': 'D' }", "'none': null")
                .subList(0, 1 + random.nextInt(4))
                .stream()
                .collect(Collectors.joining(", "));
    }

    private static String choice(Random random) {
        return pick(random, List.of("A", "B", "C", "D"));
    }

    private static String pick(Random random, List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
