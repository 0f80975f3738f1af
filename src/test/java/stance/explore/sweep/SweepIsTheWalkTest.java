package stance.explore.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stance.TestPack;
import stance.evaluate.Evaluator;
import stance.evaluate.Filters;
import stance.explore.RandomSpace;
import stance.explore.space.Infeasible;
import stance.explore.space.Option;
import stance.explore.space.Slot;
import stance.explore.space.Space;
import stance.pack.PolicyPack;
import stance.scenario.ScenarioFile;

/** More seeds with {@code -Dseeds=1000}; some 0.4 s each. */
@DisplayName("A sweep gives the figures of walking the space")
class SweepIsTheWalkTest {

    private static final PolicyPack PACK = PolicyPack.load(Path.of("rules/tmec-2026"));
    private static final Evaluator EVALUATOR = new Evaluator(Filters.NONE, false);
    private static final int SCENARIOS = 4;

    static LongStream seeds() {
        return LongStream.range(0, Long.getLong("seeds", 24));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void onRandomSpaces(long seed, @TempDir Path folder) {
        var pack = new RandomSpace(seed).pack(folder, -1).load();
        var scenarios = new RandomSpace(seed + 1_000_000);
        for (var i = 0; i < SCENARIOS; i++) {
            var members = scenarios.scenario();
            var evaluator = new Evaluator(scenarios.filters(), false);
            var space = barred(scenarios.space(TestPack.scenario(pack, members)), new Random(seed + i));
            var as = "seed " + seed + ", scenario { " + members + " }, without " + space.infeasible();
            var walk = Walk.of(space, evaluator);

            var sweep = Sweep.of(space, evaluator);

            assertThat(Walk.figures(sweep)).as(as).containsExactlyInAnyOrderEntriesOf(walk.figures());
            assertThatTheCoreIsOne(sweep, walk, as);
        }
    }

    /** The same space where some terms cannot be together, unless nothing would be left. */
    private static Space barred(Space space, Random random) {
        var infeasible = Stream.generate(() -> random.ints(
                                1 + random.nextInt(2), 0, space.slots().size())
                        .distinct()
                        .mapToObj(space.slots()::get)
                        .collect(Collectors.toMap(
                                Slot::provision,
                                slot -> slot.options().stream()
                                        .filter(option -> random.nextInt(3) > 0)
                                        .map(Option::term)
                                        .collect(Collectors.toSet()))))
                .limit(random.nextInt(3))
                .map(Infeasible::new)
                .toList();
        var barred = new Space(space.base(), space.slots(), space.oneOf(), infeasible);
        assertThat(barred.size()).isEqualTo(BigInteger.valueOf(barred.packages().count()));
        return barred.size().signum() == 0 ? space : barred;
    }

    @Test
    void onTheShippedScenarios() throws IOException {
        try (var files = Files.walk(Path.of("scenarios/tmec-2026"))) {
            for (var path : files.filter(Files::isRegularFile).sorted().toList()) {
                var file = ScenarioFile.read(PACK, path);
                for (var proposal : Stream.concat(Stream.of(file.base()), file.variants().values().stream())
                        .toList()) {
                    var space = Space.of(file, proposal, List.of());

                    var sweep = Sweep.of(space, EVALUATOR);

                    var as = path + " " + proposal.variant();
                    var walk = Walk.of(space, EVALUATOR);
                    assertThat(Walk.figures(sweep)).as(as).containsExactlyInAnyOrderEntriesOf(walk.figures());
                    assertThatTheCoreIsOne(sweep, walk, as);
                }
            }
        }
    }

    private static void assertThatTheCoreIsOne(Sweep sweep, Walk walk, String as) {
        sweep.core().ifPresent(core -> {
            var stances =
                    core.members().stream().map(member -> member.stance().id()).collect(Collectors.toSet());
            assertThat(walk.meeting(stances)).as(as).isZero();
            core.members().forEach(member -> {
                var others = stances.stream()
                        .filter(id -> !id.equals(member.stance().id()))
                        .collect(Collectors.toSet());
                assertThat(member.without()).as(as).isEqualTo(walk.meeting(others));
                assertThat(member.without()).as(as).isPositive();
            });
        });
        assertThat(walk.meeting(Set.of())).as(as).isEqualTo(sweep.size());
    }
}
