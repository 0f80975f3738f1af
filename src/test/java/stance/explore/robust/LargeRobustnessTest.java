package stance.explore.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.TestPack;
import stance.TestRule;
import stance.evaluate.Evaluator;
import stance.evaluate.Filters;
import stance.scenario.Verdict;

@DisplayName("More sets of stances than could be walked")
class LargeRobustnessTest {

    private static final double HOLDS = 0.7;
    private static final Duration LONGEST = Duration.ofSeconds(60);

    /** Tariffs of as many rates as there are slots, each with Mexico or Canada to pay. */
    private static String scenario(int slots) {
        var provisions = IntStream.range(0, slots)
                .mapToObj(i -> "'t%d': { 'type': 'Tariff', 'payer': 'MEXICO', 'rate': %d }".formatted(i, i))
                .collect(Collectors.joining(", "));
        var alternatives = IntStream.range(0, slots)
                .mapToObj(i -> "'t%d': { 'canadian': { 'payer': 'CANADA' } }".formatted(i))
                .collect(Collectors.joining(", "));
        return "'provisions': { " + provisions + " }, 'alternatives': { " + alternatives + " }";
    }

    private static Robustness robustness(Path folder, String scenario, List<TestRule> rules) {
        var file = TestPack.scenario(TestRule.pack(folder, rules.toArray(TestRule[]::new)), scenario);
        var query = new RobustnessQuery(
                List.of(Holding.parse("*=" + HOLDS).orElseThrow()), Optional.empty(), false, List.of());
        return assertTimeout(
                LONGEST, () -> Robustness.of(file, file.base(), query, new Evaluator(Filters.NONE, false)));
    }

    private static BigDecimal unopposed(Robustness robustness) {
        return robustness.part(robustness.expected().of(PackageKind.UNOPPOSED));
    }

    @Test
    void areCountedWhereEachStanceLooksAtOneTerm(@TempDir Path folder) {
        var slots = 60;
        var rules = IntStream.range(0, slots)
                .mapToObj(i -> TestRule.stance("MX-" + i)
                        .when("$tariff : Tariff( payer == Country.MEXICO, rate == %d )".formatted(i))
                        .then("stance.opposes( $tariff );"))
                .toList();

        var robustness = robustness(folder, scenario(slots), rules);

        // In each slot Canada pays, or Mexico and the stance does not hold.
        var open = (1 + (1 - HOLDS)) / 2;
        assertThat(robustness.swings()).hasSize(slots);
        assertThat(unopposed(robustness).doubleValue())
                .isEqualTo(Math.pow(open, slots), within(1e-12 * Math.pow(open, slots)));
        assertThat(robustness
                        .part(robustness.swings().get(0).of(PackageKind.UNOPPOSED))
                        .doubleValue())
                .isEqualTo(-Math.pow(open, slots - 1) / 2, within(1e-12 * Math.pow(open, slots)));
    }

    @Test
    void areCountedWhereStancesTieTermsInAChain(@TempDir Path folder) {
        var slots = 40;
        var rules = IntStream.range(0, slots - 1)
                .mapToObj(i -> TestRule.stance("MX-" + i)
                        .when(("$one : Tariff( payer == Country.MEXICO, rate == %d )"
                                        + " $next : Tariff( payer == Country.MEXICO, rate == %d )")
                                .formatted(i, i + 1))
                        .then("stance.opposes( $one, $next );"))
                .toList();

        var robustness = robustness(folder, scenario(slots), rules);

        // From slot to slot: how likely it is that all is well and Mexico, or Canada, pays in the last one.
        var mexican = 0.5;
        var canadian = 0.5;
        for (var i = 1; i < slots; i++) {
            var next = (canadian + mexican * (1 - HOLDS)) / 2;
            canadian = (canadian + mexican) / 2;
            mexican = next;
        }
        assertThat(unopposed(robustness).doubleValue()).isEqualTo(mexican + canadian, within(1e-12));
    }

    @Test
    void areCountedOfOnePackage(@TempDir Path folder) {
        var stances = 200;
        var rules = IntStream.range(0, stances)
                .mapToObj(i -> TestRule.stance("MX-" + i)
                        .held(List.of("FIRM", "PREFERENCE").get(i % 2))
                        .when("$tariff : Tariff()")
                        .then(i % 4 < 2 ? "stance.opposes( $tariff );" : "stance.accepts( $tariff );"))
                .toList();

        var robustness = robustness(folder, "'provisions': { 't': { 'type': 'Tariff', 'payer': 'MEXICO' } }", rules);

        // A firm stance is against; or one that wishes it were not, and no firm one is for it.
        var none = Math.pow(1 - HOLDS, stances / 4.0);
        assertThat(robustness.expected().of(Verdict.NEGOTIABLE).doubleValue())
                .isEqualTo(1 - none + none * (1 - none) * none, within(1e-12));
    }
}
