package stance.regress.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stance.TestPack;
import stance.TestRule;
import stance.evaluate.Evaluator;
import stance.explore.RandomSpace;
import stance.explore.space.Space;
import stance.scenario.ScenarioFile;

/** More seeds with {@code -Dseeds=1000}. */
@DisplayName("What a change of the rules turns in a whole space")
class SpaceRevisionTest {

    private static final TestRule HIGH =
            TestRule.stance("MX-1").when("$tariff : Tariff( rate > 10 )").then("stance.opposes( $tariff );");
    private static final String SPACE = """
            {
              "pack": "test-pack", "title": "A tariff", "asOf": "2026-01-29", "parties": ["MEXICO"],
              "provisions": { "tariff": { "type": "Tariff", "payer": "MEXICO", "rate": 25 } },
              "alternatives": { "tariff": { "middle": { "rate": 20 }, "low": { "rate": 5 } } }
            }
            """;

    @TempDir
    private Path folder;

    static LongStream seeds() {
        return LongStream.range(0, Long.getLong("seeds", 16));
    }

    /** One stance of the random pack says nothing afterwards. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void isWhatWalkingItByBothRuleBasesGives(long seed) {
        var before = new RandomSpace(seed).pack(folder.resolve("before"), -1).load();
        var after = new RandomSpace(seed)
                .pack(folder.resolve("after"), (int) (seed % 5))
                .load();
        var pack = PackRevision.of(before, after);
        var scenarios = new RandomSpace(seed + 1_000_000);
        for (var i = 0; i < 4; i++) {
            var members = scenarios.scenario();
            var evaluator = new Evaluator(scenarios.filters(), false);
            var old = space(TestPack.scenario(before, members));
            var now = space(TestPack.scenario(after, members));

            var revision = SpaceRevision.of(pack, old, now, evaluator);

            assertThat(turns(revision)).as("{ %s }", members).isEqualTo(walked(old, now, evaluator));
            assertThat(revision.size()).isEqualTo(now.size());
        }
    }

    private static Space space(ScenarioFile file) {
        return Space.of(file, file.base(), List.of());
    }

    private static Map<String, Long> turns(SpaceRevision revision) {
        return revision.turns().stream()
                .collect(Collectors.toMap(
                        turn -> turn.before() + " " + turn.after(),
                        turn -> turn.packages().longValueExact(),
                        Long::sum,
                        TreeMap::new));
    }

    private static Map<String, Long> walked(Space old, Space now, Evaluator evaluator) {
        return now.packages()
                .map(options -> evaluator.evaluate(old.at(options)).verdict() + " "
                        + evaluator.evaluate(now.at(options)).verdict())
                .filter(turn -> !turn.split(" ", 2)[0].equals(turn.split(" ", 2)[1]))
                .collect(Collectors.groupingBy(turn -> turn, TreeMap::new, Collectors.counting()));
    }

    @Test
    void hasAWitnessThatIsAsNearToThePackageAsWrittenAsCanBe() {
        var revision = TestRevision.in(folder)
                .scenario("space.json", SPACE)
                .before(HIGH)
                .after(HIGH.when("$tariff : Tariff( rate > 22 )"))
                .prove();

        var space = revision.spaces().get(0);
        assertThat(space.size()).isEqualTo(BigInteger.valueOf(3));
        assertThat(space.turned()).isEqualTo(BigInteger.ONE);
        assertThat(space.turns().get(0).witness().id()).endsWith("space.json [tariff: middle]");
        assertThat(space.turns().get(0).witness().behindVerdict()).containsExactly("MX-1");
    }

    @Test
    void isNothingWhereOnlyWordsChanged() {
        var revision = TestRevision.in(folder)
                .scenario("space.json", SPACE)
                .before(HIGH)
                .after(HIGH.with("note", "Read anew"))
                .prove();

        assertThat(revision.spaces()).hasSize(2).allMatch(space -> space.turns().isEmpty());
        assertThat(revision.isDifferent()).isFalse();
    }

    @Test
    void isNotAskedForUnlessItIs() {
        var revision = TestRevision.in(folder).before(HIGH).after(HIGH).revise();

        assertThat(revision.spaces()).isEmpty();
    }
}
