package stance.explore.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import stance.PlainOutcome;
import stance.ShippedPacks;
import stance.TestPack;
import stance.evaluate.Evaluation;
import stance.evaluate.Evaluator;
import stance.evaluate.Filters;
import stance.explore.RandomSpace;
import stance.explore.space.Space;
import stance.pack.PolicyPack;
import stance.pack.record.Stance;
import stance.progress.Steps;
import stance.scenario.Proposal;
import stance.scenario.ScenarioFile;
import stance.scenario.ScenarioSource;
import stance.scenario.Verdict;

/** More seeds with {@code -Dseeds=200}; some 3 s each. */
@DisplayName("Robustness gives the figures of walking every set of stances that may hold")
class RobustnessIsTheWalkTest {

    private static final PolicyPack PACK = PolicyPack.load(Path.of("rules/tmec-2026"));
    private static final Evaluator EVALUATOR = new Evaluator(Filters.NONE, false);
    private static final double EXACT = 1e-12;
    private static final int UNCERTAIN = 4;

    static LongStream seeds() {
        return LongStream.range(0, Long.getLong("seeds", 8));
    }

    /** The rules of those that do not hold are taken out of the pack, which is compiled anew. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void onRandomSpacesOfPacksWithoutTheirRules(long seed, @TempDir Path folder) {
        var pack = new RandomSpace(seed).pack(folder, -1).load();
        var scenarios = new RandomSpace(seed + 1_000_000);
        var members = scenarios.scenario();
        var evaluator = new Evaluator(scenarios.filters(), false);
        var random = new Random(seed);
        var variant = random.nextBoolean();
        Function<PolicyPack, Space> space = changed -> space(TestPack.scenario(changed, members), variant);
        var chances = chances(space.apply(pack).base(), evaluator, random, stance -> true);

        assertThatItIsTheWalk(
                "seed " + seed + ", scenario { " + members + " }",
                Robustness.of(space.apply(pack), query(chances), evaluator, Steps.SILENT),
                new Worlds(chances, failing -> verdicts(space.apply(without(pack, failing)), evaluator)));
    }

    private static Space space(ScenarioFile file, boolean variant) {
        var proposal = file.variants().values().stream().filter(each -> variant).findFirst();
        return Space.of(file, proposal.orElse(file.base()), List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"joint-operations", "july-package", "linkage-across-topics"})
    void onScenariosOfTheShippedPackWithoutTheirRules(String scenario) {
        Function<PolicyPack, Space> space = pack -> {
            var file = withoutExpectations(pack, Path.of("scenarios/tmec-2026", scenario + ".json"));
            return Space.of(file, file.base(), List.of());
        };
        var speaking = speaking(space.apply(PACK));
        var chances =
                chances(space.apply(PACK).base(), EVALUATOR, new Random(7), stance -> speaking.contains(stance.id()));

        assertThatItIsTheWalk(
                scenario,
                Robustness.of(space.apply(PACK), query(chances), EVALUATOR, Steps.SILENT),
                new Worlds(chances, failing -> verdicts(space.apply(without(PACK, failing)), EVALUATOR)));
    }

    /** What is expected names stances, which must be there. */
    private static ScenarioFile withoutExpectations(PolicyPack pack, Path path) {
        try {
            var json = (ObjectNode) new ObjectMapper().readTree(path.toFile());
            json.remove("expect");
            json.path("variants").forEach(variant -> ((ObjectNode) variant).remove("expect"));
            return ScenarioFile.read(
                    pack, ScenarioSource.read(path.toString(), json.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Here what a stance says is left out, and nothing compiled anew. */
    @Test
    void onEveryPackageOfTheShippedScenarios() {
        for (var pack : ShippedPacks.all()) {
            for (var path : ShippedPacks.scenarios(pack)) {
                var file = ScenarioFile.read(pack, path);
                Stream.concat(Stream.of(file.base()), file.variants().values().stream())
                        .forEach(proposal -> assertThatThePackageIsWalked(path.toString(), Space.ofOne(proposal)));
            }
        }
    }

    private static void assertThatThePackageIsWalked(String as, Space space) {
        var evaluation = EVALUATOR.evaluate(space.base());
        var offering = new HashSet<Stance>();
        if (space.base().proposedBy().isPresent()) {
            EVALUATOR.ownOffers(space.base()).offers().forEach(offer -> offering.add(offer.stance()));
        }
        var speaking = speaking(space);
        var chances = chances(
                space.base(),
                EVALUATOR,
                new Random(11),
                stance -> speaking.contains(stance.id()) && !offering.contains(stance));
        if (!chances.isEmpty()) {
            assertThatItIsTheWalk(
                    as + " " + space.base().variant(),
                    Robustness.of(space, query(chances), EVALUATOR, Steps.SILENT),
                    new Worlds(chances, failing -> Map.of(verdict(evaluation, failing), 1L)));
        }
    }

    private static Verdict verdict(Evaluation evaluation, Set<String> failing) {
        return PlainOutcome.of(
                        evaluation,
                        EVALUATOR,
                        finding -> !failing.contains(finding.stance().id()))
                .verdict();
    }

    /** The ids of stances that say something of a package of the space. */
    private static Set<String> speaking(Space space) {
        var speaking = new TreeSet<String>();
        space.packages()
                .map(choice -> EVALUATOR.evaluate(space.at(choice)))
                .forEach(evaluation -> Stream.concat(evaluation.findings().stream(), evaluation.leftOpen().stream())
                        .forEach(finding -> speaking.add(finding.stance().id())));
        return speaking;
    }

    /** Some of the stances that apply, with probabilities of one or two digits. */
    private static Map<String, BigDecimal> chances(
            Proposal base, Evaluator evaluator, Random random, Predicate<Stance> isMeant) {
        var applicability = evaluator.applicability(base);
        var stances = new ArrayList<>(base.pack().stances().stream()
                .filter(stance -> base.parties().contains(stance.actor().id()))
                .filter(stance -> applicability.applies(stance.id()))
                .filter(isMeant)
                .map(Stance::id)
                .toList());
        Collections.shuffle(stances, random);
        var chances = new TreeMap<String, BigDecimal>();
        stances.stream()
                .limit(UNCERTAIN)
                .forEach(stance -> chances.put(stance, BigDecimal.valueOf(random.nextInt(101), 2)));
        return chances;
    }

    private static RobustnessQuery query(Map<String, BigDecimal> chances) {
        var holds = chances.isEmpty()
                ? List.of(new Holding(Holding.EVERYTHING, BigDecimal.ONE))
                : chances.entrySet().stream()
                        .map(each -> new Holding(each.getKey(), each.getValue()))
                        .toList();
        return new RobustnessQuery(holds, Optional.empty(), false, List.of());
    }

    /** What these replaced is taken out as well: it does not revive. */
    private static PolicyPack without(PolicyPack pack, Set<String> failing) {
        var out = new HashSet<>(failing);
        while (out.addAll(pack.stances().stream()
                .filter(stance -> out.contains(stance.id()))
                .flatMap(stance -> stance.supersedes().stream())
                .toList())) {}
        return pack.with(
                pack.stances().stream()
                        .filter(stance -> !out.contains(stance.id()))
                        .toList(),
                false);
    }

    private static Map<Verdict, Long> verdicts(Space space, Evaluator evaluator) {
        var verdicts = new EnumMap<Verdict, Long>(Verdict.class);
        space.packages()
                .map(choice -> evaluator.evaluate(space.at(choice)).verdict())
                .forEach(verdict -> verdicts.merge(verdict, 1L, Long::sum));
        return verdicts;
    }

    private static void assertThatItIsTheWalk(String as, Robustness robustness, Worlds worlds) {
        assertThatTheyAre(as, robustness.expected(), worlds.expected());
        for (var swing : robustness.swings()) {
            var stance = swing.stance().id();
            assertThatTheyAre(as + " with " + stance, swing.holds(), worlds.holding(stance));
            assertThatTheyAre(as + " without " + stance, swing.fails(), worlds.failing(stance));
            assertThatItTurns(as, swing, worlds);
        }
    }

    private static void assertThatTheyAre(String as, Expected found, Expected walked) {
        for (var verdict : Verdict.values()) {
            assertThat(found.of(verdict).doubleValue())
                    .as(as + ": " + verdict)
                    .isEqualTo(walked.of(verdict).doubleValue(), within(EXACT));
        }
    }

    /** Beside its thresholds the likeliest verdict is the one that they say, at each of a hundred probabilities. */
    private static void assertThatItTurns(String as, Swing swing, Worlds worlds) {
        for (var percent = 0.5; percent < 100; percent++) {
            var probability = BigDecimal.valueOf(percent).movePointLeft(2);
            var verdict = swing.turns().isEmpty()
                    ? swing.holds().likeliest()
                    : swing.turns().get(0).below();
            for (var turn : swing.turns()) {
                verdict = probability.compareTo(turn.at()) > 0 ? turn.above() : verdict;
            }
            if (swing.turns().stream().noneMatch(turn -> turn.at().compareTo(probability) == 0)) {
                assertThat(worlds.were(swing.stance().id(), probability).likeliest())
                        .as(as + " with " + swing.stance().id() + " at " + probability)
                        .isEqualTo(verdict);
            }
        }
    }
}
